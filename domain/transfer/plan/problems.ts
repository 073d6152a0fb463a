import type { Field } from '../../model/field-types.ts';
import type { ProblemCode } from '../../model/problems.ts';
import type { Meaning } from '../lexicon.ts';
import type { PersonalCode } from '../personal.ts';
import type { CellCode, CellNote, CellValues } from '../reading.ts';
import type { PlaceCode } from './place-codes.ts';

/** Problems of a whole row, beside those of its cells and of the network. */
type RowCode =
  | 'duplicate-row'
  | 'nil-with-numbers'
  | 'duplicate-element'
  | 'ambiguous-element'
  | 'depends-on-rejected'
  | 'personal-heading'
  | 'matrix-mark'
  | 'matrix-self'
  | 'matrix-filiere'
  | 'sheet-missing';

/** Notes about what was done with a row; they refuse nothing. */
type RowNote =
  | 'total-row'
  | 'remark-row'
  | 'heading-again'
  | 'operator-from-above'
  | 'matched-by-name'
  | 'other-value-kept'
  | 'rows-joined'
  | 'review-reopened'
  | 'left-empty'
  | 'day-left-empty'
  | 'word-not-kept'
  | 'audience-in-note'
  | 'word-presumed'
  | 'type-added'
  | 'outlet-added'
  | 'presumed'
  | 'offered-again'
  | 'first-site-taken'
  | 'other-site'
  | 'address-without-commune'
  | 'matrix-filiere-chosen';

export type ImportCode = ProblemCode | CellCode | CellNote | PersonalCode | RowCode | RowNote | PlaceCode;

/** A problem or a note at its place in the file. The words are added later, in the language of the reader. */
export interface RowProblem {
  readonly severity: 'error' | 'warning';
  readonly code: ImportCode;
  readonly sheet: string;
  /** Line of the file. */
  readonly line: number;
  /** Position of the column, from 0; null: the whole row. */
  readonly column: number | null;
  readonly heading: string | null;
  /** The value; null when it is empty or personal. */
  readonly value: string | null;
  /** The field concerned, if any. */
  readonly field: Field | null;
  readonly values: CellValues;
  /** Possible meanings, the best first: ids, codes, levels. */
  readonly proposals: readonly Meaning[];
}
