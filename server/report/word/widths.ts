import type { ReportTable } from '../../../domain/report/report.ts';
import { textWidth } from './page.ts';

/** The mean width of a letter in a table, and the room beside the text of a cell, in twentieths of a point. */
const LETTER = 100;
const PADDING = 200;
/** A longer word is cut where the cell ends. */
const LONGEST_WORD = 24;
/** What a column of weight 1 needs on an upright page. */
const WEIGHT = 650;
/** More columns than that are read better on a landscape page. */
const MOST_COLUMNS = 9;

/** Whether a table does not fit on an upright page. */
export function isWide(table: ReportTable): boolean {
  const room = textWidth(false);
  const weights = sumOf(table.columns.map(({ weight }) => weight));
  return table.columns.length > MOST_COLUMNS || weights * WEIGHT > room || sumOf(leastWidths(table)) > room;
}

/** How a table fills the whole width of a page. */
export interface Fit {
  /** The widths of its columns, with the sum `room`. */
  readonly widths: readonly number[];
  /** How much smaller its letters are, so that words are not cut: 1 for a table that has room enough. */
  readonly shrink: number;
}

/**
 * Fits a table into a width: columns are as wide as their longest words, and what is left is shared by their weights.
 * Where there is not room enough for the words, letters become smaller.
 */
export function fitTable(table: ReportTable, room: number): Fit {
  const least = leastWidths(table);
  const needed = sumOf(least);
  const shrink = Math.min(1, room / needed);
  if (shrink < 1)
    return {
      shrink,
      widths: filled(
        least.map((width) => width * shrink),
        room,
      ),
    };
  const weights = sumOf(table.columns.map(({ weight }) => weight));
  // A column gets the share of its weight, unless its words need more.
  const shares = table.columns.map(({ weight }, at) => Math.max(least[at]!, (weight * room) / weights));
  const over = sumOf(shares) - room;
  const spare = shares.map((width, at) => width - least[at]!);
  const allSpare = sumOf(spare);
  return {
    shrink,
    widths: filled(
      shares.map((width, at) => width - (allSpare === 0 ? 0 : (over * spare[at]!) / allSpare)),
      room,
    ),
  };
}

const leastWidths = ({ columns, rows }: ReportTable): readonly number[] =>
  columns.map(({ label }, at) => {
    const texts = [label, ...rows.map((row) => row[at]?.text ?? '')];
    const longest = texts.reduce((most, text) => Math.max(most, longestWord(text)), 0);
    return Math.min(LONGEST_WORD, longest) * LETTER + PADDING;
  });

/** A no-break space holds a word together. */
const longestWord = (text: string): number => Math.max(...text.split(/[ \n\t-]+/).map((word) => word.length));

/** Whole numbers with the sum `room`. */
function filled(widths: readonly number[], room: number): readonly number[] {
  const whole = widths.map(Math.floor);
  const used = sumOf(whole);
  return whole.map((width, at) => (at === whole.length - 1 ? width + room - used : width));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
