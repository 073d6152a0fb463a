import type { Field } from '../../model/field-types.ts';
import { wordKey, wordsOf } from '../lexicon.ts';
import { isSlip } from '../likeness.ts';
import type { SheetMapping } from '../mapping.ts';
import { audienceKind } from '../read-audience.ts';
import type { CellProblem } from '../reading.ts';

/**
 * What becomes of a cell of a register that is not understood, when nobody says what it means. In a list of elements
 * the row is refused. A register is not written for this program, so its rows go in without what is not understood.
 */

/**
 * REFUSED: the row is refused. EMPTY: the field is left empty. IN_NOTE: the field is left empty, and the note of the
 * filière keeps the word. AS_IT_STANDS: the word itself becomes a type of the
 * network. PRESUMED: the nearest meaning is taken, and marked as presumed.
 */
export const UNANSWERED = ['REFUSED', 'EMPTY', 'IN_NOTE', 'AS_IT_STANDS', 'PRESUMED'] as const;
export type Unanswered = (typeof UNANSWERED)[number];

/** A column with more different words than this holds no types of operators. */
const MOST_OWN_TYPES = 30;

interface Words {
  /** The words for types of operators. */
  readonly types: Iterable<string>;
  /** Number of different words of the column that are not understood. */
  readonly different: number;
}

/**
 * Says what becomes of the rows whose cell of `field` gave a problem, in a sheet that is read by `mapping`, when
 * nobody answers.
 */
export function unansweredIn(
  mapping: SheetMapping,
  { path, list, type, required }: Field,
  { code, word = '', proposals = [] }: CellProblem,
  { types, different }: Words,
): Unanswered {
  const isRegister = mapping.holds === 'ELEMENTS' && mapping.list === 'flat';
  if (!isRegister || path === 'id' || path === 'name' || list === 'sites' || list === 'preps')
    return 'REFUSED';
  const known = type.kind === 'operatorType' ? types : type.kind === 'choice' ? wordsOf(type.of).keys() : [];
  if (audienceKind({ list, path }) !== undefined) return 'IN_NOTE';
  if (!required) return 'EMPTY';
  // A slip of the hand is corrected by a person, since it says something.
  if (code === 'unknown-word' && slips(word, known)) return 'REFUSED';
  if (proposals.length > 0) return 'PRESUMED';
  return type.kind === 'operatorType' && different <= MOST_OWN_TYPES ? 'AS_IT_STANDS' : 'EMPTY';
}

function slips(word: string, known: Iterable<string>): boolean {
  const key = wordKey(word);
  for (const one of known) if (isSlip(key, one)) return true;
  return false;
}
