import type { Cell, SheetCells } from '../mapping.ts';
import { isBlank } from '../table.ts';
import { isKnownHeading } from './headings.ts';
import type { TablePlace } from './table-view.ts';

/** Finds the tables of a sheet: below titles, one above another, or side by side, with one or two rows of headings. */

/** A table that may be read, and the other tables of its sheet, which are not. */
export interface FoundTable {
  readonly place: TablePlace;
  readonly others: readonly TablePlace[];
}

/** Number of rows in which the first headings are searched. Titles, logos and blank rows may come first. */
const ROWS_ABOVE = 30;
/** Number of rows tried as headings: those with the most known headings. */
const ROWS_TRIED = 2;
/** A row with this share of known headings is the only one tried. */
const SURE_SHARE = 0.6;
/** Fewest known headings of a second table, of a second row of headings, and of each part of a row of headings. */
const FEWEST_KNOWN = 2;

const textsIn = (row: readonly Cell[] | undefined): string[] =>
  (row ?? []).filter((cell) => typeof cell === 'string' && !isBlank(cell)) as string[];

const filledIn = (row: readonly Cell[] | undefined): number =>
  (row ?? []).filter((cell) => !isBlank(cell)).length;

/** Lists the tables of a sheet that may be read, the likely ones first. Only one of them is to be read. */
export function tablesIn(sheet: SheetCells): FoundTable[] {
  const isKnown = cached(isKnownHeading);
  const blocks = headingRowsOf(sheet, isKnown).flatMap((row) => {
    const place = placeAt(sheet, row, isKnown);
    const starts = laterTables(sheet, place.headingRow, isKnown);
    return [stacked(sheet, place, starts, isKnown)];
  });
  return blocks.map(({ place, others }) => {
    const beside = partsBeside(sheet, place, isKnown);
    const [largest = place, ...rest] = beside;
    return { place: largest, others: [...others, ...rest] };
  });
}

function cached(ask: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}

function headingRowsOf(sheet: SheetCells, isKnown: (text: string) => boolean): number[] {
  const rows = sheet.rows
    .slice(0, ROWS_ABOVE)
    .map((cells, row) => {
      const texts = textsIn(cells);
      return { row, texts: texts.length, known: texts.filter(isKnown).length };
    })
    .filter(({ texts }) => texts > 0)
    .sort((a, b) => b.known - a.known || b.texts - a.texts || a.row - b.row)
    .slice(0, ROWS_TRIED);
  const [first] = rows;
  const isSure = first !== undefined && first.known > 1 && first.known >= first.texts * SURE_SHARE;
  return (isSure ? [first] : rows).map(({ row }) => row);
}

/** The place of the table whose headings a row holds, with the second row of headings if there is one. */
function placeAt(sheet: SheetCells, row: number, isKnown: (text: string) => boolean): TablePlace {
  const { rows } = sheet;
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const whole = { lastRow: rows.length - 1, firstColumn: 0, lastColumn: width - 1 };
  if (isSecondHeading(rows[row], rows[row + 1], isKnown))
    return { ...whole, headingRow: row + 1, headingRows: 2 };
  const isBelow =
    row > 0 && (isGroups(sheet, row - 1, isKnown) || isSecondHeading(rows[row - 1], rows[row], isKnown));
  return { ...whole, headingRow: row, headingRows: isBelow ? 2 : 1 };
}

/** Whether a row repeats the headings above it in other words, such as the names of the columns of a database. */
function isSecondHeading(
  first: readonly Cell[] | undefined,
  second: readonly Cell[] | undefined,
  isKnown: (text: string) => boolean,
): boolean {
  const [above, below] = [textsIn(first), textsIn(second)];
  const known = below.filter(isKnown).length;
  return (
    below.length > FEWEST_KNOWN &&
    below.length === filledIn(second) &&
    below.length >= above.length * SURE_SHARE &&
    above.filter(isKnown).length >= FEWEST_KNOWN &&
    known > FEWEST_KNOWN &&
    known >= below.length * SURE_SHARE
  );
}

/** Whether a row holds headings of groups of columns: fewer than the row below, with blanks that a group covers. */
function isGroups(sheet: SheetCells, row: number, isKnown: (text: string) => boolean): boolean {
  const [above, below] = [sheet.rows[row] ?? [], sheet.rows[row + 1] ?? []];
  const texts = textsIn(above);
  if (texts.length < 2 || texts.length !== filledIn(above) || texts.length >= filledIn(below)) return false;
  const isMerged = (sheet.merged ?? []).some(
    ({ top, left, right }) => top === row && right > left && right - left + 1 < below.length,
  );
  const coversBlanks = above.some(
    (cell, column) => !isBlank(cell) && isBlank(above[column + 1]) && !isBlank(below[column + 1]),
  );
  return isMerged || (coversBlanks && texts.some(isKnown));
}

