import type { Period } from '../model/dates.ts';
import { fold } from '../transfer/fold.ts';

const ENDS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

/** Returns the four quarters of each year, in order. */
export const quartersOf = (years: readonly number[]): readonly Period[] =>
  years.flatMap((year) => ENDS.map(([first, last]) => ({ from: `${year}-${first}`, to: `${year}-${last}` })));

/** Returns the latest quarter that is over on a day. */
export function lastQuarterOver(day: string): Period {
  const year = Number(day.slice(0, 4));
  return quartersOf([year - 1, year]).findLast(({ to }) => to < day)!;
}

/** The number of a quarter in its year, from 1. */
export const quarterNumber = ({ to }: Period): number => Number(to.slice(5, 7)) / 3;

/**
 * Finds the quarter that a heading of a spreadsheet names, such as "T2 2025", "Q2" or "2e trimestre". Without a year it
 * is the one quarter of this number, if there is only one. Returns its place in the list.
 */
export function quarterNamed(heading: string, quarters: readonly Period[]): number | undefined {
  const text = fold(heading);
  const number = /(?:^| )(?:[tq]|trim|trimestre|quarter) ?([1-4])(?: |$)/.exec(text)?.[1];
  const before = /(?:^| )([1-4]) ?(?:er|e|eme|ere|st|nd|rd|th)? (?:trim|trimestre|quarter)(?: |$)/.exec(
    text,
  )?.[1];
  const asked = Number(number ?? before);
  const year = /(?:^| )(\d{4})(?: |$)/.exec(text)?.[1];
  const found = [...quarters.keys()].filter((at) => {
    const quarter = quarters[at]!;
    return quarterNumber(quarter) === asked && (year === undefined || quarter.from.startsWith(year));
  });
  return found.length === 1 ? found[0] : undefined;
}
