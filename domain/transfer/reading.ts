import type { Meaning } from './lexicon.ts';

/** Why a cell cannot be read. */
export type CellCode =
  | 'not-a-number'
  | 'several-numbers'
  | 'number-as-day'
  | 'approximate-number'
  | 'ambiguous-number'
  | 'number-not-whole'
  | 'not-a-day'
  | 'not-a-time'
  | 'not-a-duration'
  | 'hours-without-week'
  | 'not-hours'
  | 'not-an-age'
  | 'unknown-word'
  | 'ambiguous-word'
  | 'unknown-reference'
  | 'ambiguous-reference'
  | 'not-json'
  | 'not-reasons'
  | 'not-confirmations'
  | 'not-affects';

/** What the user should know about a cell that was read. */
export type CellNote =
  | 'duration-rounded'
  | 'duration-from-hours'
  | 'hours-kept'
  | 'weekly-hours'
  | 'day-completed'
  | 'no-condition'
  | 'certificate-as-level'
  | 'day-from-serial';

export type CellValues = Readonly<Record<string, string | number>>;

export interface CellProblem {
  readonly code: CellCode;
  readonly values?: CellValues | undefined;
  /** The word that is not understood, when it is only a part of the cell. */
  readonly word?: string | undefined;
  /** Possible meanings, the best first. */
  readonly proposals?: readonly Meaning[] | undefined;
}

/** Result of reading a cell: its value (undefined = blank), or the problem. */
export type Reading =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly note?: { readonly code: CellNote; readonly values: CellValues } | undefined;
      /** Values for other fields: "18-25" gives both ages. */
      readonly also?: Readonly<Record<string, unknown>> | undefined;
    }
  | { readonly ok: false; readonly problem: CellProblem };

/** Makes the result of reading a table cell that gave a value. */
export const read = (value: unknown): Reading => ({ ok: true, value });

/**
 * Makes the result of reading a table cell that failed: the code of the problem, and in `rest` the word, values and
 * proposals for its message.
 */
export const unread = (code: CellCode, rest: Omit<CellProblem, 'code'> = {}): Reading => ({
  ok: false,
  problem: { code, ...rest },
});

/** The reading of a blank cell. */
export const SILENT: Reading = read(undefined);
