/** A school year is represented by its last day, 30 June. */
const LAST_DAY = '06-30';
const YEARS_OFFERED = 12;

/**
 * Returns the last days (`YYYY-MM-DD`) of twelve school years, the latest first. The first of them is the school year
 * that contains `day`.
 */
export function schoolYearsBefore(day: string): readonly string[] {
  const year = Number(day.slice(0, 4));
  const latest = day.slice(5) > LAST_DAY ? year + 1 : year;
  return Array.from({ length: YEARS_OFFERED }, (_, back) => `${latest - back}-${LAST_DAY}`);
}
