import type { Cell } from './mapping.ts';
import { neutralised } from './quote.ts';

/**
 * A table as the text of a CSV that spreadsheets open as it is: UTF-8 with its mark, semicolons, a line end of
 * Windows; a cell that would be a formula is made harmless.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  csvFile(rows.map((row) => row.map((cell) => neutralised(textOf(cell)))));

/** The same of cells that are texts already, harmless ones: each is put in quotes where it needs them. */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(inQuotes).join(';')}\r\n`).join('')}`;

const textOf = (cell: Cell): string => (cell === null ? '' : String(cell));

/** Where it would end the cell or the line, or lose its blank ends. */
const inQuotes = (text: string): string =>
  /[";\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
