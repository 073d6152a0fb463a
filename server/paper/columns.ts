import { textWidth } from '../../domain/map/text.ts';
import type { ReportColumn, ReportTable } from '../../domain/report/report.ts';

/** Whether a sheet of A4 stands upright or lies on its side. */
export type Sheet = 'a4' | 'a4-landscape';

/** The width that each sheet has between its margins, in points. The template `report.typ` has the same margins. */
const ROOM: Readonly<Record<Sheet, number>> = { a4: 481, 'a4-landscape': 739 };

/** Size of the text in tables, in points, and the space beside it in a cell. */
const TEXT_SIZE = 9;
const CELL_PADDING = 9;
/** Bold letters, and figures that are all as wide as the widest, take more room than the letters that are measured. */
const BOLD = 1.1;
/** How wide a column of words should be for each unit of its weight, in points. */
const WORDS_PER_WEIGHT = 20;
/** A longer word may be hyphenated. */
const LONGEST_WHOLE = 90;

/** A table, or a part of one, with the width of each of its columns in points. It fills the width of its sheet. */
export interface FittedTable extends ReportTable {
  readonly sheet: Sheet;
  readonly widths: readonly number[];
}

/**
 * Gives a table the sheet on which its words and numbers fit into their columns. A table that is wider than a sheet on
 * its side is parted into several, each with the first columns that say what a row is.
 */
export function fitTable(table: ReportTable): readonly FittedTable[] {
  const least = table.columns.map((column, index) =>
    leastWidth(
      column,
      table.rows.map((row) => row[index]?.text ?? ''),
    ),
  );
  const needed = least.reduce((sum, width) => sum + width, 0);
  const sheet = needed <= ROOM.a4 ? 'a4' : 'a4-landscape';
  const parts = partsOf(table.columns, least, ROOM[sheet]);
  return parts.map((indexes, number) => {
    const pick = <T>(of: readonly T[]): T[] => of.filter((_, index) => indexes.includes(index));
    const weights = pick(table.columns).map(({ weight }) => weight);
    return {
      ...table,
      title: parts.length === 1 ? table.title : `${table.title} (${number + 1}/${parts.length})`,
      columns: pick(table.columns),
      rows: table.rows.map(pick),
      notes: number === parts.length - 1 ? table.notes : [],
      sheet,
      widths: sharedWidths(pick(least), weights, ROOM[sheet]),
    };
  });
}

/** The height that rows may have to stand on one page, below the heads of their table, and that of a line; in points. */
const MOST_HEIGHT = 340;
const LINE_HEIGHT = 14;

/** Whether the texts of a row, in columns of these widths, are short enough for it to stand on one page. */
export const staysWhole = (texts: readonly string[], widths: readonly number[]): boolean =>
  rowHeight(texts, widths) <= MOST_HEIGHT;

/**
 * How many of the last rows of a table stand on one page with its notes: its totals and the row before them.
 * `null` where that is more than a page has room for: the notes follow the table.
 */
export function rowsWithNotes(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  { totals, notes }: { readonly totals: number; readonly notes: readonly string[] },
): number | null {
  const last = rows.slice(-(totals + 1));
  const room = widths.reduce((sum, width) => sum + width, 0);
  const heights = [
    ...last.map((texts) => rowHeight(texts, widths)),
    ...notes.map((note) => rowHeight([note], [room])),
  ];
  return heights.reduce((sum, height) => sum + height, 0) <= MOST_HEIGHT ? last.length : null;
}

const rowHeight = (texts: readonly string[], widths: readonly number[]): number =>
  texts.reduce((most, text, index) => {
    const room = (widths[index] ?? 0) - CELL_PADDING;
    // Lines are not filled to their end.
    const lines = (textWidth(text, TEXT_SIZE * BOLD) / room) * 1.3;
    return Math.max(most, lines * LINE_HEIGHT);
  }, LINE_HEIGHT);

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

/** The indexes of the columns of each part: those that say what a row is, and as many others as there is room for. */
function partsOf(
  columns: readonly ReportColumn[],
  least: readonly number[],
  room: number,
): readonly (readonly number[])[] {
  const width = (indexes: readonly number[]): number =>
    indexes.reduce((sum, index) => sum + (least[index] ?? 0), 0);
  const all = columns.map((_, index) => index);
  if (width(all) <= room) return [all];
  const firstOther = columns.findIndex(({ kind }) => kind !== 'text');
  const leading = all.slice(0, Math.max(1, firstOther));
  // Names that take more than half of a sheet stand in its first part only.
  const repeated = width(leading) <= room / 2 ? leading : leading.slice(0, 1);
  const parts: number[][] = [[...repeated]];
  for (const index of all.slice(repeated.length)) {
    const last = parts.at(-1) ?? [];
    if (last.length === repeated.length || width([...last, index]) <= room) last.push(index);
    else parts.push([...repeated, index]);
  }
  return parts;
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
