import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { fill } from '../../../domain/messages/fill.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import { byNumber } from '../../../domain/transfer/quote.ts';
import { columnLetter } from '../../../domain/transfer/table.ts';
import { TOO_LONG } from '../read/long-cells.ts';
import { type DropDown, fitsInList } from './drop-downs.ts';
import { knownWords } from './known-words.ts';
import { notesOf } from './notes.ts';
import { type SheetAids, sheetAids } from './sheet-aids.ts';
import { type LaidOutColumn, laidOutColumns, SHEET_ORDER, TECHNICAL, widthOf } from './sheet-layout.ts';
import { type ListSheet, listSheet, type SheetCell } from './sheets.ts';
import { exportWords, type TakenOut } from './taken-out.ts';

/** Most characters in a cell. */
export const LONGEST_CELL = 32_767;
/** Characters of the document per cell; escaping may make them longer. */
const PIECE = 30_000;
/** Excel's days before March 1900 are off by one. */
export const FIRST_DAY = '1900-03-01';

/** Rows below the last one that have drop-down lists too. */
const ROWS_TO_ADD = 500;

export type WorkbookSheet = Sheet<never>;

/**
 * Writes the exported network as a workbook (XLSX bytes): notes, one sheet per list that is not empty, then hidden sheets
 * for what only the program reads, the last with the whole network as JSON in pieces, as cells cannot hold everything.
 */
export async function xlsx(taken: TakenOut): Promise<Uint8Array> {
  const words = exportWords(taken.language);
  const lists = SHEET_ORDER.filter((list) => taken.document[list].length > 0).map((list) =>
    listSheet(taken, list),
  );
  const tooLong = lists.reduce((count, sheet) => count + cellsTooLong(sheet), 0);
  const { notes, document } = words;
  const lines = [
    ...notesOf(taken),
    notes.sheets,
    notes.columns,
    fill(notes.documentSheet, { sheet: document }),
    ...(tooLong > 0 ? [fill(notes.tooLong, { count: tooLong, sheet: document })] : []),
  ];
  const sheets = lists.map((list) => ({ ...list, columns: laidOutColumns(list) }));
  return writeExcelFile(
    [
      { sheet: words.readMe, columns: [{ width: 120 }], data: lines.map((line) => [wrapped(line)]) },
      ...sheets.map(sheetOf),
      {
        sheet: document,
        columns: [{ width: 60 }],
        data: [[heading(document)], ...piecesOf(taken.document).map((piece) => [string(piece)])],
      },
    ] satisfies WorkbookSheet[],
    { features: [sheetAids(aidsOf(taken, sheets, document))] },
  ).toBuffer();
}

interface LaidOutSheet extends ListSheet {
  readonly columns: readonly LaidOutColumn[];
}

/** A name in one of the first columns stays in view with those before it; further right, it would fill the window. */
const NAMED_WITHIN = 2;

function sheetOf({ title, columns, rows }: LaidOutSheet): WorkbookSheet {
  const name = columns.findIndex(({ field }) => field.path === 'name');
  return {
    sheet: title,
    stickyRowsCount: 1,
    ...(name >= 0 && name < NAMED_WITHIN && { stickyColumnsCount: name + 1 }),
    columns: columns.map((column) => ({ width: widthOf(column) })),
    data: [
      columns.map((column) => heading(column.heading)),
      ...rows.map((_row, at) => columns.map(({ cells, field }) => cellOf(cells[at]!, field.type.kind))),
    ],
  };
}

/** The filters, drop-down lists, folded columns and hidden sheets of the workbook. */
function aidsOf(taken: TakenOut, sheets: readonly LaidOutSheet[], document: string): SheetAids {
  const words = SHEET_WORDS[taken.language];
  const names = namesOf(taken.document);
  /** The cells with the names of the elements of a list, in its own sheet. */
  const cellsOf = (list: EntityList): string | undefined => {
    const sheet = sheets.find((one) => one.list === list);
    const column = sheet?.columns.findIndex(({ field }) => field.path === 'name') ?? -1;
    if (sheet === undefined || column < 0) return undefined;
    const letter = columnLetter(column);
    return `'${sheet.title.replaceAll("'", "''")}'!$${letter}$2:$${letter}$${sheet.rows.length + 1}`;
  };
  const dropDowns = sheets.flatMap(({ title, columns, rows }) =>
    columns.flatMap(({ field }, column): readonly DropDown[] => {
      const place = { sheet: title, column, lastRow: rows.length + ROWS_TO_ADD };
      const known = knownWords(field, words, names);
      if (known === undefined) return [];
      if (!('namesOf' in known)) return fitsInList(known) ? [{ ...place, choices: known }] : [];
      const cells = cellsOf(known.namesOf);
      return cells === undefined ? [] : [{ ...place, choices: { cells } }];
    }),
  );
  return {
    dropDowns,
    folded: new Map(
      sheets.map(({ title, columns }) => [
        title,
        new Set(columns.flatMap(({ isFolded }, column) => (isFolded ? [column] : []))),
      ]),
    ),
    filtered: new Map(
      sheets.map(({ title, columns, rows }) => [
        title,
        `A1:${columnLetter(Math.max(0, columns.length - 1))}${rows.length + 1}`,
      ]),
    ),
    hiddenSheets: new Set([
      document,
      ...sheets.filter(({ list }) => TECHNICAL.has(list)).map(({ title }) => title),
    ]),
  };
}

/** Makes a workbook cell that holds a text in bold. */
export const heading = (text: string): Cell => ({ value: escaped(text), type: String, fontWeight: 'bold' });
/** Makes a workbook cell that holds a text and wraps it to several lines. */
export const wrapped = (text: string): Cell => ({ value: escaped(text), type: String, wrap: true });
/** Makes a workbook cell that holds a text, never a formula. */
export const string = (text: string): Cell => ({ value: escaped(text), type: String });

/** Writes numbers and days as such, so that they can be sorted and summed. Everything else is text, never a formula. */
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
 * Escapes a text for a cell. `_x000D_` means a carriage return, so an underscore that would begin such a code is
 * escaped. The first character of names such as `valueOf` is escaped too, since the library looks texts up in a plain
 * object.
 */
function escaped(text: string): string {
  if (text in Object.prototype) return asCode(text.charAt(0)) + text.slice(1);
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, asCode('_'));
}
const asCode = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Cuts a document, written as JSON, into pieces that fit into cells of a workbook. Characters that a sheet would
 * change are escaped, and no piece starts or ends with a space.
 */
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

/** Whether a text may be cut at a position: not beside a space, nor within a surrogate pair. */
const partsWell = (text: string, at: number): boolean =>
  !/\s/.test(text.slice(at - 1, at + 1)) && !/[\ud800-\udbff]/.test(text.charAt(at - 1));
