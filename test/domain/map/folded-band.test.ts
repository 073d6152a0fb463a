import { describe, expect, it } from 'vitest';
import type { Band } from '../../../domain/analysis/results.ts';
import { bandOfMembers } from '../../../domain/map/folded-band.ts';
import { bentWays } from '../../../domain/map/layouts/bent.ts';
import type { Layout } from '../../../domain/map/layouts/columns.ts';
import type { MapEdge } from '../../../domain/map/map-model.ts';

const member = (at: number, band: Band | undefined, ends = `${at}`): MapEdge => ({
  ...{ id: `e${at}`, target: `e${at}`, from: `a${ends}`, to: `b${ends}`, line: 'SIGNED', band },
});
const together = (...bands: readonly (Band | undefined)[]) =>
  bandOfMembers(bands.map((band, at) => member(at, band)));

describe('the band of a line that stands for several', () => {
  it('is none without flows, and zero where all members are zero', () => {
    expect(together()).toBeUndefined();
    expect(together(undefined, undefined)).toBeUndefined();
    expect(together('0', undefined, '0')).toBe('0');
  });

  it('is that of the only member along which somebody went', () => {
    for (const band of ['masked', '5–9', '20+', '50+'] as const)
      expect(together(undefined, band, '0')).toBe(band);
  });

  it('is at least what its members make sure, and never closed above', () => {
    expect(together('5–9', '5–9')).toBe('10+');
    expect(together('5–9', 'masked')).toBe('5+');
    expect(together('masked', 'masked')).toBe('masked');
    expect(together('masked', 'masked', 'masked', 'masked', 'masked')).toBe('5+');
    expect(together('20–49', '20+', '10–19')).toBe('50+');
  });

  it('counts the people between two ends once, however many passerelles join them', () => {
    expect(bandOfMembers([member(0, '5–9', 'x'), member(1, '5–9', 'x')])).toBe('5–9');
  });
});

describe('lines both ways between two boxes', () => {
  const box = (left: number) => ({ lane: 0, left, top: 0, width: 100, height: 40 });
  const layout = {
    ...{ nodes: new Map(Object.entries({ a: box(0), b: box(400) })), groups: [], lanes: [], columns: [] },
    ...{ width: 500, height: 40 },
  } as unknown as Layout;
  const heights = (band: Band | undefined) =>
    [
      ...bentWays(layout, [
        { id: 'to', from: 'a', to: 'b', band },
        { id: 'back', from: 'b', to: 'a', band },
      ]).values(),
    ].map(({ points }) => points[0]!.y);

  it('lie so far apart that their halos do not meet', () => {
    const [to = 0, back = 0] = heights('50+');
    expect(Math.abs(to - back)).toBeGreaterThan(2 * 11);
    const [near = 0, far = 0] = heights(undefined);
    expect(Math.abs(near - far)).toBe(8);
  });
});
