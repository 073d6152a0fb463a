import { fold } from './fold.ts';
import type { Cell } from './mapping.ts';

/** How a file spells its words where it does not write all of a cell in capitals. */

/** The most frequent spelling of each word, by its plain letters: "ifapme" → "IFAPME", "metiers" → "métiers". */
export type Spellings = ReadonlyMap<string, string>;

/** So many different texts tell how the words of a file are spelled. */
const MOST_TEXTS = 20_000;
const WORD = /\p{L}+/gu;

/**
 * Finds how the rows of a sheet spell their words, by the cells that hold small letters. A word in capitals beside
 * another one is emphasis rather than an acronym, and does not count.
 */
export function spellingsIn(rows: readonly (readonly Cell[])[]): Spellings {
  const counts = new Map<string, Map<string, number>>();
  for (const text of textsOf(rows))
    for (const word of spelledIn(text)) {
      const plain = fold(word);
      const spelled = counts.get(plain) ?? new Map<string, number>();
      counts.set(plain, spelled);
      const written = /\p{Ll}/u.test(word) ? word.toLowerCase() : word;
      spelled.set(written, (spelled.get(written) ?? 0) + 1);
    }
  return new Map([...counts].map(([plain, spelled]) => [plain, mostFrequent(spelled)]));
}

/** The different texts of the rows that hold small letters. */
function textsOf(rows: readonly (readonly Cell[])[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const row of rows)
    for (const cell of row) {
      if (typeof cell === 'string' && /\p{Ll}{2}/u.test(cell)) texts.add(cell);
      if (texts.size >= MOST_TEXTS) return texts;
    }
  return texts;
}

/** The words of a text of more than one letter, without those in capitals side by side. */
function spelledIn(text: string): readonly string[] {
  const words = text.match(WORD) ?? [];
  const isLarge = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}{2,}$/u.test(word);
  return words.filter(
    (word, at) => word.length > 1 && !(isLarge(word) && (isLarge(words[at - 1]) || isLarge(words[at + 1]))),
  );
}

const mostFrequent = (spelled: ReadonlyMap<string, number>): string =>
  [...spelled].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
