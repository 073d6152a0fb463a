import type { FileAnswer } from '../../domain/api/transfer.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { FILE_NOTES } from '../../domain/messages/file-notes.ts';
import { fill } from '../../domain/messages/fill.ts';
import type { Cell, ImportMapping, SheetCells } from '../../domain/transfer/mapping.ts';
import type { FileNote } from '../../domain/transfer/notes.ts';
import { isPersonalHeading, personalIn } from '../../domain/transfer/personal.ts';
import { propose } from './import/suggest.ts';
import type { FileWork } from './jobs.ts';

/** Rows in a preview: enough to show headings that are not in the first row. */
const PREVIEW_ROWS = 30;
const PREVIEW_COLUMNS = 100;
const PREVIEW_LENGTH = 200;

/**
 * Describes an uploaded table file that was read (sheets, first rows, oddities), and proposes what each column means.
 * Cells with personal data are hidden. With `kept`, this is the only saved column mapping that is tried. The first
 * parameter holds the file and the present network.
 */
export function describeFile(
  { handle, file, network }: FileWork,
  {
    language,
    name,
    kept,
  }: {
    readonly language: Language;
    readonly name: string;
    /** The only saved mapping to try, if given. */
    readonly kept?: ImportMapping;
  },
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
    ...propose(sheets, network, language, kept),
  };
}

function sheetShown({ name, rows, hidden = false }: SheetCells): FileAnswer['sheets'][number] {
  const preview = rows.slice(0, PREVIEW_ROWS);
  const personal = personalColumns(preview);
  return {
    name,
    hidden,
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    preview: preview.map((row) =>
      row.slice(0, PREVIEW_COLUMNS).map((cell, column) => cellShown(cell, personal.has(column))),
    ),
    lines: preview.map((_row, index) => index + 1),
  };
}

/** Shown instead of a cell with personal data. */
const NOT_SHOWN = '•••';

/** Columns about learners, recognised by a heading in one of the first rows. Their cells are hidden. */
function personalColumns(rows: readonly (readonly Cell[])[]): ReadonlySet<number> {
  const isPersonal = (cell: Cell): boolean => typeof cell === 'string' && isPersonalHeading(cell);
  return new Set(rows.flatMap((row) => row.flatMap((cell, column) => (isPersonal(cell) ? [column] : []))));
}

function cellShown(cell: Cell, isPersonal: boolean): Cell {
  if (cell === null || (typeof cell === 'string' && isPersonalHeading(cell))) return cell;
  return isPersonal || personalIn(cell) !== undefined ? NOT_SHOWN : shortened(cell);
}

const shortened = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.length > PREVIEW_LENGTH ? `${cell.slice(0, PREVIEW_LENGTH)}…` : cell;

function noteShown(note: FileNote, language: Language): FileAnswer['notes'][number] {
  const { message, remedy } = FILE_NOTES[language][note.code];
  return { ...note, message: fill(message, { count: note.count }), remedy };
}
