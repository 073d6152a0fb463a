import { perDocument } from '../../graph/per-snapshot.ts';
import { type Period, wholeMonths } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import { operatorsOfFilieres } from '../../model/operators-of-filieres.ts';
import { MASKED, SMALLEST_SHOWN_COUNT } from '../../model/vocabulary.ts';
import { BANDS, type Band } from '../results.ts';

/**
 * Returns the smallest number of people for which rules report a finding about people sent onward: 5 for a period of
 * 12 months, in proportion to the length for longer ones, and never below 5.
 */
export function thresholdFor(period: Period): number {
  return Math.max(SMALLEST_SHOWN_COUNT, (SMALLEST_SHOWN_COUNT * wholeMonths(period)) / 12);
}

const LIMITS = [5, 10, 20, 50] as const;

/**
 * Returns the band, such as "5–9", in which a sum of people may be shown without telling the exact number. A positive
 * sum never gets the band of zero. When `isExact` is false, the sum is only known to be at least so many, and the band
 * is open above: `10+` instead of `10–19`.
 */
export function bandOf(sum: number, isExact = true): Band {
  const passed = LIMITS.filter((limit) => sum >= limit);
  const limit = passed.at(-1);
  if (!isExact && limit !== undefined) return `${limit}+`;
  return sum === 0 ? BANDS[0] : BANDS[1 + passed.length]!;
}

/**
 * Returns the number of people that a count in the data stands for: the number itself, or 1 for a masked
 * count.
 */
export const peopleOf = (count: ReferralFlow['count']): number => (count === MASKED ? 1 : count);

/**
 * Returns a function that takes the id of an end of a flow (people sent onward): for a filière of the document it
 * gives the id of its operator, for any other end the end itself.
 */
export const operatorOfEnds = perDocument(({ filieres }) => operatorsOfFilieres(filieres));
