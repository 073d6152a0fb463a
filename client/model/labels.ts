import { typeLabels } from '../../domain/map/names.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { localTime } from '../../domain/model/local-day.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';

/** All names under which people know an operator type: its id, and its names of all days in both languages. */
export const typeNames = (document: NetworkDocument, type: string): readonly string[] => [
  type,
  ...typeLabels(document, type).flatMap(({ fr, en }) => (en === undefined ? [fr] : [fr, en])),
];

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-BE', en: 'en-GB' };

/** Writes the time of a moment (an ISO date and time) on the clock of the browser: "14 h 02" in French, "14:02" in English. */
export function timeLabel(at: string, language: Language): string {
  const time = localTime(new Date(at));
  return language === 'fr' ? time.replace(':', '\u00a0h\u00a0') : time;
}

/** Writes a date and time (an ISO text) in words of a language, in the user's time zone. */
export const momentLabel = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
