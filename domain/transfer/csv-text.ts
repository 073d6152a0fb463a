import type { Cell } from './mapping.ts';
import { neutralised } from './quote.ts';

/**
 * A table as the text of a CSV that spreadsheets open as it is: UTF-8 with its mark, semicolons, a line end of
 * Windows; a cell that would be a formula is made harmless.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => row.map((cell) => inQuotes(neutralised(textOf(cell)))).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const textOf = (cell: Cell): string => (cell === null ? '' : String(cell));

const inQuotes = (text: string): string =>
  /[";\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
