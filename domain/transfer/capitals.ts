import { ACRONYMS, SMALL_WORDS } from '../messages/capital-words.ts';
import { COMMUNES, communesNamed } from '../places/communes.ts';
import { fold } from './fold.ts';

/**
 * Turns texts in capitals into names. The rules, for each word: an acronym stays in capitals (by a list, or because it
 * has no vowel, has a digit, or has dots between its letters); a link or common word becomes small, with its accents;
 * any other word is a proper name and keeps its first capital, but in the title of a course it becomes small. The first
 * word begins with a capital, and a known place is written as a place. In a text that holds a small letter, only known
 * places in capitals change.
 */

/** Accented spellings of small words, by their plain letters. */
const SMALL: ReadonlyMap<string, string> = new Map([...SMALL_WORDS].map((word) => [fold(word), word]));
/** Parts of place names that are written small. */
const SMALL_IN_PLACES: ReadonlySet<string> = new Set([
  ...[
    'de',
    'des',
    'du',
    'la',
    'le',
    'les',
    'lez',
    'l',
    'd',
    'sur',
    'sous',
    'en',
    'et',
    'ten',
    'van',
    'op',
    'aux',
    'a',
  ],
]);

/** A text with fewer letters is an acronym rather than a name, unless it is a known word. */
const LONGEST_ACRONYM = 6;

/** Whether a text is written in capitals: it has letters, and none of them is small. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/**
 * Writes a text in capitals as a name, or as the title of a course. In any other text only the known places that it
 * writes in capitals change.
 */
export function nameFromCapitals(text: string, as: 'NAME' | 'TITLE' = 'NAME'): string {
  if (!isInCapitals(text))
    return text.replace(CAPITALS_INSIDE, (word) => (isPlace(word) ? placeFromCapitals(word) : word));
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 1 && isAloneAcronym(words[0] ?? '')) return text;
  let isFirst = true;
  const written = (word: string, at: number): string => {
    // A dash between spaces parts two names.
    if (as === 'NAME' && /\s[-–—]\s+$/.test(text.slice(0, at))) isFirst = true;
    const made = word.includes('.') ? word : wordOf(word, isAfterApostrophe(text, at), isFirst, as);
    isFirst = false;
    return made;
  };
  const named = text.replace(
    /\p{L}(?:\.\p{L})+\.?|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu,
    (word, at: number) => {
      if (!word.includes('-')) return written(word, at);
      if (!isPlace(word))
        return word.replace(/[\p{L}\p{N}]+/gu, (part, from: number) => written(part, at + from));
      isFirst = false;
      return placeFromCapitals(word);
    },
  );
  return withArticles(named);
}

/** The communes whose names begin with an article, by their names in plain letters. */
const WITH_ARTICLE: ReadonlyMap<string, string> = new Map(
  COMMUNES.flatMap(({ name }) => (/^(?:La|Le|Les) /.test(name) ? [[fold(name), name] as const] : [])),
);

/** Words that can be such a name: an article and one or two more words. */
const ARTICLE = /(?<![\p{L}\p{N}])(?:la|le|les) [\p{L}-]+(?: [\p{L}-]+)?/giu;

/** Writes the article inside the name of a commune as part of that name: "Centre de La Bruyère". */
const withArticles = (text: string): string =>
  text.replace(ARTICLE, (words) => {
    const whole = WITH_ARTICLE.get(fold(words));
    if (whole !== undefined) return whole;
    const first = words.split(' ').slice(0, 2).join(' ');
    const name = WITH_ARTICLE.get(fold(first));
    return name === undefined ? words : name + words.slice(first.length);
  });

/** Words in capitals inside another text: long enough for a place. */
const CAPITALS_INSIDE = /(?<![\p{L}\p{N}])\p{Lu}{4,}(?:-\p{Lu}+)*(?![\p{L}\p{N}-])/gu;

/** Whether a word is a place of the table, and no acronym. */
const isPlace = (word: string): boolean => !ACRONYMS.has(fold(word)) && communesNamed(word).length > 0;

/** Writes the name of a place in capitals as people write it: "SAINT-JOSSE-TEN-NOODE" → "Saint-Josse-ten-Noode". */
export function placeFromCapitals(text: string): string {
  if (!isInCapitals(text)) return text;
  let isFirst = true;
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const isSmall = !isFirst && SMALL_IN_PLACES.has(fold(word));
    isFirst = false;
    return isSmall ? word.toLowerCase() : capitalised(word);
  });
}

/** One short word alone, such as "IFAPME", is an acronym, unless it is a common word. */
const isAloneAcronym = (word: string): boolean => word.length <= LONGEST_ACRONYM && !SMALL.has(fold(word));

const isAfterApostrophe = (text: string, at: number): boolean => /['’]/.test(text[at - 1] ?? '');

function wordOf(word: string, afterApostrophe: boolean, isFirst: boolean, as: 'NAME' | 'TITLE'): string {
  const plain = fold(word);
  const small = SMALL.get(plain);
  const isLink = plain.length === 1 && small !== undefined;
  if (!isLink && small === undefined && isAcronym(word, plain)) return word;
  if (small === undefined)
    return as === 'TITLE' && !isFirst && !isPlace(word) ? word.toLowerCase() : capitalised(word);
  const written = hasAccent(word) ? word.toLowerCase() : small;
  return isFirst && !afterApostrophe ? capitalised(written) : written;
}

/** An acronym by a list or by its shape: no vowel, or a digit among letters. */
function isAcronym(word: string, plain: string): boolean {
  if (ACRONYMS.has(plain)) return true;
  return /\d/.test(word) || (word.length > 1 && !/[aeiouy]/.test(plain));
}

const hasAccent = (word: string): boolean => fold(word) !== word.toLowerCase();

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
