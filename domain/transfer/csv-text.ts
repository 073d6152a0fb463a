import type { Cell } from './mapping.ts';
import { neutralised } from './quote.ts';

/**
 * Writes the rows of a table as the text of a CSV file for spreadsheets: with byte order mark, semicolons and Windows
 * line ends. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  csvFile(rows.map((row) => row.map((cell) => neutralised(textOf(cell)))));

/**
 * Writes rows of texts as the text of a CSV file: with byte order mark, semicolons and Windows line ends, quoted
 * where needed. Formulas are not made harmless; `csvText` does that.
 */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(inQuotes).join(';')}\r\n`).join('')}`;

const textOf = (cell: Cell): string => (cell === null ? '' : String(cell));

/** Quotes a text that contains a separator, quote or line end, or that starts or ends with a space. */
const inQuotes = (text: string): string =>
  /[";\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
