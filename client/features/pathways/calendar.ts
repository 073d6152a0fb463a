import { monthInShort } from '../../../domain/messages/day-words.ts';
import { addMonths } from '../../../domain/model/dates.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/**
 * Returns a function that says in which months of the calendar a step falls, for people who begin on the day of reading:
 * "déc. 2026 – mai 2027". With a wait or a duration that is not known (`isComplete` false), they are the earliest.
 */
export function useCalendar(): (start: number, end: number, isComplete: boolean) => string {
  const { t, language } = useWords();
  const { at } = useNetwork();
  return (start, end, isComplete) => {
    const [from, to] = [start, end].map((months) => monthInShort(addMonths(at, months), language));
    const months = from === to ? from! : t.pathways.calendar(from!, to!);
    return isComplete ? months : t.pathways.atTheEarliest(months);
  };
}
