import { addDays, addMonths, daysBetween, daysInMonth } from '../model/dates.ts';

/** Some Monday, from which the days of the week are counted. */
const MONDAY = '2024-01-01';

/**
 * Returns the weeks of a month (`YYYY-MM`), each of seven days from Monday. Days of the months before and after fill the
 * first and the last week up.
 */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month}-01`;
  const past = weekday(first);
  const length = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  const weeks = Math.ceil((past + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => addDays(first, week * 7 + day - past)),
  );
}

/** The place of a day in its week: 0 for Monday. */
const weekday = (day: string): number => ((daysBetween(MONDAY, day) % 7) + 7) % 7;

/** Returns the month (`YYYY-MM`) that is `by` months after another. */
export const monthAfter = (month: string, by: number): string => addMonths(`${month}-01`, by).slice(0, 7);
