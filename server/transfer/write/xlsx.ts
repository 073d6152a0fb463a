import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { fill } from '../../../domain/messages/fill.ts';
import { ENTITY_LISTS } from '../../../domain/model/network.ts';
import { byNumber } from '../../../domain/transfer/quote.ts';
import { TOO_LONG } from '../read/long-cells.ts';
import { notesOf } from './notes.ts';
import { type ListSheet, listSheet, type SheetCell } from './sheets.ts';
import { exportWords, type TakenOut } from './taken-out.ts';

/** The most that a spreadsheet takes in a cell. */
const LONGEST_CELL = 32_767;
/** Pieces of the document: shorter, since a sign may take several characters once escaped. */
const PIECE = 30_000;
/** Excel counts days from 1900, with one too many before March of that year. */
const FIRST_DAY = '1900-03-01';

export type WorkbookSheet = Sheet<never>;

/**
 * A workbook: what to know first, then a sheet each list that holds something, then the whole network as JSON in
 * pieces, so that nothing is lost of what cells do not say.
 */
export async function xlsx(taken: TakenOut): Promise<Uint8Array> {
  const words = exportWords(taken.language);
  const sheets = ENTITY_LISTS.filter((list) => taken.document[list].length > 0).map((list) =>
    listSheet(taken, list),
  );
  const tooLong = sheets.reduce((count, sheet) => count + cellsTooLong(sheet), 0);
  const { notes, document } = words;
  const lines = [
    ...notesOf(taken),
    notes.sheets,
    fill(notes.documentSheet, { sheet: document }),
    ...(tooLong > 0 ? [fill(notes.tooLong, { count: tooLong, sheet: document })] : []),
  ];
  return writeExcelFile([
    { sheet: words.readMe, columns: [{ width: 120 }], data: lines.map((line) => [wrapped(line)]) },
    ...sheets.map(sheetOf),
    {
      sheet: document,
      columns: [{ width: 60 }],
      data: [[heading(document)], ...piecesOf(taken.document).map((piece) => [string(piece)])],
    },
  ] satisfies WorkbookSheet[]).toBuffer();
}

function sheetOf({ title, headings, fields, rows }: ListSheet): WorkbookSheet {
  return {
    sheet: title,
    stickyRowsCount: 1,
    columns: headings.map((text) => ({ width: Math.min(40, Math.max(12, text.length + 2)) })),
    data: [
      headings.map(heading),
      ...rows.map((cells) => cells.map((cell, column) => cellOf(cell, fields[column]?.type.kind))),
    ],
  };
}

export const heading = (text: string): Cell => ({ value: escaped(text), type: String, fontWeight: 'bold' });
export const wrapped = (text: string): Cell => ({ value: escaped(text), type: String, wrap: true });
export const string = (text: string): Cell => ({ value: escaped(text), type: String });

/** Numbers and days as such, so that a spreadsheet sorts and sums them; everything else as text, never a formula. */
function cellOf({ text, value }: SheetCell, kind: string | undefined): Cell {
  if (text === '') return null;
  if (text.length > LONGEST_CELL) return string(TOO_LONG);
  if (typeof value === 'number' && kind !== 'level') return { value, type: Number };
  if (kind === 'day' && typeof value === 'string' && value >= FIRST_DAY)
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return string(text);
}

const cellsTooLong = ({ rows }: ListSheet): number =>
  rows.reduce((count, cells) => count + cells.filter(({ text }) => text.length > LONGEST_CELL).length, 0);

/**
 * `_x000D_` in a cell means a carriage return: an underscore that would begin such a code is itself written as one.
 * A text such as `valueOf` has its first sign written as a code: the writer looks texts up in a plain object, and would
 * take what every object has under that name for a text that it has already written.
 */
function escaped(text: string): string {
  if (text in Object.prototype) return asCode(text.charAt(0)) + text.slice(1);
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, asCode('_'));
}
const asCode = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** The document cut into cells: no sign that a sheet would change, and no piece with a blank end. */
export function piecesOf(document: object): string[] {
  const text = JSON.stringify(document).replace(
    /[\u007f-\u009f\ufffd\p{Noncharacter_Code_Point}]|_(?=x)/gu,
    byNumber,
  );
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + PIECE, text.length);
    while (end < text.length && !partsWell(text, end)) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** Neither at a blank, which a reader may trim, nor between the halves of a character. */
const partsWell = (text: string, at: number): boolean =>
  !/\s/.test(text.slice(at - 1, at + 1)) && !/[\ud800-\udbff]/.test(text.charAt(at - 1));
