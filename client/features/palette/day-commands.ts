import { dayInWords } from '../../../domain/messages/day-words.ts';
import { Day } from '../../../domain/slides/state/fields.ts';
import type { Command, CommandContext } from './command.ts';

/**
 * Reads a day that the user typed, such as 2008-06-30, 30/06/2008 or 30.6.2008, and returns it as `YYYY-MM-DD`. A
 * year alone means its last day. Undefined for other texts and for years outside 1950 to 2099.
 */
export function dayFrom(text: string): string | undefined {
  const words = text.trim();
  const year = /^(\d{4})$/.exec(words)?.[1];
  const [, day, month, of] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(words) ?? [];
  const written = day !== undefined && `${of}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = Day.safeParse(year !== undefined ? `${year}-12-31` : written || words);
  // Numbers outside these years are rather postal codes or other figures.
  return read.success && read.data >= '1950' && read.data < '2100' ? read.data : undefined;
}

/**
 * Returns a list with the command that shows the network on the day that the user typed; an empty list when `text` is
 * no day. The second parameter is the state of the page.
 */
export function dayCommands(text: string, { words: { t, language } }: CommandContext): readonly Command[] {
  const day = dayFrom(text);
  if (day === undefined) return [];
  const label = t.palette.day(dayInWords(day, language));
  return [{ id: `day.${day}`, label, also: '', run: ({ set }) => set({ at: day }) }];
}
