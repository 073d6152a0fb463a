import Papa from 'papaparse';
import type { Cell, SheetCells } from '../../../domain/transfer/mapping.ts';
import { failure } from '../../errors.ts';
import { checkPlace } from './grid.ts';
import type { Reading } from './reading.ts';
import { separatorOf } from './separator.ts';

const CHECK_EVERY = 500;
/** Separator for a text with a single column; it occurs in no text. */
const NO_SEPARATOR = '\u001f';

/**
 * Reads a CSV or TSV text, whose line ends must be line feeds, as a sheet of the given name; returns it with the
 * separator (null when there is one column). Rows are numbered as a spreadsheet numbers them: a row whose quoted cells
 * contain line breaks is one row, and the first line by which Excel declares the separator is none. `reading` takes
 * notes. The result `rowAt` gives the row, from 1, in which a line of the text stands. Throws a `Failure` for a broken
 * quote, since it would shift all later cells.
 */
export function readDelimited(
  text: string,
  sheet: string,
  reading: Reading,
): { sheet: SheetCells; separator: string | null; rowAt: (line: number) => number } {
  // First line by which Excel declares the separator.
  const said = /^sep=(.)(?:\n|$)/i.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  const separator = said?.[1] ?? separatorOf(body);
  const rows: Cell[][] = [];
  const starts: number[] = [];
  let line = said === null ? 1 : 2;
  Papa.parse<string[]>(body, {
    delimiter: separator ?? NO_SEPARATOR,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const row = rows.length;
      if (row % CHECK_EVERY === 0) {
        reading.check();
        reading.progress(meta.cursor, body.length);
      }
      for (const { code } of errors) refuseQuote(code, data, reading.name, line);
      rows.push(data.map((cell, column) => cellOf(cell, { sheet, row, column }, reading)));
      starts.push(line);
      line += 1 + data.reduce((count, cell) => count + lineBreaks(cell), 0);
    },
  });
  while (rows.length > 0 && (rows.at(-1) ?? []).every((cell) => cell === null)) rows.pop();
  noteLongRows(rows, sheet, reading);
  const rowAt = (at: number): number => Math.max(1, starts.findLastIndex((start) => start <= at) + 1);
  return { sheet: { name: sheet, rows }, separator, rowAt };
}

function cellOf(
  cell: string,
  { sheet, row, column }: { sheet: string; row: number; column: number },
  reading: Reading,
): Cell {
  if (cell.trim() === '') return null;
  checkPlace(sheet, reading, row, column, cell);
  return cell;
}

/**
 * Refuses a broken quote. Its place is the line of the text: a program that shows rows would not show the file either.
 * The parser reports an unclosed quote in the last cell of its row.
 */
function refuseQuote(code: string, cells: readonly string[], name: string, line: number): void {
  if (code === 'InvalidQuotes') throw failure('file-stray-quote', { name, line });
  if (code !== 'MissingQuotes') return;
  const before = cells.slice(0, -1).reduce((count, cell) => count + lineBreaks(cell), 0);
  throw failure('file-unclosed-quote', { name, line: line + before });
}

function lineBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Notes rows with filled cells beyond the width of most rows. */
function noteLongRows(rows: readonly (readonly Cell[])[], sheet: string, reading: Reading): void {
  const byWidth = new Map<number, number>();
  for (const { length } of rows) if (length > 1) byWidth.set(length, (byWidth.get(length) ?? 0) + 1);
  const [usual] = [...byWidth].sort(([, one], [, other]) => other - one)[0] ?? [0];
  if (usual === 0) return;
  for (const [index, row] of rows.entries())
    if (row.length > usual && row.slice(usual).some((cell) => cell !== null))
      reading.note('ragged-rows', sheet, index + 1, usual);
}
