/** Whole days as ISO text, compared as text; months counted as people count them (31 January + 1 = 28 February). */

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

/** A day as a number, 20240131: numbers come in the order of the days. */
export function dayNumber(day: string): number {
  const { year, month, day: dayOfMonth } = parts(day);
  return year * 10_000 + month * 100 + dayOfMonth;
}

/** The month of a day that is given as a number, counted from year 0. */
export const monthOf = (dayAsNumber: number): number =>
  Math.floor(dayAsNumber / 10_000) * 12 + (Math.floor(dayAsNumber / 100) % 100);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const text = ({ year, month, day }: DayParts): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The same day `months` later, or the last day of that month when it is shorter. */
export function addMonths(day: string, months: number): string {
  const { year, month, day: dayOfMonth } = parts(day);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return text({ year: newYear, month: newMonth, day: Math.min(dayOfMonth, daysInMonth(newYear, newMonth)) });
}

export function nextDay(day: string): string {
  const { year, month, day: dayOfMonth } = parts(day);
  if (dayOfMonth < daysInMonth(year, month)) return text({ year, month, day: dayOfMonth + 1 });
  return addMonths(text({ year, month, day: 1 }), 1);
}

export function previousDay(day: string): string {
  const { year, month, day: dayOfMonth } = parts(day);
  if (dayOfMonth > 1) return text({ year, month, day: dayOfMonth - 1 });
  const before = parts(addMonths(day, -1));
  return text({ ...before, day: daysInMonth(before.year, before.month) });
}

/** Days since the first of March of the year 0, by which two days are subtracted. */
function daysSoFar(day: string): number {
  const { year, month, day: dayOfMonth } = parts(day);
  // Years that begin in March: the leap day is then the last one.
  const [marchYear, marchMonth] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 1;
}

/** Days from one day to another: 1 from a day to the next, below 0 when `to` comes first. */
export const daysBetween = (from: string, to: string): number => daysSoFar(to) - daysSoFar(from);

/** Whole months in a period, counted from its first day; its last day is inside (1 January–31 March = 3). */
export function wholeMonths({ from, to }: Period): number {
  const end = nextDay(to);
  const [a, b] = [parts(from), parts(end)];
  let months = (b.year - a.year) * 12 + (b.month - a.month);
  while (months > 0 && addMonths(from, months) > end) months -= 1;
  return Math.max(0, months);
}

export const isFirstOfMonth = (day: string): boolean => day.endsWith('-01');
export const isLastOfMonth = (day: string): boolean => isFirstOfMonth(nextDay(day));

/** `validFrom ≤ day ≤ validTo`, an absent bound being open. */
export function isValidAt(
  fact: { readonly validFrom?: string | undefined; readonly validTo?: string | undefined },
  day: string,
): boolean {
  return (
    (fact.validFrom === undefined || fact.validFrom <= day) &&
    (fact.validTo === undefined || day <= fact.validTo)
  );
}

/** The calendar year that ends on, or last ended before, a day: the default period for flows. */
export function lastFullYear(day: string): Period {
  const year = day.endsWith('-12-31') ? Number(day.slice(0, 4)) : Number(day.slice(0, 4)) - 1;
  const text = String(year).padStart(4, '0');
  return { from: `${text}-01-01`, to: `${text}-12-31` };
}
