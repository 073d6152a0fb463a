import type { Field } from '../../model/field-types.ts';
import type { ProblemCode } from '../../model/problems.ts';
import type { Meaning } from '../lexicon.ts';
import type { PersonalCode } from '../personal.ts';
import type { CellCode, CellNote, CellValues } from '../reading.ts';

/** What may be wrong with a row as a whole, beside its cells and what the rules of a network find. */
export type RowCode =
  | 'duplicate-row'
  | 'duplicate-element'
  | 'ambiguous-element'
  | 'depends-on-rejected'
  | 'contradicts-row'
  | 'personal-heading'
  | 'several-sites'
  | 'matrix-mark'
  | 'matrix-self'
  | 'matrix-filiere'
  | 'sheet-missing';

/** What was done with a row that a person should know; nothing is refused by it. */
export type RowNote =
  | 'total-row'
  | 'remark-row'
  | 'heading-again'
  | 'operator-from-above'
  | 'commune-added'
  | 'matched-by-name'
  | 'kept-from-row'
  | 'other-site'
  | 'address-without-commune'
  | 'matrix-filiere-chosen';

export type ImportCode = ProblemCode | CellCode | CellNote | PersonalCode | RowCode | RowNote;

/** Something wrong, or to be known, at its place in the file; words come later, in the language of the reader. */
export interface RowProblem {
  readonly severity: 'error' | 'warning';
  readonly code: ImportCode;
  readonly sheet: string;
  /** Line of the file. */
  readonly line: number;
  /** Position of the column, from 0; null: the whole row. */
  readonly column: number | null;
  readonly heading: string | null;
  /** Null: nothing, or something personal. */
  readonly value: string | null;
  /** The field that it is about, if one is. */
  readonly field: Field | null;
  readonly values: CellValues;
  /** What may be meant, best first: ids, codes, levels. */
  readonly proposals: readonly Meaning[];
}
