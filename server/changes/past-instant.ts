/**
 * Turns what a client gives as a moment in the past into an instant (ISO text): an instant stays as it is, and a day
 * (`YYYY-MM-DD`) becomes its last millisecond in the local time zone.
 */
export function pastInstant(recorded: string): string {
  if (recorded.includes('T')) return recorded;
  const [year = 0, month = 1, day = 1] = recorded.split('-').map(Number);
  return new Date(year, month - 1, day, 23, 59, 59, 999).toISOString();
}
