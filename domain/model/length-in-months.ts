import type { Filiere } from './entities.ts';

/** Longest length that counts, as in the field `durationMonths`. */
const LONGEST = 100_000;

/**
 * Returns how many months a filière takes: those that it gives, else its hours divided by its hours a week, rounded
 * to the nearest whole month, half up. A month has 52 ÷ 12 weeks. Undefined when neither is known.
 */
export function lengthInMonths({
  durationMonths,
  hours,
  schedule,
}: Pick<Filiere, 'durationMonths' | 'hours' | 'schedule'>): number | undefined {
  if (durationMonths !== undefined) return durationMonths;
  return monthsOfHours(hours, schedule?.hoursPerWeek);
}

/** Returns how many whole months some hours take at so many hours a week; undefined when one of them is unknown. */
export function monthsOfHours(
  hours: number | undefined,
  hoursPerWeek: number | undefined,
): number | undefined {
  if (hours === undefined || hoursPerWeek === undefined || hoursPerWeek <= 0) return undefined;
  // Multiplied before dividing, so that an exact half stays exact.
  return Math.min(Math.floor((hours * 12) / (hoursPerWeek * 52) + 0.5), LONGEST);
}
