import { ACRONYMS, SMALL_WORDS } from '../messages/capital-words.ts';
import { frenchOf } from '../messages/elision.ts';
import { OPERATOR_TYPES } from '../model/operator-types.ts';
import { COMMUNES, communesNamed } from '../places/communes.ts';
import { hasShapeOfAcronym, isKnownShort, isPreposition, isShort } from './capital-shapes.ts';
import { fold } from './fold.ts';
import type { Spellings } from './spellings.ts';

/**
 * Turns texts in capitals into names. The rules, for each word: an acronym stays in capitals (by a list, by the names of
 * operator types, or because no word can be spelled so); a link or common word becomes small, with its accents; a word
 * that the file writes with small letters elsewhere is written as there; a word of five letters or fewer that no list
 * knows may be an acronym and stays, except in an address; any other word is a proper name and keeps its first capital,
 * but in the title of a course it becomes small. The first word begins with a capital, and a known place is written as
 * a place. In a text that holds a small letter, only known places in capitals change.
 */

/** What a text in capitals is: the name of an organisation or place, the title of a course, or an address. */
export type CapitalsIn = 'NAME' | 'TITLE' | 'ADDRESS';

const NO_SPELLINGS: Spellings = new Map();

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

/** A text of one word with so many letters is an acronym rather than a name, unless it is a known word. */
const LONGEST_ALONE = 6;

/** Acronyms in the names of operator types: "EFT (entreprise de formation par le travail)". */
const TYPE_ACRONYMS: ReadonlySet<string> = new Set(
  OPERATOR_TYPES.flatMap(({ labels }) =>
    labels.flatMap(({ fr }) => fr.match(/\p{Lu}{2,}(?!\p{L})/gu) ?? []),
  ).map(fold),
);

/** Whether a text is written in capitals: it has letters, and none of them is small. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/**
 * Writes a text in capitals as a name, as the title of a course or as an address. In any other text only the known
 * places that it writes in capitals change. `spellings` are those of the words that the file writes in small letters.
 */
export function nameFromCapitals(
  text: string,
  as: CapitalsIn = 'NAME',
  spellings: Spellings = NO_SPELLINGS,
): string {
  if (!isInCapitals(text))
    return text.replace(CAPITALS_INSIDE, (word) => (isPlace(word) ? placeFromCapitals(word) : word));
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 1 && isAloneAcronym(words[0] ?? '', spellings)) return text;
  let isFirst = true;
  const written = (word: string, at: number): string => {
    // A dash between spaces parts two names.
    if (as === 'NAME' && /\s[-–—]\s+$/.test(text.slice(0, at))) isFirst = true;
    const made = word.includes('.') ? word : wordOf({ text, at, word, isFirst, as, spellings });
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
  return withElisions(withArticles(named));
}

/** "de" and the word behind it. */
const OF = /(?<![\p{L}\p{N}])de (\p{Lu}[\p{L}-]*)/gu;

/** Writes "d’" before the name of a place that begins with a vowel: "CPAS d’Onhaye". */
const withElisions = (text: string): string =>
  text.replace(OF, (words, name: string) => (isPlace(name) ? frenchOf(name) : words));

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

/** One short word alone, such as "IFAPME", is an acronym, unless it is a known word. */
const isAloneAcronym = (word: string, spellings: Spellings): boolean => {
  const plain = fold(word);
  if (word.length > LONGEST_ALONE || SMALL.has(plain)) return false;
  return isListed(plain) || !(isKnownShort(plain) || isPlace(word) || isSpelledSmall(plain, spellings));
};

const isListed = (plain: string): boolean => ACRONYMS.has(plain) || TYPE_ACRONYMS.has(plain);

const isSpelledSmall = (plain: string, spellings: Spellings): boolean =>
  /\p{Ll}/u.test(spellings.get(plain) ?? '');

/** A word in capitals, and the text that it is in. */
interface WordIn {
  readonly text: string;
  readonly at: number;
  readonly word: string;
  readonly isFirst: boolean;
  readonly as: CapitalsIn;
  readonly spellings: Spellings;
}

function wordOf({ text, at, word, isFirst, as, spellings }: WordIn): string {
  const plain = fold(word);
  const small = SMALL.get(plain);
  if (small !== undefined) {
    if (plain.length === 1 && !isPreposition(text, at)) return word;
    const written = hasAccent(word) ? word.toLowerCase() : small;
    return isFirst && !isAfterApostrophe(text, at) ? capitalised(written) : written;
  }
  if (isListed(plain)) return word;
  const seen = spellings.get(plain);
  if (seen === undefined && isUnknown(word, plain, as)) return word;
  if (seen !== undefined && !/\p{Ll}/u.test(seen)) return word;
  const written = seen === undefined || hasAccent(word) ? word : seen;
  const isSmall = as === 'TITLE' && !isFirst && !isPlace(word) && !isKnownShort(plain, 'NAME');
  return isSmall ? written.toLowerCase() : capitalised(written);
}

/** Whether no list knows a word, and it has the shape of an acronym or is short enough to be one. */
function isUnknown(word: string, plain: string, as: CapitalsIn): boolean {
  if (isKnownShort(plain) || isPlace(word)) return false;
  return hasShapeOfAcronym(plain) || (as !== 'ADDRESS' && isShort(plain));
}

const isAfterApostrophe = (text: string, at: number): boolean => /['’]/.test(text[at - 1] ?? '');

const hasAccent = (word: string): boolean => fold(word) !== word.toLowerCase();

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
