import { type Reading, read, unread } from './reading.ts';

/** Reads a text as a time of day: 08:30, 8:30, 8h30, 8 h, 8.30, "8 heures". Returns it as `HH:MM`, or a problem. */
export function readTime(text: string): Reading {
  if (/^\d{2}:\d{2}$/.test(text)) return read(text);
  const match =
    /^(?:à |a |dès |from )?(\d{1,2})\s*(?:[:hH.]|heures?|hours?)\s*(\d{2})?(?::\d{2})?\s*(?:min)?$/i.exec(
      text,
    );
  if (match === null) return unread('not-a-time');
  const [, hours = '', minutes = '00'] = match;
  if (Number(hours) > 23 || Number(minutes) > 59) return unread('not-a-time');
  return read(`${hours.padStart(2, '0')}:${minutes}`);
}
