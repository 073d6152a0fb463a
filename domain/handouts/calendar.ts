import { monthInShort } from '../messages/day-words.ts';
import { addMonths } from '../model/dates.ts';
import type { WayWords } from './words.ts';

/**
 * Returns a function that says in which months of the calendar a step falls, for people who begin on the day `at`:
 * "déc. 2026 – mai 2027". With a wait or a duration that is not known (`isComplete` false), they are the earliest.
 */
export const calendarFrom =
  (at: string, { t, language }: Pick<WayWords, 't' | 'language'>) =>
  (start: number, end: number, isComplete: boolean): string => {
    const [from, to] = [start, end].map((months) => monthInShort(addMonths(at, months), language));
    const months = from === to ? from! : t.pathways.calendar(from!, to!);
    return isComplete ? months : t.pathways.atTheEarliest(months);
  };
