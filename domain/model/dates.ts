/**
 * Dates are whole days as ISO text (`YYYY-MM-DD`) and sort as text. Adding months keeps the day of the month or takes
 * the last day of a shorter month (31 January + 1 month = 28 February).
 */

export interface Period {
  /** First day, inclusive. */
  readonly from: string;
  /** Last day, inclusive. */
  readonly to: string;
}

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function parts(day: string): DayParts {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  };
}

/** Turns a day (`YYYY-MM-DD`) into a number, such as 20240131. The numbers sort like the days. */
export function dayNumber(day: string): number {
  const { year, month, day: dayOfMonth } = parts(day);
  return year * 10_000 + month * 100 + dayOfMonth;
}

/**
 * Numbers the months consecutively, so that the difference of two results counts months. The day is given as a number
 * such as 20240131.
 */
export const monthOf = (dayAsNumber: number): number =>
  Math.floor(dayAsNumber / 10_000) * 12 + (Math.floor(dayAsNumber / 100) % 100);

/** Returns the number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const text = ({ year, month, day }: DayParts): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * Returns the same day of the month, `months` later (or earlier, when negative); the last day of that month when the
 * month is too short.
 */
export function addMonths(day: string, months: number): string {
  const { year, month, day: dayOfMonth } = parts(day);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return text({ year: newYear, month: newMonth, day: Math.min(dayOfMonth, daysInMonth(newYear, newMonth)) });
}

/** Returns the day after a day (`YYYY-MM-DD`). */
export function nextDay(day: string): string {
  const { year, month, day: dayOfMonth } = parts(day);
  if (dayOfMonth < daysInMonth(year, month)) return text({ year, month, day: dayOfMonth + 1 });
  return addMonths(text({ year, month, day: 1 }), 1);
}

/** Returns the day before a day (`YYYY-MM-DD`). */
export function previousDay(day: string): string {
  const { year, month, day: dayOfMonth } = parts(day);
  if (dayOfMonth > 1) return text({ year, month, day: dayOfMonth - 1 });
  const before = parts(addMonths(day, -1));
  return text({ ...before, day: daysInMonth(before.year, before.month) });
}

/** Returns the day a whole number of days later; earlier for a negative number, the same day for 0. */
export function addDays(day: string, days: number): string {
  const step = days < 0 ? previousDay : nextDay;
  let found = day;
  for (let passed = 0; passed < Math.abs(days); passed++) found = step(found);
  return found;
}

/** Days since 1 March of year 0. Only differences of two such numbers are used. */
function daysSoFar(day: string): number {
  const { year, month, day: dayOfMonth } = parts(day);
  // Years are counted from March, so that the leap day is the last day of the year.
  const [marchYear, marchMonth] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 1;
}

/** Counts the days from one day to another: 1 for the next day, negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number => daysSoFar(to) - daysSoFar(from);

/** Counts the whole months in a period, both ends included (1 January to 31 March = 3). */
export function wholeMonths({ from, to }: Period): number {
  const end = nextDay(to);
  const [a, b] = [parts(from), parts(end)];
  let months = (b.year - a.year) * 12 + (b.month - a.month);
  while (months > 0 && addMonths(from, months) > end) months -= 1;
  return Math.max(0, months);
}

/** Whether an ISO day is the first of its month. */
export const isFirstOfMonth = (day: string): boolean => day.endsWith('-01');
/** Whether an ISO day is the last of its month. */
export const isLastOfMonth = (day: string): boolean => isFirstOfMonth(nextDay(day));

/** Whether a fact is valid on a day: `validFrom ≤ day ≤ validTo`. An absent bound sets no limit. */
export function isValidAt(
  fact: { readonly validFrom?: string | undefined; readonly validTo?: string | undefined },
  day: string,
): boolean {
  return (
    (fact.validFrom === undefined || fact.validFrom <= day) &&
    (fact.validTo === undefined || day <= fact.validTo)
  );
}

/**
 * Returns the last calendar year that has ended on a day; on 31 December the year counts as ended. It is the default
 * period in which people sent onward are counted.
 */
export function lastFullYear(day: string): Period {
  const year = day.endsWith('-12-31') ? Number(day.slice(0, 4)) : Number(day.slice(0, 4)) - 1;
  const text = String(year).padStart(4, '0');
  return { from: `${text}-01-01`, to: `${text}-12-31` };
}
