import type { Field } from '../../model/field-types.ts';
import { wordKey, wordsOf } from '../lexicon.ts';
import type { ColumnReason } from '../proposals.ts';
import { type ColumnProfile, ratio, shareOf } from './column-profile.ts';
import { reasonOf } from './evidence.ts';
import { isNumeric, isUnitNumber } from './value-forms.ts';

/** What would be nonsense: values that cannot be those of a field, whatever the heading says. */

/** With fewer rows, few different values prove nothing. */
const MANY_ROWS = 100;
/** Values that recur more often than this, on average, are those of a category… */
const MOST_REPEATED = 50;
/** …when they are as few as categories are: a large register has more operators, each with hundreds of courses. */
const MOST_CATEGORIES = 24;
/** Lists whose elements have names that few rows share. */
const NAMED: ReadonlySet<string> = new Set(['operators', 'filieres', 'sites']);
/** From this number of cells on, values that never repeat are codes. */
const FEW_CELLS = 10;
const MOSTLY = 0.9;
/** An id whose values are mostly repeated identifies nothing. */
const LEAST_DIFFERENT = 0.5;

/**
 * Says why the values of a column cannot be those of a field: a dozen values over a thousand rows are no names, and
 * codes that never repeat are no types. Undefined when nothing speaks against it. `isNamed` tells that the heading
 * names exactly this field, so that a single name in all rows may be right.
 */
export function objectionTo(
  { list, path, type }: Field,
  profile: ColumnProfile,
  isNamed: boolean,
): ColumnReason | undefined {
  const { filled, values } = profile;
  const different = values.length;
  const counts = { different, total: filled };
  const isName = (path === 'name' || path === 'aliases') && NAMED.has(list);
  const isFew = different <= MOST_CATEGORIES && different * MOST_REPEATED <= filled;
  if (isName && filled >= MANY_ROWS && isFew && !(isNamed && different === 1))
    return reasonOf('few-values', counts);
  if (type.kind === 'operatorType' && ratio(shareOf(profile, isNumeric)) >= LEAST_DIFFERENT)
    return reasonOf('numbers-only', { total: filled });
  const isCategory =
    type.kind === 'operatorType' ||
    type.kind === 'choice' ||
    type.kind === 'choices' ||
    (type.kind === 'code' && type.of === 'sector') ||
    (type.kind === 'codes' && type.of !== 'rome');
  if (isCategory && filled >= FEW_CELLS && different >= filled * MOSTLY && !isMostlyKnown(type, profile))
    return reasonOf('single-values', counts);
  if (path === 'enterpriseNumber' && ratio(shareOf(profile, isUnitNumber)) >= LEAST_DIFFERENT)
    return reasonOf('unit-numbers', { count: shareOf(profile, isUnitNumber).good, total: filled });
  if (list === 'filieres' && path === 'id' && filled >= FEW_CELLS && different < filled * LEAST_DIFFERENT)
    return reasonOf('repeated-ids', counts);
  return undefined;
}

/** A short list may hold each known type once. */
function isMostlyKnown(type: Field['type'], profile: ColumnProfile): boolean {
  const table =
    type.kind === 'operatorType' ? wordsOf('operatorType') : 'of' in type ? wordsOf(type.of) : undefined;
  return table !== undefined && ratio(shareOf(profile, (value) => table.has(wordKey(String(value))))) >= 0.5;
}