/** Rows further down that hold headings of another table: after a blank row, other texts, mostly known headings. */
function laterTables(sheet: SheetCells, headingRow: number, isKnown: (text: string) => boolean): number[] {
  const own = new Set(textsIn(sheet.rows[headingRow]));
  return sheet.rows.flatMap((cells, row) => {
    if (row <= headingRow + 1 || !followsBlank(sheet, row)) return [];
    const texts = textsIn(cells);
    if (texts.length < FEWEST_KNOWN || texts.length !== filledIn(cells)) return [];
    const known = texts.filter(isKnown).length;
    const isOther = texts.filter((text) => own.has(text)).length * 2 <= texts.length;
    return isOther && known >= FEWEST_KNOWN && known >= texts.length * SURE_SHARE ? [row] : [];
  });
}

/** A title may stand between the blank row and the headings. */
function followsBlank({ rows }: SheetCells, row: number): boolean {
  const above = filledIn(rows[row - 1]);
  return above === 0 || (above === 1 && row > 1 && filledIn(rows[row - 2]) === 0);
}

/** Of tables one above another, the one with the most rows. */
function stacked(
  sheet: SheetCells,
  first: TablePlace,
  starts: readonly number[],
  isKnown: (text: string) => boolean,
): FoundTable {
  const places = [first.headingRow, ...starts].map((row, index): TablePlace => {
    const place = index === 0 ? first : placeAt(sheet, row, isKnown);
    const next = starts[index];
    return next === undefined ? place : { ...place, lastRow: lastFilled(sheet, next) };
  });
  const inOrder = [...places].sort((a, b) => rowsOf(sheet, b) - rowsOf(sheet, a));
  const [place = first, ...others] = inOrder;
  return { place, others };
}

/** The last row of a table above the headings of the next one, without its title. */
function lastFilled({ rows }: SheetCells, next: number): number {
  let row = next - 1;
  if (filledIn(rows[row]) === 1) row -= 1;
  while (row > 0 && filledIn(rows[row]) === 0) row -= 1;
  return row;
}

function rowsOf({ rows }: SheetCells, { headingRow, lastRow, firstColumn, lastColumn }: TablePlace): number {
  let count = 0;
  for (let row = headingRow + 1; row <= lastRow; row += 1)
    if (filledIn(rows[row]?.slice(firstColumn, lastColumn + 1)) > 0) count += 1;
  return count;
}

/** Rows that both parts of a table fill, as a share of the longer part: below it, they are two tables. */
const ONE_TABLE = 0.8;

/** Splits a table at blank columns when its parts are tables of their own; the one with the most rows first. */
function partsBeside(sheet: SheetCells, place: TablePlace, isKnown: (text: string) => boolean): TablePlace[] {
  const { headingRow, lastRow, lastColumn } = place;
  const isEmpty = (column: number): boolean => {
    for (let row = headingRow; row <= lastRow; row += 1)
      if (!isBlank(sheet.rows[row]?.[column])) return false;
    return true;
  };
  const parts: TablePlace[] = [];
  let start = place.firstColumn;
  for (let column = start; column <= lastColumn + 1; column += 1) {
    if (column <= lastColumn && !isEmpty(column)) continue;
    if (column > start) parts.push({ ...place, firstColumn: start, lastColumn: column - 1 });
    start = column + 1;
  }
  const headingsIn = (part: TablePlace): string[] =>
    textsIn(sheet.rows[headingRow]?.slice(part.firstColumn, part.lastColumn + 1));
  const isTable = (part: TablePlace): boolean => headingsIn(part).filter(isKnown).length >= FEWEST_KNOWN;
  if (parts.length < 2 || !parts.every(isTable) || isOneTable(sheet, parts)) return [place];
  return parts.sort((a, b) => rowsOf(sheet, b) - rowsOf(sheet, a));
}

/** Whether parts with a blank column between them describe the same rows under different headings. */
function isOneTable(sheet: SheetCells, parts: readonly TablePlace[]): boolean {
  const headings = parts.map(({ headingRow, firstColumn, lastColumn }) =>
    textsIn(sheet.rows[headingRow]?.slice(firstColumn, lastColumn + 1)),
  );
  const all = headings.flat();
  if (new Set(all).size < all.length) return false;
  const counts = parts.map((part) => rowsOf(sheet, part));
  return Math.min(...counts) >= Math.max(...counts) * ONE_TABLE;
}
