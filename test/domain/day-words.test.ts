import { describe, expect, it } from 'vitest';
import { dayInShort, dayInWords } from '../../domain/messages/day-words.ts';

/** What Node itself knows of both languages. */
const formatters = {
  fr: new Intl.DateTimeFormat('fr-BE', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

describe('a day in words', () => {
  it.each(['fr', 'en'] as const)(
    'is written as the language has it, every day of a leap year (%s)',
    (language) => {
      for (let day = 0; day < 366; day++) {
        const date = new Date(Date.UTC(2024, 0, 1 + day));
        const usual = formatters[language].format(date);
        // French says "1er janvier", which the formatter does not.
        const wanted = language === 'fr' ? usual.replace(/^1 /, '1er ') : usual;
        expect(dayInWords(date.toISOString().slice(0, 10), language)).toBe(wanted);
      }
    },
  );

  it('names the first of a month in French in short too', () => {
    expect(dayInShort('2026-12-01', 'fr')).toBe('1er déc. 2026');
    expect(dayInShort('2026-12-01', 'en')).toBe('1 Dec 2026');
    expect(dayInShort('2026-12-11', 'fr')).toBe('11 déc. 2026');
  });
});
