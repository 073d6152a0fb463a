import { Button } from '@mantine/core';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { useChooseDay } from '../context/chosen-day.ts';
import { useNetwork } from '../context/network.tsx';
import { today } from '../context/today.ts';
import { useWords } from '../context/words.tsx';

/**
 * Says that the network is read on another day than today, with a button that reads it today. Nothing is shown when it is
 * read today. `say` words it, given both days in words.
 */
export function OtherDay(props: { readonly className: string; say(day: string, today: string): string }) {
  const { t, language } = useWords();
  const { at } = useNetwork();
  const chooseDay = useChooseDay();
  const now = today();
  if (at === now) return null;
  return (
    <p className={props.className} role="status">
      {props.say(dayInWords(at, language), dayInWords(now, language))}{' '}
      <Button size="compact-xs" variant="default" onClick={() => chooseDay(now)}>
        {t.home.readToday}
      </Button>
    </p>
  );
}
