import { type CapitalsIn, nameFromCapitals, placeFromCapitals } from './capitals.ts';
import { htmlText } from './html-text.ts';
import type { Cell, ColumnMapping } from './mapping.ts';
import { type Spellings, spellingsIn } from './spellings.ts';
import { isBlank } from './table.ts';

/** Cells as they are read: joined from several columns, without HTML, and with names instead of capitals. */

type RowReader = (row: readonly Cell[]) => readonly Cell[];

/**
 * Makes the function that gives the cells of a row as the columns of a mapping read them. It returns the row itself
 * when no column joins or tidies texts. `rows` are those of the sheet, which tell how its words are spelled.
 */
export function rowReader(columns: readonly ColumnMapping[], rows: readonly (readonly Cell[])[]): RowReader {
  const changing = columns.filter(
    ({ field, joined, tidy }) => field !== null && (joined !== undefined || tidy !== undefined),
  );
  if (changing.length === 0) return (row) => row;
  const isTidied = changing.some(({ tidy = [] }) => tidy.includes('CAPITALS'));
  const spellings: Spellings = isTidied ? spellingsIn(rows) : new Map();
  const tidied = changing.map((column) => [column, new Map<string, string>()] as const);
  return (row) => {
    const cells = [...row];
    for (const [column, known] of tidied) cells[column.column] = cellOf(row, column, known, spellings);
    return cells;
  };
}

/** The cell of a column, joined with the cells of other columns and tidied; `known` keeps what was tidied before. */
function cellOf(
  row: readonly Cell[],
  column: ColumnMapping,
  known: Map<string, string>,
  spellings: Spellings,
): Cell {
  const cell = joinedCell(row, column.column, column.joined ?? []);
  if (typeof cell !== 'string' || column.tidy === undefined) return cell;
  const before = known.get(cell);
  if (before !== undefined) return before;
  const after = tidiedText(cell, column, spellings);
  known.set(cell, after);
  return after;
}

/** Joins the cell of a column and those of other columns by spaces; a number alone stays a number. */
export function joinedCell(row: readonly Cell[], column: number, others: readonly number[]): Cell {
  const own = row[column] ?? null;
  const filled = [own, ...others.map((other) => row[other] ?? null)].filter((cell) => !isBlank(cell));
  if (filled.length <= 1) return filled[0] ?? null;
  return filled.map((cell) => String(cell).trim()).join(' ');
}

function tidiedText(text: string, { field, tidy = [] }: ColumnMapping, spellings: Spellings): string {
  const plain = tidy.includes('HTML') ? htmlText(text) : text;
  if (!tidy.includes('CAPITALS')) return plain;
  if (field?.path === 'commune') return placeFromCapitals(plain);
  return nameFromCapitals(plain, capitalsIn(field), spellings);
}

function capitalsIn(field: ColumnMapping['field']): CapitalsIn {
  if (field?.path === 'address') return 'ADDRESS';
  return field?.list === 'filieres' ? 'TITLE' : 'NAME';
}
