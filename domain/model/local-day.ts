const two = (number: number): string => String(number).padStart(2, '0');

/**
 * The day (`YYYY-MM-DD`) of a moment, in the time zone of whom the program runs for: on a page that of its reader, on a
 * server that of its `TZ`. The day in UTC would be another one in Belgium until one or two in the morning.
 */
export const localDay = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

/** The time (`HH:MM`) of a moment, in the same time zone. */
export const localTime = (moment: Date): string => `${two(moment.getHours())}:${two(moment.getMinutes())}`;
