/** An instant as it is, a day as its last moment where the program runs. */
export function pastInstant(recorded: string): string {
  if (recorded.includes('T')) return recorded;
  const [year = 0, month = 1, day = 1] = recorded.split('-').map(Number);
  return new Date(year, month - 1, day, 23, 59, 59, 999).toISOString();
}
