import { calendarFrom } from '../../../domain/handouts/calendar.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/** Returns a function that says in which months of the calendar a step falls, for people who begin on the day of reading. */
export const useCalendar = (): ReturnType<typeof calendarFrom> => calendarFrom(useNetwork().at, useWords());
