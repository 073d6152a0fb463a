import type { Cell } from './mapping.ts';
import { neutralised } from './quote.ts';

/**
 * Writes a table as CSV text for spreadsheets: UTF-8 with a byte order mark, semicolons, Windows line ends. A cell that
 * a spreadsheet would run as a formula is made harmless.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  csvFile(rows.map((row) => row.map((cell) => neutralised(textOf(cell)))));

/**
 * Writes rows of texts as CSV text: UTF-8 with a byte order mark, semicolons, Windows line ends. Cells are quoted where
 * needed, but formulas are not made harmless.
 */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(inQuotes).join(';')}\r\n`).join('')}`;

const textOf = (cell: Cell): string => (cell === null ? '' : String(cell));

/** Quotes a text that contains a separator, quote or line end, or that starts or ends with a space. */
const inQuotes = (text: string): string =>
  /[";\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
