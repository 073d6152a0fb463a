import type { GridSide } from '../../../../domain/entry/grid-columns.ts';
import type { CellOutcome, CellProblem } from '../../../../domain/entry/grid-edits.ts';
import { quarterNumber } from '../../../../domain/entry/quarters.ts';
import { type CellValue, NIL } from '../../../../domain/entry/read-cell.ts';
import type { Period } from '../../../../domain/model/dates.ts';
import { MASKED } from '../../../../domain/model/vocabulary.ts';
import type { Messages } from '../../../messages/fr.ts';
import { periodText } from '../rows.ts';

/** The words of a column: who counts whom. */
export const sideOf = ({ direction, declaredBy }: GridSide) => `${direction}_${declaredBy}` as const;

/** Writes a quarter: "T2 2025". */
export const quarterText = (t: Messages, quarter: Period): string =>
  t.entryPartners.quarter(quarterNumber(quarter), quarter.from.slice(0, 4));

/** Writes what a cell says; empty when it says nothing. */
export function valueText(t: Messages, value: CellValue): string {
  if (value === NIL) return t.entryPartners.nil;
  if (value === MASKED) return t.entryPartners.masked;
  return value === undefined ? '' : String(value);
}

/** Writes periods, each once. */
export const periodsText = (t: Messages, periods: readonly Period[]): string =>
  t.list([...new Set(periods.map(periodText))]);

/** Says why nothing is written for a cell, and what to do. */
export function problemText(t: Messages, { text }: CellOutcome['cell'], problem: CellProblem): string {
  const w = t.entryPartners.problems;
  if (problem.code === 'overlap') return w.overlap(periodsText(t, problem.others));
  if (problem.code === 'sum') return w.sum(String(problem.sum));
  return w[problem.code](text);
}
