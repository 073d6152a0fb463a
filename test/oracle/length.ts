import type { Filiere } from '../../domain/model/entities.ts';

/** Months of a filière as analysis.md says: those given, else its hours by the weeks that they take. */
export function monthsOf({ durationMonths, hours, schedule }: Filiere): number | undefined {
  if (durationMonths !== undefined) return durationMonths;
  const perWeek = schedule?.hoursPerWeek;
  if (hours === undefined || perWeek === undefined) return undefined;
  for (let months = 0; ; months += 1) {
    // The nearest month: half a month more would be the next one.
    if (24 * hours < (2 * months + 1) * 52 * perWeek) return months;
  }
}
