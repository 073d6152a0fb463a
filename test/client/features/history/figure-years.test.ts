import { describe, expect, it } from 'vitest';
import {
  figureLines,
  type YearFigures,
  yearOverAt,
} from '../../../../client/features/history/figure-years.ts';

const masked = { masked: true as const, atLeast: 1 };
const year = (count: YearFigures['rows'][number]['count'], sessions: number): YearFigures =>
  ({
    kind: 'ORIENTATION',
    rows: [
      { about: [], count, started: null, refused: null, abandoned: null, pending: null, quarters: null },
    ],
    actions: { rows: [{ kind: 'SESSION', actions: sessions, participants: null, quarters: [] }] },
  }) as unknown as YearFigures;

describe('the published figures of two years', () => {
  it('are of the years that are over on both days', () => {
    expect(yearOverAt('2025-12-31')).toBe('2025');
    expect(yearOverAt('2025-12-30')).toBe('2024');
    expect(yearOverAt('2025-01-01')).toBe('2024');
  });

  it('stand side by side as they are published, and masked ones stay masked', () => {
    expect(figureLines([year({ value: 12 }, 2)], [year(masked, 3)])).toEqual([
      { about: { flow: 'ORIENTATION', measure: 'count' }, first: { value: 12 }, second: masked },
      { about: { action: 'SESSION' }, first: { value: 2 }, second: { value: 3 } },
    ]);
  });

  it('leave blank what a year without figures does not say', () => {
    expect(figureLines([], [year({ value: 5 }, 1)])).toEqual([
      { about: { flow: 'ORIENTATION', measure: 'count' }, first: null, second: { value: 5 } },
      { about: { action: 'SESSION' }, first: null, second: { value: 1 } },
    ]);
    expect(figureLines([], [])).toEqual([]);
  });
});
