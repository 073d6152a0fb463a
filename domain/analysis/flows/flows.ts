import { perDocument } from '../../graph/per-snapshot.ts';
import { type Period, wholeMonths } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { MASKED, SMALLEST_SHOWN_COUNT } from '../../model/vocabulary.ts';
import { BANDS, type Band } from '../results.ts';

/**
 * The number of people from which a finding about flows is made: 5 for a period of 12 months, in proportion for other
 * lengths, and never below 5.
 */
export function thresholdFor(period: Period): number {
  return Math.max(SMALLEST_SHOWN_COUNT, (SMALLEST_SHOWN_COUNT * wholeMonths(period)) / 12);
}

/** The band in which a sum of people may be shown. A positive sum never becomes the band of zero: below 5 it is masked. */
export function bandOf(sum: number): Band {
  const limits = [5, 10, 20, 50];
  return sum === 0 ? BANDS[0] : BANDS[1 + limits.filter((limit) => sum >= limit).length]!;
}

/** The number of people of a count; a masked one counts as 1. */
export const peopleOf = (count: ReferralFlow['count']): number => (count === MASKED ? 1 : count);

/** Gives the operator of a filière; any other end (operator, outlet, UNKNOWN, SELF) is returned as is. */
type OperatorOf = (end: string) => string;

/** Returns a function that gives the operator of a flow's end in a document. */
export function operatorOfEnds(document: NetworkDocument): OperatorOf {
  const operators = operatorsOfFilieres(document);
  return (end) => operators.get(end) ?? end;
}

const operatorsOfFilieres = perDocument(
  ({ filieres }) => new Map(filieres.map(({ id, operator }) => [id, operator])),
);
