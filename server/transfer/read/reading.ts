import type { SheetCells } from '../../../domain/transfer/mapping.ts';
import type { FileNote, FileNoteCode } from '../../../domain/transfer/notes.ts';
import { columnLetter } from '../../../domain/transfer/table.ts';

const FILE_KINDS = ['CSV', 'XLSX', 'ODS', 'JSON', 'NETWORK'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** A file that was read: kind, cells and notes. */
export interface FileRead {
  readonly name: string;
  /** Kind of the file, by its content. NETWORK is a network document, which has no sheets. */
  readonly kind: FileKind;
  /** Encoding and separator of a text file; null for other files. */
  readonly encoding: string | null;
  readonly separator: string | null;
  readonly sheets: readonly SheetCells[];
  readonly notes: readonly FileNote[];
}

/** What readers get besides the bytes. */
export interface Reading {
  /** Name of the file, for messages. */
  readonly name: string;
  /** Throws when the reading was cancelled. Readers call it every few milliseconds. */
  readonly check: () => void;
  readonly progress: (done: number, total: number) => void;
  /** Number of filled cells so far in all sheets. */
  readonly cells: { count: number };
  /** Notes an oddity; `line` counts from 1, `column` from 0. */
  readonly note: (code: FileNoteCode, sheet: string, line?: number, column?: number) => void;
  /** Takes back all notes of a code. */
  readonly withdraw: (code: FileNoteCode) => void;
}

/**
 * Creates a list of notes on oddities found in a file. `note` adds one; `notes` returns them. Equal notes of a sheet
 * become one, with the first place and a count.
 */
export function noteBook(): Pick<Reading, 'note' | 'withdraw'> & { readonly notes: () => FileNote[] } {
  const byPlace = new Map<string, { note: FileNote; count: number }>();
  return {
    note: (code, sheet, line, column) => {
      const key = JSON.stringify([code, sheet]);
      const known = byPlace.get(key);
      if (known !== undefined) {
        known.count += 1;
        return;
      }
      const letters = column === undefined ? null : columnLetter(column);
      byPlace.set(key, { note: { code, sheet, line: line ?? null, column: letters, count: 1 }, count: 1 });
    },
    withdraw: (code) => {
      for (const [key, { note }] of byPlace) if (note.code === code) byPlace.delete(key);
    },
    notes: () => [...byPlace.values()].map(({ note, count }) => ({ ...note, count })),
  };
}
