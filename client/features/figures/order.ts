import type { FigureRow, ShownFigure } from '../../../domain/secrecy/figure-results.ts';
import { isMasked, shownNumber } from '../../../domain/secrecy/shown-figures.ts';
import type { FigureColumn } from '../../context/figures-view.ts';

/** Returns the figure of a row in a column; null when it is not reported. */
export function figureIn(row: FigureRow, column: Exclude<FigureColumn, 'about'>): ShownFigure | null {
  switch (column) {
    case 'q1':
      return row.quarters?.[0] ?? null;
    case 'q2':
      return row.quarters?.[1] ?? null;
    case 'q3':
      return row.quarters?.[2] ?? null;
    case 'q4':
      return row.quarters?.[3] ?? null;
    default:
      return row[column];
  }
}

/**
 * Sorts the rows of a table by a column. Masked figures come after all that are shown, and figures that are not
 * reported after those, in both directions: nothing tells where a masked one would stand. Rows that are equal stand in
 * the order of `compare`, which compares what two rows are about.
 */
export function sortedRows(
  rows: readonly FigureRow[],
  { sort, desc }: { readonly sort: FigureColumn; readonly desc: boolean },
  compare: (one: FigureRow, other: FigureRow) => number,
): FigureRow[] {
  const direction = desc ? -1 : 1;
  if (sort === 'about') return rows.toSorted((one, other) => direction * compare(one, other));
  return rows.toSorted((one, other) => {
    const [a, b] = [figureIn(one, sort), figureIn(other, sort)];
    return (
      rank(a) - rank(b) || direction * ((shownNumber(a) ?? 0) - (shownNumber(b) ?? 0)) || compare(one, other)
    );
  });
}

/** Shown, masked, not reported. */
function rank(figure: ShownFigure | null): number {
  if (figure === null) return 2;
  return isMasked(figure) ? 1 : 0;
}
