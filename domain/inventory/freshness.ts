import { addMonths, daysBetween } from '../model/dates.ts';

/** Freshness of a fact: how long before a day someone verified it (`observedOn`). */

/** A fact verified at most this many months ago is fresh. */
const FRESH_MONTHS = 6;
/** A fact verified this many months ago or earlier has no value any more. */
const STALE_MONTHS = 24;
/** Reports count a fact as verified up to this age. */
const VERIFIED_MONTHS = 12;

/**
 * Returns how fresh a fact is on a day, from 0 to 1. It is 1 up to 6 months after the verification (`observedOn`), 0
 * from 24 months on, and falls evenly in between. Without a date it is 0; a verification after the day gives 1.
 */
export function freshness(observedOn: string | undefined, day: string): number {
  if (observedOn === undefined) return 0;
  const freshUntil = addMonths(observedOn, FRESH_MONTHS);
  const staleFrom = addMonths(observedOn, STALE_MONTHS);
  if (day <= freshUntil) return 1;
  if (day >= staleFrom) return 0;
  return daysBetween(day, staleFrom) / daysBetween(freshUntil, staleFrom);
}

/** Whether a fact was verified (`observedOn`) less than 12 months before the day; false without a date. */
export const isVerified = (observedOn: string | undefined, day: string): boolean =>
  observedOn !== undefined && day < addMonths(observedOn, VERIFIED_MONTHS);

/** Steps of freshness that users filter by. */
const DATE_STATES = ['NEVER', 'STALE', 'AGEING', 'FRESH'] as const;
export type DateState = (typeof DATE_STATES)[number];

/**
 * Says how old a verification (`observedOn`) is on a day: NEVER without a date, FRESH up to 6 months, STALE from 24
 * months on, else AGEING.
 */
export function dateState(observedOn: string | undefined, day: string): DateState {
  if (observedOn === undefined) return 'NEVER';
  const score = freshness(observedOn, day);
  if (score === 1) return 'FRESH';
  return score === 0 ? 'STALE' : 'AGEING';
}
