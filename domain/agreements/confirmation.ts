import { addMonths } from '../model/dates.ts';
import type { Agreement } from '../model/entities.ts';

/** Months after which what a party said of an agreement is too old to rely on. */
export const CONFIRMED_FOR_MONTHS = 12;

/**
 * How far an agreement is confirmed. ALL: by every party within 12 months. SOME: by some of them. STALE: by nobody within
 * 12 months, but earlier. NONE: by nobody ever.
 */
export const CONFIRMATION_STATES = ['ALL', 'SOME', 'STALE', 'NONE'] as const;
export type ConfirmationState = (typeof CONFIRMATION_STATES)[number];

/** What one party last said of an agreement. */
export interface PartyWord {
  readonly operator: string;
  /** The latest day on which it confirmed or signed; null when it never did. */
  readonly on: string | null;
  /** Whether that day is the one of the signature. */
  readonly bySignature: boolean;
  /** Whether that day is less than 12 months old. */
  readonly isFresh: boolean;
}

export interface Confirmation {
  readonly state: ConfirmationState;
  /** In the order of the parties. */
  readonly parties: readonly PartyWord[];
}

/**
 * Reads who confirmed an agreement, up to a day. The signature is the word of every party on its day. What an operator
 * said that is no party does not count.
 */
export function confirmationOf(
  { parties, signedOn, confirmations = [] }: Pick<Agreement, 'parties' | 'signedOn' | 'confirmations'>,
  at: string,
): Confirmation {
  const signed = signedOn !== undefined && signedOn <= at ? signedOn : null;
  const words = parties.map((operator): PartyWord => {
    const said = confirmations
      .filter((one) => one.operator === operator && one.on <= at)
      .reduce<string | null>((latest, { on }) => (latest === null || on > latest ? on : latest), null);
    const bySignature = signed !== null && (said === null || signed > said);
    const on = bySignature ? signed : said;
    return { operator, on, bySignature, isFresh: on !== null && addMonths(on, CONFIRMED_FOR_MONTHS) > at };
  });
  return { state: stateOf(words), parties: words };
}

function stateOf(words: readonly PartyWord[]): ConfirmationState {
  if (words.every(({ isFresh }) => isFresh)) return 'ALL';
  if (words.some(({ isFresh }) => isFresh)) return 'SOME';
  return words.some(({ on }) => on !== null) ? 'STALE' : 'NONE';
}
