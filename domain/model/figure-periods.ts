import type { Period } from './dates.ts';

/** A period of published figures: a calendar year such as `2024`, or a quarter such as `2024-Q1`. */
export type FigurePeriod = string;

/**
 * Returns the calendar year, such as `2024`, that holds a period. Undefined when it begins in one year and ends in
 * another.
 */
export function yearOf({ from, to }: Period): FigurePeriod | undefined {
  const year = from.slice(0, 4);
  return to.startsWith(`${year}-`) ? year : undefined;
}

/**
 * Returns the quarter, such as `2024-Q1`, that holds a period. Undefined when it begins in one quarter and ends in
 * another.
 */
export function quarterOf(period: Period): FigurePeriod | undefined {
  const year = yearOf(period);
  const [first, last] = [quarterOfMonth(period.from), quarterOfMonth(period.to)];
  return year !== undefined && first === last ? `${year}-Q${first}` : undefined;
}

const quarterOfMonth = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3);
