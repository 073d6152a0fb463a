import { addMonths, daysBetween } from '../model/dates.ts';

/** How long ago someone verified a fact (`observedOn`), read at a day. */

/** Up to here a fact is fresh. */
export const FRESH_MONTHS = 6;
/** From here on it says nothing any more. */
export const STALE_MONTHS = 24;
/** What reports count as verified. */
export const VERIFIED_MONTHS = 12;

/**
 * 1 up to the day 6 months after the verification, 0 from the day 24 months after it, and between these two days the
 * same amount less every day. Months as people count them: 6 months after 31 August is 28 February. Without a date 0;
 * a verification after the day that is read counts as one of that day.
 */
export function freshness(observedOn: string | undefined, day: string): number {
  if (observedOn === undefined) return 0;
  const freshUntil = addMonths(observedOn, FRESH_MONTHS);
  const staleFrom = addMonths(observedOn, STALE_MONTHS);
  if (day <= freshUntil) return 1;
  if (day >= staleFrom) return 0;
  return daysBetween(day, staleFrom) / daysBetween(freshUntil, staleFrom);
}

/** Whether a fact was verified less than 12 months before the day. */
export const isVerified = (observedOn: string | undefined, day: string): boolean =>
  observedOn !== undefined && day < addMonths(observedOn, VERIFIED_MONTHS);

/** How a date stands, in the steps that a reader filters by. */
export const DATE_STATES = ['NEVER', 'STALE', 'AGEING', 'FRESH'] as const;
export type DateState = (typeof DATE_STATES)[number];

/** NEVER without a date; FRESH where the score is 1; STALE where it is 0; AGEING between. */
export function dateState(observedOn: string | undefined, day: string): DateState {
  if (observedOn === undefined) return 'NEVER';
  const score = freshness(observedOn, day);
  if (score === 1) return 'FRESH';
  return score === 0 ? 'STALE' : 'AGEING';
}
