import { perDocument } from '../graph/per-snapshot.ts';
import { isInside, overlaps, type Period, wholeMonths } from '../model/dates.ts';
import type { ReferralFlow } from '../model/entities.ts';
import type { NetworkDocument } from '../model/network.ts';
import { SMALL_COUNT, SMALLEST_SHOWN_COUNT } from '../model/vocabulary.ts';
import { BANDS, type Band } from './results.ts';

/** The threshold k: 5 for 12 months, in proportion for another length, never below 5. */
export function thresholdFor(period: Period): number {
  return Math.max(SMALLEST_SHOWN_COUNT, (SMALLEST_SHOWN_COUNT * wholeMonths(period)) / 12);
}

/** A sum of people as it may be shown. */
export function bandOf(sum: number): Band {
  const limits = [1, 5, 10, 20, 50];
  return BANDS[limits.filter((limit) => sum >= limit).length]!;
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

/**
 * Rows whose count is to be added up, all periods: a receiver's row gives way to an overlapping sender's row of the
 * same source, target and kind; a row that names an operator gives way to an overlapping row of the same kind that
 * names its filières instead.
 */
export const countedFlows = perDocument((document): readonly ReferralFlow[] => {
  const operatorOf = operatorOfEnds(document);
  const bySource = new Map<string, Map<string, ReferralFlow[]>>();
  const besides = document.flows.map((flow) => {
    const [source, target] = [operatorOf(flow.source), operatorOf(flow.target)];
    const byTarget = bySource.get(source) ?? new Map<string, ReferralFlow[]>();
    if (byTarget.size === 0) bySource.set(source, byTarget);
    const rows = byTarget.get(target);
    if (rows === undefined) {
      const first = [flow];
      byTarget.set(target, first);
      return first;
    }
    rows.push(flow);
    return rows;
  });
  return document.flows.filter(
    (row, index) => !besides[index]!.some((other) => other !== row && replaces(other, row, operatorOf)),
  );
});

function replaces(other: ReferralFlow, row: ReferralFlow, operatorOf: OperatorOf): boolean {
  if (other.kind !== row.kind || !overlaps(other, row)) return false;
  const sameEnds = other.source === row.source && other.target === row.target;
  if (sameEnds) return row.declaredBy === 'RECEIVER' && other.declaredBy === 'SENDER';
  const within = (finer: string, end: string): boolean => finer === end || operatorOf(finer) === end;
  return within(other.source, row.source) && within(other.target, row.target);
}

/** Rows wholly inside a period: the only ones that count for it. */
export const rowsInside = (rows: readonly ReferralFlow[], period: Period): ReferralFlow[] =>
  rows.filter((row) => isInside(row, period));

/** Rows that a period cuts: they cannot be compared with it. */
export const rowsStraddling = (rows: readonly ReferralFlow[], period: Period): ReferralFlow[] =>
  rows.filter((row) => overlaps(row, period) && !isInside(row, period));
