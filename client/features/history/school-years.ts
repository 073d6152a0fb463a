/** Days of a school year are read on its last day, 30 June. */
const LAST_DAY = '06-30';
const YEARS_OFFERED = 12;

/** The last days of the school years up to a day, the latest first; the one that is running counts by its last day. */
export function schoolYearsBefore(day: string): readonly string[] {
  const year = Number(day.slice(0, 4));
  const latest = day.slice(5) > LAST_DAY ? year + 1 : year;
  return Array.from({ length: YEARS_OFFERED }, (_, back) => `${latest - back}-${LAST_DAY}`);
}

/** The same day one year before; the 29th of February becomes the 28th. */
export function yearBefore(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const before = String(Number(year) - 1).padStart(4, '0');
  return month === '02' && date === '29' ? `${before}-02-28` : `${before}-${month}-${date}`;
}
