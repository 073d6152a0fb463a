import { dayInWords } from '../../domain/messages/day-words.ts';
import { useNetwork } from '../context/network.tsx';
import { today } from '../context/today.ts';
import { useWords } from '../context/words.tsx';

/** Says that no way leads to a job on the day that is read, which is named when it is not today. */
export function useNoWay(): string {
  const { t, language } = useWords();
  const { at } = useNetwork();
  const words = t.home.bridges;
  return at === today() ? words.noWayNow : words.noWayOn(dayInWords(at, language));
}
