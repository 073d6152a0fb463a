import type { Pathway } from '../../analysis/results.ts';
import { nameOf, shortName } from '../../map/names.ts';
import type { NetworkView } from '../../map/network-view.ts';
import { joined } from '../drawing/joined.ts';
import { fewLines, LINE, lettersWidth, linesOf, shortened } from '../drawing/letters.ts';
import type { StepWords } from '../words/step-words.ts';
import type { AskedPoint } from './asked.ts';
import { barsOf } from './bars.ts';

/** A pathway with its place in the list of the screen, for people who begin on the day `at`. */
export interface ShownPathway {
  readonly pathway: Pathway;
  /** What is to be checked or asked for, by step: the first filière, then each step, the way to the outlet included. */
  readonly asked: readonly (readonly AskedPoint[])[];
  readonly isForAudience: boolean;
  readonly rank: number;
  readonly of: number;
  readonly at: string;
  readonly view: NetworkView;
  readonly words: StepWords;
}

/** A step of the pathway: its place in time, in months, what it is, and what must be known of it. */
export interface Row {
  readonly id: string;
  readonly start: number;
  readonly enter: number;
  readonly end: number;
  readonly name: string;
  readonly operator: string | undefined;
  readonly times: string;
  /** The times where there is little room. */
  readonly inShort: string;
  /** Its duration alone, where there is least. */
  readonly lasts: string;
  readonly asked: readonly AskedPoint[];
}

/** A row broken into lines for its room. */
export interface SetRow extends Row {
  readonly names: readonly string[];
  readonly details: readonly string[];
}

/** In letter sizes: the gap between rows. */
export const GAP = 0.5;

/** The steps of a pathway, filière by filière. */
export function rowsOf({ pathway, asked, view, words }: ShownPathway): readonly Row[] {
  const { first, path } = pathway;
  const said = words.steps.pathways;
  return barsOf(pathway).map((bar, number): Row => {
    const at = number === 0 ? -1 : path.findIndex(({ to }) => to === bar.id);
    const step = at < 0 ? first : path[at]!;
    const operator = view.filieres.get(bar.id)?.operator.id;
    const { waitMonths, durationMonths } = step;
    return {
      ...bar,
      name: nameOf(view, words.vocabulary, bar.id),
      operator: operator === undefined ? undefined : shortName(view, operator),
      times: joined([said.wait(waitMonths), said.lasts(durationMonths)]),
      inShort: said.inShort(waitMonths, durationMonths),
      lasts: said.inShort(0, durationMonths),
      asked: asked[at + 1] ?? [],
    };
  });
}

/** What is to be checked before the outlet. */
export const askedOfOutlet = ({ pathway, asked }: ShownPathway): readonly AskedPoint[] =>
  pathway.outlet === null ? [] : (asked.at(-1) ?? []);

/** What is to be checked, by name: the first ones, and how many more there are. Nothing where there is nothing. */
export function askedText(
  asked: readonly AskedPoint[],
  most: number,
  { steps }: StepWords,
): readonly string[] {
  const names = [...new Set(asked.map(({ short }) => short))];
  const shown = names.length <= most ? names : names.slice(0, most);
  return names.length === 0 ? [] : [steps.pathways.asked(shown, names.length - shown.length)];
}

/** All that is said of a row, in full. */
export const toldOf = (row: Row, { steps }: StepWords): string =>
  joined([
    row.name,
    ...operatorOf(row),
    row.times,
    ...row.asked.map(({ text }) => steps.pathways.askedOne(text)),
  ]);

const operatorOf = ({ operator }: Row): readonly string[] => (operator === undefined ? [] : [operator]);

/** The widths in which rows are broken into lines: their names stand beside the bars, the rest below them. */
interface RowWidths {
  readonly names: number;
  readonly whole: number;
  readonly size: number;
}

type Setting = (row: Row, widths: RowWidths, words: StepWords) => SetRow;

/** A row with its name in some lines, and what is said of it in as many as it takes. */
const setWith =
  (nameLines: number, said: (row: Row, words: StepWords) => readonly string[]): Setting =>
  (row, { names, whole, size }, words) => {
    const parts = said(row, words);
    return {
      ...row,
      names: fewLines(row.name, names, nameLines, { size, bold: true }),
      details: parts.length === 0 ? [] : linesOf(joined(parts), whole, { size }),
    };
  };

/** A row in one line: its name is shortened, its operator and duration are not. */
const inOneLine: Setting = (row, { names, size }) => {
  const letters = { size, bold: true };
  const rest = joined(['', ...operatorOf(row), row.lasts]);
  const left = names - lettersWidth(rest, letters);
  const name = shortened(row.name, Math.max(left, size * LEAST_NAME), letters);
  return { ...row, names: [shortened(`${name}${rest}`, names, letters)], details: [] };
};
/** The least of a name, in letter sizes. */
const LEAST_NAME = 4;

const countOf = ({ asked }: Row, { steps }: StepWords): readonly string[] =>
  asked.length === 0 ? [] : [steps.pathways.toCheck(asked.length)];

/** How rows are set, from what says most: its operator and its times are always said. */
const SETTINGS: readonly Setting[] = [
  setWith(2, (row, words) => [...operatorOf(row), row.times, ...askedText(row.asked, Infinity, words)]),
  setWith(2, (row, words) => [...operatorOf(row), row.times, ...askedText(row.asked, 2, words)]),
  setWith(2, (row, words) => [...operatorOf(row), row.inShort, ...askedText(row.asked, 2, words)]),
  setWith(2, (row, words) => [...operatorOf(row), row.inShort, ...askedText(row.asked, 1, words)]),
  setWith(2, (row, words) => [...operatorOf(row), row.inShort, ...countOf(row, words)]),
  setWith(1, (row, words) => [...operatorOf(row), row.inShort, ...countOf(row, words)]),
  inOneLine,
];

/** The height of a row, in letter sizes. */
export const heightOf = ({ names, details }: SetRow): number => (names.length + details.length) * LINE + GAP;

const heightOfAll = (rows: readonly SetRow[]): number => rows.reduce((sum, row) => sum + heightOf(row), 0);

/** The rows that fit in a height in letter sizes: all with as much said of each as has room, else fewer. */
export function rowsThatFit(
  rows: readonly Row[],
  height: number,
  widths: RowWidths,
  words: StepWords,
): readonly SetRow[] {
  let set: readonly SetRow[] = [];
  for (const setting of SETTINGS) {
    set = rows.map((row) => setting(row, widths, words));
    if (heightOfAll(set) <= height) return set;
  }
  let kept = set.length;
  while (kept > 1 && heightOfAll(set.slice(0, kept)) > height) kept -= 1;
  return set.slice(0, kept);
}
