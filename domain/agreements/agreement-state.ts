import { addDays } from '../model/dates.ts';
import type { Agreement } from '../model/entities.ts';

/** Days ahead in which an agreement is said to expire soon. */
export const RENEWAL_DAYS = 90;

/**
 * States of an agreement, derived for a day and never stored. EXPIRING: in force, with its last day within 90 days.
 * UNSIGNED: a project that nobody signed and that has not begun. UPCOMING: signed, and not yet begun.
 */
export const AGREEMENT_STATES = ['IN_FORCE', 'EXPIRING', 'LAPSED', 'UPCOMING', 'UNSIGNED'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** Derives the state of an agreement on a day. One that has begun is in force, also where no day of signature is known. */
export function agreementState(
  { signedOn, validFrom, validTo }: Pick<Agreement, 'signedOn' | 'validFrom' | 'validTo'>,
  at: string,
): AgreementState {
  if (validTo !== undefined && validTo < at) return 'LAPSED';
  const isSigned = signedOn !== undefined && signedOn <= at;
  const hasBegun = validFrom !== undefined && validFrom <= at;
  if (!isSigned && !hasBegun) return 'UNSIGNED';
  if (validFrom !== undefined && !hasBegun) return 'UPCOMING';
  return validTo !== undefined && validTo <= addDays(at, RENEWAL_DAYS) ? 'EXPIRING' : 'IN_FORCE';
}

/** Whether an agreement is in force on a day, also when it expires soon. */
export const isInForce = (agreement: Parameters<typeof agreementState>[0], at: string): boolean =>
  ['IN_FORCE', 'EXPIRING'].includes(agreementState(agreement, at));
