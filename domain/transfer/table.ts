import { fold } from './fold.ts';
import type { Area, Cell, ColumnMapping, SheetCells } from './mapping.ts';
import { TO_FILL } from './to-fill.ts';

/** Classifies the rows of a sheet and names places in it. */

/** Kind of a row below the headings. */
type RowRole = 'DATA' | 'BLANK' | 'TOTAL' | 'REMARK' | 'HEADING_AGAIN';

const TOTAL =
  /^(?:sous )?tota(?:l|ux)(?: general| generaux)?(?: |$)|^(?:moyenne|average|grand total|subtotal|nombre total|algemeen totaal|totaal|subtotaal|gesamt|gesamtsumme|insgesamt|summe)(?: |$)/;
const TOTAL_ALONE =
  /^(?:sous |grand )?(?:total|totaux|totaal|subtotal|subtotaal|gesamt)(?: general| generaux)?$/;
const COUNT = /^\s*\d[\d\s.,]*(?:\s\p{L}[\p{L}’'-]*){1,3}\s*$/u;
const FIGURES = /^[\s\d.,%€<>+-]*$/;
/** With fewer columns, a row with a single cell is data rather than a remark. */
const FEWEST_COLUMNS = 3;

/** Whether a cell is empty or holds only spaces. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/**
 * Says what a row of a table is: data, blank (or asking and left unanswered), total, remark or repeated headings.
 * `columns` are the headings. With `needsSeveral`, data needs more than one filled cell, so a row with a single one is
 * a remark.
 */
export function roleOf(
  row: readonly Cell[],
  columns: readonly ColumnMapping[],
  needsSeveral: boolean,
): RowRole {
  const filled = row.filter((cell) => !isBlank(cell));
  const [first] = filled;
  if (first === undefined || isUnanswered(row, columns)) return 'BLANK';
  if (isNamedTotal(first, filled.slice(1))) return 'TOTAL';
  const mapped = columns.filter(({ field }) => field !== null);
  if (isSumOfColumns(row, filled, mapped)) return 'TOTAL';
  if (filled.length === 1 && needsSeveral && mapped.length >= FEWEST_COLUMNS) return 'REMARK';
  const same = columns.filter(({ column, heading }) => heading !== '' && sameText(row[column], heading));
  return same.length >= 2 && same.length * 2 > filled.length ? 'HEADING_AGAIN' : 'DATA';
}

/**
 * Whether a row begins with a word for totals and goes on with figures ("1 321") or counts ("60 formations"). After the
 * word alone, one more text may stand ("formations"), since no operator is called just "Total".
 */
function isNamedTotal(first: Cell, others: readonly Cell[]): boolean {
  if (typeof first !== 'string' || !TOTAL.test(fold(first))) return false;
  const texts = others.filter((cell) => typeof cell !== 'number' && !isFigureOrCount(String(cell)));
  const isAlone = TOTAL_ALONE.test(fold(first)) && texts.length < others.length;
  return texts.length === 0 || (isAlone && texts.length === 1);
}

const isFigureOrCount = (text: string): boolean => FIGURES.test(text) || COUNT.test(text);

/** The fields of a row of referrals that say between whom, when and who says it: a sheet that asks gives them. */
const ASKED_ABOUT: ReadonlySet<string> = new Set(['source', 'target', 'from', 'to', 'kind', 'declaredBy']);

const isGiven = (field: ColumnMapping['field']): boolean =>
  field?.path === 'operator' || (field?.list === 'flows' && ASKED_ABOUT.has(field.path));

/** Whether a row that asks for something was left as it was: marks, and what the sheet gives of what it asks. */
function isUnanswered(row: readonly Cell[], columns: readonly ColumnMapping[]): boolean {
  if (!row.includes(TO_FILL)) return false;
  const given = new Set(columns.flatMap(({ column, field }) => (isGiven(field) ? [column] : [])));
  return row.every((cell, column) => isBlank(cell) || cell === TO_FILL || given.has(column));
}

/** Fields that say which element a row is about. */
const IDENTIFYING: ReadonlySet<string> = new Set(['id', 'name', 'enterpriseNumber', 'establishmentNumber']);

/** Whether a row holds figures only and says of nothing what it is about, as the sums below a table do. */
function isSumOfColumns(
  row: readonly Cell[],
  filled: readonly Cell[],
  mapped: readonly ColumnMapping[],
): boolean {
  const saying = mapped.filter(({ field }) => IDENTIFYING.has(field?.path ?? ''));
  return (
    mapped.length >= FEWEST_COLUMNS &&
    saying.length > 0 &&
    saying.every(({ column }) => isBlank(row[column])) &&
    filled.every((cell) => typeof cell === 'number' || FIGURES.test(String(cell)))
  );
}

const sameText = (cell: Cell | undefined, heading: string): boolean =>
  typeof cell === 'string' &&
  (cell === heading || (cell.length === heading.length && fold(cell) === fold(heading)));

/** Returns the number that a spreadsheet shows beside the row at this position (from 0) of a sheet. */
export const lineOf = (_sheet: SheetCells, row: number): number => row + 1;

/** Text between the heading of a group of columns and the heading of one of them. */
const BETWEEN = ' – ';

/**
 * Returns the headings of the columns of a sheet, trimmed; an empty text for a blank cell. `headingRow` is the position
 * of the row of headings. With `headingRows` 2, the row above it names groups of columns: "Implantation – Commune". A
 * group reaches to the right until the next one.
 */
export function headingsOf(
  sheet: Pick<SheetCells, 'rows' | 'merged'>,
  headingRow: number,
  headingRows = 1,
): string[] {
  const own = textsOf(sheet.rows[headingRow]);
  if (headingRows < 2 || headingRow === 0) return own;
  const above = textsOf(sheet.rows[headingRow - 1]);
  const groups: string[] = [];
  for (let column = 0; column < Math.max(own.length, above.length); column += 1) {
    const group =
      above[column] || (isNewGroup(sheet, headingRow - 1, column) ? '' : (groups[column - 1] ?? ''));
    groups.push(group);
  }
  return groups.map((group, column) => {
    const text = own[column] ?? '';
    return [...new Set([group, text])].filter((part) => part !== '').join(BETWEEN);
  });
}

const textsOf = (row: readonly Cell[] | undefined): string[] =>
  (row ?? []).map((cell) => (cell === null ? '' : String(cell).trim()));

/** In a sheet with merged cells a group ends where its merged cell ends. */
function isNewGroup({ merged }: Pick<SheetCells, 'merged'>, row: number, column: number): boolean {
  const inRow = (merged ?? []).filter(({ top, bottom }) => top <= row && row <= bottom);
  return inRow.length > 0 && !inRow.some(({ left, right }) => left <= column && column <= right);
}

/**
 * Returns the merged cell of a workbook that contains a cell; undefined when the cell is not merged. A blank cell that
 * is not merged takes no value from above by itself.
 */
export const mergedAreaAt = ({ merged }: SheetCells, row: number, column: number): Area | undefined =>
  merged?.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );

/** Turns the position of a column into its letters: 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}
