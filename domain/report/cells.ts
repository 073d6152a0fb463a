import { dayInShort } from '../messages/day-words.ts';
import { MASKED } from '../model/vocabulary.ts';
import type { Share } from '../referrals/results.ts';
import { wholePercent } from '../referrals/shares.ts';
import type { ShownFigure } from '../secrecy/figure-results.ts';
import type { ReportCell, ReportColumn, ReportTable } from './report.ts';
import type { ReportWords } from './words.fr.ts';

/** Cells of the tables of a report, each with its words and, where it has one, its value. */

export const text = (words: string): ReportCell => ({ text: words });

/** A cell in which nothing is reported or nothing applies. */
export const nothing = ({ cells }: ReportWords): ReportCell => ({ text: cells.nothing });

/** A number of anything but people: operators, places, passerelles. */
export const number = (value: number, { number: written }: ReportWords): ReportCell => ({
  text: written(value),
  value,
});

/** A row of what a number was on the first day, what it is on the last one, and how it changed, with its sign. */
export const changeRow = (label: string, then: number, now: number, words: ReportWords): ReportCell[] => [
  text(label),
  number(then, words),
  number(now, words),
  { text: words.signed(now - then), value: now - then },
];

export const day = (value: string | undefined, words: ReportWords): ReportCell =>
  value === undefined ? nothing(words) : { text: dayInShort(value, words.language), value };

/**
 * A published number of people. A masked one says what it is at least when that is more than one person; it has no value
 * to add up.
 */
export function people(figure: ShownFigure | null, words: ReportWords): ReportCell {
  if (figure === null) return nothing(words);
  if ('value' in figure) return { ...number(figure.value, words), people: 'shown' };
  const { atLeast } = figure;
  return masked(atLeast > 1 ? words.cells.maskedAtLeast(atLeast) : words.cells.masked);
}

const masked = (said: string): ReportCell => ({ text: said, people: 'masked' });

/** The number of people of an element of the network as it is published: a number, the mark, or none. */
export function participants(count: number | typeof MASKED | undefined, words: ReportWords): ReportCell {
  if (count === undefined) return nothing(words);
  return count === MASKED ? masked(words.cells.masked) : { ...number(count, words), people: 'shown' };
}

/** A share of people in per cent with its base, where the rules of small counts let it be told (docs/decisions/011). */
export const peopleShare = (told: Share | null, words: ReportWords): ReportCell =>
  told === null ? nothing(words) : text(words.cells.percentOf(wholePercent(told), told.of));

/** A part of a whole of anything but people. */
export const share = (part: number, of: number, words: ReportWords): ReportCell =>
  of === 0 ? nothing(words) : text(words.cells.shareOf(part, of, wholePercent({ part, of })));

export const textColumn = (label: string, weight = 3): ReportColumn => ({ label, kind: 'text', weight });
export const numberColumn = (label: string, weight = 1): ReportColumn => ({ label, kind: 'number', weight });
export const dayColumn = (label: string): ReportColumn => ({ label, kind: 'day', weight: 1.2 });

/** A table without totals and notes, unless they are given. */
export const table = (
  given: Pick<ReportTable, 'id' | 'title' | 'columns' | 'rows'> & Partial<ReportTable>,
): ReportTable => ({ type: 'table', totals: 0, notes: [], ...given });

/** The note that says what a masked number is, for a table that holds one. */
export const maskedNote = (rows: readonly (readonly ReportCell[])[], { notes }: ReportWords): string[] =>
  rows.some((row) => row.some(({ people }) => people === 'masked')) ? [notes.people] : [];
