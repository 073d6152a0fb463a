import type { Cell } from '../mapping.ts';
import { SILENT_CELL } from '../quote.ts';
import { isBlank } from '../table.ts';

/** What the cells of a column look like, counted once and asked by every rule that guesses the meaning of a column. */
export interface ColumnProfile {
  /** Number of rows examined. */
  readonly rows: number;
  /** Number of those cells that hold something. */
  readonly filled: number;
  /** The different values with their number of cells, the most frequent first. */
  readonly values: readonly (readonly [value: Value, count: number])[];
}

export type Value = string | number | boolean;

/** Rows examined of a longer sheet: one of each of so many equal parts. */
const MOST_ROWS = 1500;
/** Its multiples, without their whole part, fall evenly and never in a period, as the rows of a sheet often do. */
const GOLDEN = 0.618_033_988_75;
/** Different values examined by a rule. Columns that repeat few words are examined whole. */
const MOST_VALUES = 250;

/** Picks the rows below the headings that are examined, up to the last row of the table (excluded). */
export function sampleOf(
  rows: readonly (readonly Cell[])[],
  from: number,
  end: number = rows.length,
): readonly (readonly Cell[])[] {
  const below = rows.slice(from, end);
  if (below.length <= MOST_ROWS) return below;
  return Array.from(
    { length: MOST_ROWS },
    (_, part) => below[Math.floor(((part + ((part * GOLDEN) % 1)) * below.length) / MOST_ROWS)]!,
  );
}

/** Counts the values of a column in rows; `cellAt` gives the cell of a row, joined from several columns if need be. */
export function profileOf(
  rows: readonly (readonly Cell[])[],
  cellAt: (row: readonly Cell[]) => Cell,
): ColumnProfile {
  const counts = new Map<Value, number>();
  let filled = 0;
  for (const row of rows) {
    const cell = cellAt(row);
    if (cell === null || isBlank(cell)) continue;
    const value = typeof cell === 'string' ? cell.trim() : cell;
    if (typeof value === 'string' && SILENT_CELL.test(value)) continue;
    filled += 1;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { rows: rows.length, filled, values: [...counts].sort(([, a], [, b]) => b - a) };
}

/** How many of the examined cells fulfil a condition. */
export interface Share {
  readonly good: number;
  readonly of: number;
}

/** Counts the cells of a column that fulfil a condition. */
export function shareOf({ values }: ColumnProfile, isGood: (value: Value) => boolean): Share {
  let [good, of] = [0, 0];
  for (const [value, count] of values.slice(0, MOST_VALUES)) {
    of += count;
    if (isGood(value)) good += count;
  }
  return { good, of };
}

/** A share as a number from 0 to 1; 0 for a column without values. */
export const ratio = ({ good, of }: Share): number => (of === 0 ? 0 : good / of);
