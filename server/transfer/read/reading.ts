import type { SheetCells } from '../../../domain/transfer/mapping.ts';
import { columnLetters, type FileNote, type FileNoteCode } from '../../../domain/transfer/notes.ts';

export const FILE_KINDS = ['CSV', 'XLSX', 'ODS', 'JSON', 'NETWORK'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** A file as it was read: what it is, its cells, and what was odd about it. */
export interface FileRead {
  readonly name: string;
  /** By its content, whatever its name says. NETWORK: a network document, which has no sheets and a way in of its own. */
  readonly kind: FileKind;
  /** Of a text file. */
  readonly encoding: string | null;
  readonly separator: string | null;
  readonly sheets: readonly SheetCells[];
  readonly notes: readonly FileNote[];
}

/** What every reader is handed beside the bytes. */
export interface Reading {
  /** Of the file, for messages. */
  readonly name: string;
  /** Throws when nobody waits any more: called every few milliseconds. */
  readonly check: () => void;
  readonly progress: (done: number, total: number) => void;
  /** Filled cells so far, of all sheets. */
  readonly cells: { count: number };
  /** Says that something is odd; `line` from 1, `column` from 0. */
  readonly note: (code: FileNoteCode, sheet: string, line?: number, column?: number) => void;
}

/** Notes of one kind in one sheet become one, with the first place and how many there are. */
export function noteBook(): { readonly note: Reading['note']; readonly notes: () => FileNote[] } {
  const byPlace = new Map<string, { note: FileNote; count: number }>();
  return {
    note: (code, sheet, line, column) => {
      const key = JSON.stringify([code, sheet]);
      const known = byPlace.get(key);
      if (known !== undefined) {
        known.count += 1;
        return;
      }
      const letters = column === undefined ? null : columnLetters(column);
      byPlace.set(key, { note: { code, sheet, line: line ?? null, column: letters, count: 1 }, count: 1 });
    },
    notes: () => [...byPlace.values()].map(({ note, count }) => ({ ...note, count })),
  };
}
