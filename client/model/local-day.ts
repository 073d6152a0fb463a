/** Returns the day (`YYYY-MM-DD`) of a moment in the user's time zone. */
export function localDay(moment: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
