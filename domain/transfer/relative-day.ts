import { addDays, daysBetween, previousDay } from '../model/dates.ts';
import { fold } from './fold.ts';

/** Days from today, by the folded words that say them. */
const FROM_TODAY: Readonly<Record<string, number>> = {
  ...{ 'avant hier': -2, hier: -1, 'aujourd hui': 0, aujourdhui: 0, demain: 1, 'apres demain': 2 },
  ...{ yesterday: -1, today: 0, tomorrow: 1 },
};

/** The days of the week in the order of the calendar, each in French and English. */
const WEEK = [
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
  ['dimanche', 'sunday'],
] as const;

/** A Monday, from which weekdays are counted. */
const A_MONDAY = '2024-01-01';
const DAYS_IN_WEEK = 7;
/** Longer spans are a slip of the finger. */
const MOST_DAYS = 999;

/**
 * Reads a day that is said by the day on which it is typed, `today`: "hier", "mardi dernier", "next Monday", "il y a 3
 * jours", "2 weeks ago". Undefined for other texts; a file has no such day, as nobody knows when it was written.
 */
export function relativeDay(text: string, today: string): string | undefined {
  const words = fold(text).replace(/^(?:le|depuis|on|since) /, '');
  const near = FROM_TODAY[words];
  if (near !== undefined) return dayFrom(today, near);
  const week = /^(\w+) (dernier|passe|prochain)$/.exec(words);
  if (week !== null) return weekday(week[1]!, week[2] !== 'prochain', today);
  const turned = /^(last|next) (\w+)$/.exec(words);
  if (turned !== null) return weekday(turned[2]!, turned[1] === 'last', today);
  const span =
    /^(il y a|dans) (\d{1,3}) (jour|semaine)s?$/.exec(words) ??
    /^()(\d{1,3}) (day|week)s? ago$/.exec(words) ??
    /^(in) (\d{1,3}) (day|week)s?$/.exec(words);
  if (span === null) return undefined;
  const [, way, count, unit] = span;
  const days = Number(count) * (unit === 'semaine' || unit === 'week' ? DAYS_IN_WEEK : 1);
  return days > MOST_DAYS ? undefined : dayFrom(today, way === 'dans' || way === 'in' ? days : -days);
}

/** The last such day of the week before `today`, or the next one after it; undefined for another word. */
function weekday(name: string, isPast: boolean, today: string): string | undefined {
  const wanted = WEEK.findIndex((names) => names.some((one) => one === name));
  if (wanted < 0) return undefined;
  const now = ((daysBetween(A_MONDAY, today) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  const ahead = (wanted - now + DAYS_IN_WEEK) % DAYS_IN_WEEK || DAYS_IN_WEEK;
  return dayFrom(today, isPast ? ahead - DAYS_IN_WEEK || -DAYS_IN_WEEK : ahead);
}

function dayFrom(today: string, days: number): string {
  let day = addDays(today, Math.max(0, days));
  for (let left = days; left < 0; left++) day = previousDay(day);
  return day;
}
