import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonical, FORMAT_VERSION } from '../../../domain/model/network.ts';
import { readNetworkText } from '../../../domain/model/read.ts';
import { PROJECT_ROOT } from '../../../server/paths.ts';

/** A whole document as an earlier version wrote it, with every field that it had. Nobody changes these files. */
const kept = (version: number): string =>
  readFileSync(join(PROJECT_ROOT, 'test', 'fixtures', 'older', `version-${version}.json`), 'utf8');

const readWhole = (version: number) => {
  const read = readNetworkText(kept(version));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.document;
};

describe('a whole document of an earlier version', () => {
  it('10 is read without a loss', () => {
    const file = JSON.parse(kept(10));
    expect(file.version).toBe(10);
    const { stories, meetings, meetingPoints, ...document } = canonical(readWhole(10));
    expect(document).toEqual({ ...file, version: FORMAT_VERSION });
    expect([stories, meetings, meetingPoints]).toEqual([[], [], []]);
  });

  it('9 is read without a loss', () => {
    const file = JSON.parse(kept(9));
    expect(file.version).toBe(9);
    const { reports, stories, meetings, meetingPoints, ...document } = canonical(readWhole(9));
    expect(document).toEqual({ ...file, version: FORMAT_VERSION });
    expect([reports, stories, meetings, meetingPoints]).toEqual([[], [], [], []]);
  });

  it('8 is read without a loss, and gets the reasons that its rows name', () => {
    const file = JSON.parse(kept(8));
    expect(file.version).toBe(8);
    const { reasons, nilReports, regionales, reports, stories, meetings, meetingPoints, ...document } =
      canonical(readWhole(8));
    expect(document).toEqual({ ...file, version: FORMAT_VERSION });
    expect(reasons.length).toBeGreaterThan(0);
    expect([nilReports, regionales, reports, stories, meetings, meetingPoints]).toEqual(Array(6).fill([]));
  });
});
