import type { FileAnswer } from '../../domain/api/transfer.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { fileNotes as en } from '../../domain/messages/en/file-notes.ts';
import { fill } from '../../domain/messages/fill.ts';
import { fileNotes as fr } from '../../domain/messages/fr/file-notes.ts';
import type { Cell, SheetCells } from '../../domain/transfer/mapping.ts';
import type { FileNote } from '../../domain/transfer/notes.ts';
import type { FileWork } from './jobs.ts';
import { type Propose, proposeNothing } from './proposal.ts';

/** Rows shown before a mapping is chosen: enough for headings that are not first. */
const PREVIEW_ROWS = 30;
const PREVIEW_COLUMNS = 100;
const PREVIEW_LENGTH = 200;

/** What was found in a file, and how it would be read. */
export function describeFile(
  { handle, file, network }: FileWork,
  { language, name }: { readonly language: Language; readonly name: string },
  propose: Propose = proposeNothing,
): FileAnswer {
  const { kind, encoding, separator, sheets, notes } = file;
  return {
    file: handle,
    name,
    kind,
    encoding,
    separator,
    sheets: sheets.map(sheetShown),
    notes: notes.map((note) => noteShown(note, language)),
    ...propose(sheets, network),
  };
}

function sheetShown({ name, rows, lines, hidden = false }: SheetCells): FileAnswer['sheets'][number] {
  const preview = rows.slice(0, PREVIEW_ROWS);
  return {
    name,
    hidden,
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    preview: preview.map((row) => row.slice(0, PREVIEW_COLUMNS).map(cellShown)),
    lines: preview.map((_row, index) => lines?.[index] ?? index + 1),
  };
}

const cellShown = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.length > PREVIEW_LENGTH ? `${cell.slice(0, PREVIEW_LENGTH)}…` : cell;

function noteShown(note: FileNote, language: Language): FileAnswer['notes'][number] {
  const { message, remedy } = (language === 'fr' ? fr : en)[note.code];
  return { ...note, message: fill(message, { count: note.count }), remedy };
}
