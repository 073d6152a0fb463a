import { columnOf, type GridColumns, type GridSide } from '../../../../domain/entry/grid-columns.ts';
import type { CellOutcome, CellProblem, TypedCell } from '../../../../domain/entry/grid-edits.ts';
import { type GridCell, partsByPeriod } from '../../../../domain/entry/partner-grid.ts';
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

/** Names a cell: its partner, its quarter, and who counts whom. */
export function cellName(
  t: Messages,
  scope: GridColumns,
  { partner, column }: Pick<TypedCell, 'partner' | 'column'>,
  name = partner,
): string {
  const { quarter, ...side } = columnOf(scope, column);
  return t.entryPartners.cell(name, quarterText(t, quarter), t.entryPartners.sides[sideOf(side)].cell);
}

/** Writes what a cell says; empty when it says nothing. */
export function valueText(t: Messages, value: CellValue): string {
  if (value === NIL) return t.entryPartners.nil;
  if (value === MASKED) return t.entryPartners.masked;
  return value === undefined ? '' : String(value);
}

/** Writes periods, each once. */
export const periodsText = (t: Messages, periods: readonly Period[]): string =>
  t.list([...new Set(periods.map(periodText))]);

/** Says what the filières of the partners count over a quarter; of what is not the quarter's own, over which period. */
export function elsewhereText(t: Messages, cell: Pick<GridCell, 'parts'>, quarter: Period): string {
  const w = t.entryPartners;
  const said = [...partsByPeriod(cell).values()].map((rows) => {
    const counts = rows.map(({ count }) => count);
    const isKnown = counts.every((count) => typeof count === 'number');
    const number = isKnown ? String(counts.reduce((sum, one) => sum + one, 0)) : w.masked;
    const { from, to } = rows[0]!;
    if (from === quarter.from && to === quarter.to) return w.elsewhere(number);
    const period = periodText({ from, to });
    return w.elsewhereOver(/^\d{4}$/.test(period) ? w.wholeYear(period) : period, number);
  });
  return said.join(' ; ');
}

/** Says why nothing is written for a cell, and what to do. */
export function problemText(t: Messages, { text }: CellOutcome['cell'], problem: CellProblem): string {
  const w = t.entryPartners.problems;
  if (problem.code === 'overlap') return w.overlap(periodsText(t, problem.others));
  if (problem.code === 'sum') return w.sum(String(problem.sum));
  return w[problem.code](text);
}
