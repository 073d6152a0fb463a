import { fold } from './fold.ts';
import type { Cell, ColumnMapping, SheetCells } from './mapping.ts';

/** Classifies the rows of a sheet and names places in it. */

/** Kind of a row below the headings. */
type RowRole = 'DATA' | 'BLANK' | 'TOTAL' | 'REMARK' | 'HEADING_AGAIN';

const TOTAL =
  /^(?:sous )?tota(?:l|ux)(?: general| generaux)?(?: |$)|^(?:moyenne|average|grand total|subtotal)(?: |$)/;
const FIGURES = /^[\s\d.,%€<>+-]*$/;
/** With fewer columns, a row with a single cell is data rather than a remark. */
const FEWEST_COLUMNS = 3;

/** Whether a cell is empty or holds only spaces. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/**
 * Says what a row of a table is: data, blank, total, remark or repeated headings. `columns` are the headings. With
 * `needsSeveral`, data needs more than one filled cell, so a row with a single one is a remark.
 */
export function roleOf(
  row: readonly Cell[],
  columns: readonly ColumnMapping[],
  needsSeveral: boolean,
): RowRole {
  const filled = row.filter((cell) => !isBlank(cell));
  const [first] = filled;
  if (first === undefined) return 'BLANK';
  const figures = filled.slice(1).every((cell) => typeof cell === 'number' || FIGURES.test(String(cell)));
  if (typeof first === 'string' && figures && TOTAL.test(fold(first))) return 'TOTAL';
  const mapped = columns.filter(({ field }) => field !== null);
  if (filled.length === 1 && needsSeveral && mapped.length >= FEWEST_COLUMNS) return 'REMARK';
  const same = columns.filter(({ column, heading }) => heading !== '' && sameText(row[column], heading));
  return same.length >= 2 && same.length * 2 > filled.length ? 'HEADING_AGAIN' : 'DATA';
}

const sameText = (cell: Cell | undefined, heading: string): boolean =>
  typeof cell === 'string' &&
  (cell === heading || (cell.length === heading.length && fold(cell) === fold(heading)));

/** Returns the line in the file, from 1, of the row at this position of a sheet. */
export const lineOf = ({ lines }: SheetCells, row: number): number => lines?.[row] ?? row + 1;

/** Turns the position of a column into its letters: 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}
