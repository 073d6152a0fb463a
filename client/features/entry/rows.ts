import { isMasked } from '../../../domain/change/masked-values.ts';
import type { Period } from '../../../domain/model/dates.ts';
import { byCodeUnit } from '../../../domain/model/network.ts';
import { isSmallCount } from '../../../domain/model/vocabulary.ts';
import type { TableElement } from '../../editing/cell-text.ts';

/** A text of a row, with a smaller one under it, such as a filière with its operator. */
export interface EntryText {
  readonly text: string;
  readonly under?: string | undefined;
  /** What stands under the text instead where the screen is so narrow that the next column is out of sight. */
  readonly underIfNarrow?: string | undefined;
}

/** A row of the entry grid: an element with its numbers as they are kept, and the texts that say what it is. */
export interface EntryRow {
  readonly element: TableElement;
  /** One text for each column before the numbers. */
  readonly texts: readonly EntryText[];
  /** What the row is sorted by. */
  readonly order: readonly string[];
}

/** Which rows are shown: those of one operator and one calendar year; absent = all. */
export interface EntryFilter {
  readonly operator: string | undefined;
  readonly year: number | undefined;
}

/** What an element concerns: its operators, and its days if it has any. */
export interface Concern {
  readonly operators: readonly string[];
  readonly days: Period | undefined;
}

/** Whether an element passes the filter. An element without days passes for every year. */
export const passes = ({ operators, days }: Concern, { operator, year }: EntryFilter): boolean =>
  (operator === undefined || operators.includes(operator)) &&
  (year === undefined || days === undefined || yearsOf(days).includes(year));

/** Returns every calendar year that a period touches, in order. */
export function yearsOf({ from, to }: Period): readonly number[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Writes a period of whole months: "2025", "2024 – 2025", or "07/2025 – 12/2025". */
export function periodText({ from, to }: Period): string {
  const isYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const ends = [from, to].map((day) => {
    const [year = '', month = ''] = day.split('-');
    return isYears ? year : `${month}/${year}`;
  });
  return [...new Set(ends)].join(' – ');
}

/** Sorts rows by what they say that they are sorted by, the first text first. */
export const inOrder = (rows: readonly EntryRow[]): readonly EntryRow[] =>
  [...rows].sort(({ order: a }, { order: b }) =>
    a.reduce((before, text, at) => before || byCodeUnit(text, b[at] ?? ''), 0),
  );

/**
 * Whether readers see a number masked. 1 to 4 people are always masked; `published`, the same field as readers see it,
 * says whether another number is. It is undefined for a number that was typed and is not saved, of which only the server
 * can say.
 */
export const isMaskedElsewhere = (value: unknown, published: unknown): boolean =>
  numbersIn(value).some(isSmallCount) || (numbersIn(value).length > 0 && isMasked(published));

/** The numbers in a figure, or in the figures of several reasons. */
const numbersIn = (value: unknown): readonly number[] => {
  const all: readonly unknown[] = Array.isArray(value)
    ? value.map(({ count }: { readonly count?: unknown }) => count)
    : [value];
  return all.filter((one) => typeof one === 'number');
};
