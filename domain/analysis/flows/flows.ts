import { perDocument } from '../../graph/per-snapshot.ts';
import { type Period, wholeMonths } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { SMALL_COUNT, SMALLEST_SHOWN_COUNT } from '../../model/vocabulary.ts';
import { BANDS, type Band } from '../results.ts';

/** The threshold k: 5 for 12 months, in proportion for another length, never below 5. */
export function thresholdFor(period: Period): number {
  return Math.max(SMALLEST_SHOWN_COUNT, (SMALLEST_SHOWN_COUNT * wholeMonths(period)) / 12);
}

/** A sum of people, or of people a year, as it may be shown: a part of a person is not nobody. */
export function bandOf(sum: number): Band {
  const limits = [5, 10, 20, 50];
  return sum === 0 ? BANDS[0] : BANDS[1 + limits.filter((limit) => sum >= limit).length]!;
}

/** People of a row; the band "<5" reads as at least one. */
export const peopleOf = (count: ReferralFlow['count']): number => (count === SMALL_COUNT ? 1 : count);

/** The operator of a filière, an operator itself, or the end as it is (outlet, UNKNOWN, SELF). */
export type OperatorOf = (end: string) => string;

export function operatorOfEnds(document: NetworkDocument): OperatorOf {
  const operators = operatorsOfFilieres(document);
  return (end) => operators.get(end) ?? end;
}

const operatorsOfFilieres = perDocument(
  ({ filieres }) => new Map(filieres.map(({ id, operator }) => [id, operator])),
);
