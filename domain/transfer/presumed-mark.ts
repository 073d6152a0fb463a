import type { Field } from '../model/field-types.ts';

/**
 * The mark after a value in a cell that a rule presumed and nobody has confirmed, as in "qualification (présumé)". A
 * cell that comes back with it reads as the value alone, so that it changes nothing.
 */

/** The mark, in either language, at the end of a cell. */
const MARK = /\s*\((?:présumée?|presumed)\)$/iu;

/** Types of field whose cells are words of a known list. Only they are marked, as a free text may end with the mark. */
const MARKED: ReadonlySet<string> = new Set(['choice', 'code', 'level', 'operatorType', 'yesNo']);

/** Writes a cell of a presumed value with the mark `word`; a blank cell and a cell of a free text stay as they are. */
export const withMark = (field: Field, cell: string, word: string): string =>
  cell !== '' && MARKED.has(field.type.kind) ? `${cell} (${word})` : cell;

/** Returns a cell of a field without the mark. */
export const withoutMark = (field: Field, cell: string): string =>
  MARKED.has(field.type.kind) ? cell.replace(MARK, '') : cell;

/** Whether a text ends with the mark. */
export const endsWithMark = (text: string): boolean => MARK.test(text);
