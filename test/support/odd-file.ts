import type { FileErrorId } from '../../domain/messages/fr/errors-files.ts';
import type { Cell } from '../../domain/transfer/mapping.ts';
import type { FileNoteCode } from '../../domain/transfer/notes.ts';
import type { FileKind } from '../../server/transfer/read/reading.ts';

/** A file of the field, or one made to harm, and what is to come of it. Its name says what is odd. */
export interface OddFile {
  readonly name: string;
  readonly bytes: () => Buffer;
  readonly expects: Refused | Read;
}

/** Refused with this error, whose sentence names these things. */
export interface Refused {
  readonly refused: FileErrorId;
  readonly names?: Readonly<Record<string, string | number>>;
}

export interface Read {
  readonly kind: FileKind;
  readonly encoding?: string;
  readonly separator?: string | null;
  /** Cells of the first sheet, or of all by their names. */
  readonly rows?: readonly (readonly Cell[])[];
  readonly sheets?: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  /** Notes as `code line column count`. */
  readonly notes?: readonly (readonly [FileNoteCode, number | null, string | null, number])[];
}
