/** A block of cells copied from a spreadsheet, row by row. */
export type Block = readonly (readonly string[])[];

/**
 * Reads a text that a spreadsheet put on the clipboard: cells between tabs, rows on lines. A cell in double quotes may
 * hold tabs, line ends and doubled quotes.
 */
export function readBlock(text: string): Block {
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|[\n\r]|$)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    cell.lastIndex = at;
    const [all = '', content = '', end = ''] = cell.exec(text) ?? [];
    row.push(unquoted(content));
    at += all.length;
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    // A spreadsheet ends the last row with a line end.
    if (end === '' || at === text.length) break;
  }
  return rows;
}

const unquoted = (cell: string): string =>
  /^"(?:[^"]|"")*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** Writes cells as a text for the clipboard, which a spreadsheet reads as a block of cells. */
export const blockText = (rows: Block): string =>
  rows
    .map((cells) =>
      cells.map((cell) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\n');
