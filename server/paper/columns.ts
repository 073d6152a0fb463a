import { textWidth } from '../../domain/map/text.ts';
import type { ReportColumn, ReportTable } from '../../domain/report/report.ts';

/** The sizes and orientations of paper for a table, the usual one first. */
export const SHEETS = ['a4', 'a4-landscape', 'a3-landscape'] as const;
export type Sheet = (typeof SHEETS)[number];

/** The width that each sheet has between its margins, in points. The template `report.typ` has the same margins. */
const ROOM: Readonly<Record<Sheet, number>> = { a4: 481, 'a4-landscape': 739, 'a3-landscape': 1088 };

/** Size of the text in tables, in points, and the space beside it in a cell. */
const TEXT_SIZE = 9;
const CELL_PADDING = 9;
/** Bold letters, and figures that are all as wide as the widest, take more room than the letters that are measured. */
const BOLD = 1.1;
/** How wide a column of words should be for each unit of its weight, in points. */
const WORDS_PER_WEIGHT = 20;
/** A longer word may be parted; in columns of words it is hyphenated. */
const LONGEST_WHOLE = 90;

interface FittedTable {
  readonly sheet: Sheet;
  /** How wide each column is, in points, with which the table fills the width of the sheet. */
  readonly widths: readonly number[];
}

/** Chooses the smallest sheet on which the words and numbers of a table fit into its columns, and their widths. */
export function fitTable({ columns, rows }: ReportTable): FittedTable {
  const least = columns.map((column, index) =>
    leastWidth(
      column,
      rows.map((row) => row[index]?.text ?? ''),
    ),
  );
  const needed = least.reduce((sum, width) => sum + width, 0);
  const sheet = SHEETS.find((one) => needed <= ROOM[one]) ?? 'a3-landscape';
  return {
    sheet,
    widths: sharedWidths(
      least,
      columns.map(({ weight }) => weight),
      ROOM[sheet],
    ),
  };
}

/** Numbers and days stay in one line; of words, the longest must fit. */
function leastWidth({ label, kind, weight }: ReportColumn, texts: readonly string[]): number {
  const words = (text: string): readonly string[] => text.split(/[ \-/]/);
  const whole = kind === 'text' ? texts.flatMap(words) : texts;
  const widest = [...words(label), ...whole].reduce(
    (most, word) => Math.max(most, textWidth(word, TEXT_SIZE * BOLD)),
    kind === 'text' ? weight * WORDS_PER_WEIGHT : 0,
  );
  return Math.min(widest, LONGEST_WHOLE) + CELL_PADDING;
}

/** Shares the room by weight, where no column gets less than it needs. */
function sharedWidths(least: readonly number[], weights: readonly number[], room: number): readonly number[] {
  const isHeld = least.map(() => false);
  for (;;) {
    const sum = (of: readonly number[], held: boolean): number =>
      of.reduce((total, value, index) => (isHeld[index] === held ? total + value : total), 0);
    const perWeight = (room - sum(least, true)) / sum(weights, false);
    const short = least.flatMap((width, index) =>
      !isHeld[index] && (weights[index] ?? 0) * perWeight < width ? [index] : [],
    );
    if (short.length === 0)
      return least.map((width, index) => (isHeld[index] ? width : (weights[index] ?? 0) * perWeight));
    for (const index of short) isHeld[index] = true;
  }
}
