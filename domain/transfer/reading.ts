import type { Meaning } from './lexicon.ts';

/** What may be wrong with a cell, or what was made of it that a person should know. */
export type CellCode =
  | 'not-a-number'
  | 'several-numbers'
  | 'approximate-number'
  | 'ambiguous-number'
  | 'number-not-whole'
  | 'not-a-day'
  | 'not-a-time'
  | 'not-a-duration'
  | 'hours-without-week'
  | 'not-an-age'
  | 'unknown-word'
  | 'ambiguous-word'
  | 'unknown-reference'
  | 'ambiguous-reference'
  | 'not-json'
  | 'not-reasons'
  | 'not-affects';

/** What a person should know about a cell that was read. */
export type CellNote = 'duration-rounded' | 'duration-from-hours' | 'day-completed' | 'day-from-serial';

export type CellValues = Readonly<Record<string, string | number>>;

export interface CellProblem {
  readonly code: CellCode;
  readonly values?: CellValues | undefined;
  /** The word that is not understood, where it is a part of the cell. */
  readonly word?: string | undefined;
  /** What it may mean, best first. */
  readonly proposals?: readonly Meaning[] | undefined;
}

/** A cell as it was understood: its value (undefined = nobody said), or why not. */
export type Reading =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly note?: { readonly code: CellNote; readonly values: CellValues } | undefined;
      /** Further fields that the cell speaks of: "18-25" gives both ages. */
      readonly also?: Readonly<Record<string, unknown>> | undefined;
    }
  | { readonly ok: false; readonly problem: CellProblem };

export const read = (value: unknown): Reading => ({ ok: true, value });

export const unread = (code: CellCode, rest: Omit<CellProblem, 'code'> = {}): Reading => ({
  ok: false,
  problem: { code, ...rest },
});

/** A cell that says nothing. */
export const SILENT: Reading = read(undefined);
