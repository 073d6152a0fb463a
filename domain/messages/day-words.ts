import type { Language } from './codes.ts';

/**
 * Writes an ISO day (`YYYY-MM-DD`) in words of a language: "1er janvier 2026", "1 January 2026". Intl is not used, as
 * its first use takes a browser nearly 100 ms.
 */
export function dayInWords(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return `${dateInWords(date, language)} ${MONTHS[language][month - 1] ?? month} ${year}`;
}

/** Writes an ISO day (`YYYY-MM-DD`) in a few letters, for places without room: "31 déc. 2025", "31 Dec 2025". */
export function dayInShort(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return `${dateInWords(date, language)} ${SHORT_MONTHS[language][month - 1] ?? month} ${year}`;
}

/** Writes the month of an ISO day in a few letters: "déc. 2025", "Dec 2025". */
export function monthInShort(day: string, language: Language): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return `${SHORT_MONTHS[language][month - 1] ?? month} ${year}`;
}

const dateInWords = (date: number, language: Language): string =>
  language === 'fr' && date === 1 ? '1er' : String(date);

const SHORT_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    ...['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin'],
    ...['juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  ],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
    ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
};
