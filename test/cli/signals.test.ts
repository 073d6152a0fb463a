import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../domain/model/network.ts';
import { readNetworkText } from '../../domain/model/read.ts';
import { passerelles, signalled } from '../support/command.ts';
import { windowsCsv } from '../support/flat-csv.ts';
import { manyRows } from '../support/flat-sheet.ts';
import { hauteSylve } from '../support/haute-sylve.ts';

let folder: string;
const file = (name: string): string => join(folder, name);
const store = (name: string) => ({ env: { DATA_DIR: file(name) } });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelles-signals-'));
  const { communes, bassins, outlets } = hauteSylve();
  writeFileSync(file('base.json'), JSON.stringify({ ...emptyNetwork('Base'), communes, bassins, outlets }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const networkOf = async (name: string) => {
  await passerelles(['export', file(`${name}.json`), '--complete'], store(name));
  const read = readNetworkText(readFileSync(file(`${name}.json`), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.document;
};

describe('an import in a process of its own', { timeout: 240_000 }, () => {
  it('stopped by a true Ctrl+C leaves what was there, or all of it, whenever it comes', async () => {
    const rows = manyRows(hauteSylve(), 120);
    writeFileSync(file('many.csv'), windowsCsv(rows));
    const codes = new Set<number | null>();
    let afterMs = 900;
    for (let attempt = 0; attempt < 12 && !codes.has(130); attempt += 1) {
      const there = `signalled${attempt}`;
      await passerelles(['import', file('base.json')], store(there));
      const ended = await signalled(
        ['import', file('many.csv')],
        { signal: 'SIGINT', afterMs },
        store(there),
      );
      codes.add(ended.code);
      const { filieres } = await networkOf(there);
      expect(filieres).toHaveLength(ended.code === 0 ? rows.length - 1 : 0);
      // Before the program listens to signals, the system ends it.
      if (ended.code !== 0) expect([130, null]).toContain(ended.code);
      if (ended.code === 130) expect(ended).toMatchObject({ out: '' });
      // The machine decides how long each part takes: the next signal comes later, or sooner.
      afterMs = ended.code === 0 ? 0.8 * afterMs : 1.5 * afterMs;
    }
    expect(codes).toContain(130);
  });
});
