import { fold } from '../transfer/fold.ts';

/** Abbreviations of place names, with the word that each stands for in a key. Both sides are folded words. */
const SAME_WORD: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  sint: 'saint',
  sankt: 'saint',
  les: 'lez',
  nd: 'notre dame',
};

/** An article that an apostrophe joins to its word, which files write with a space or with nothing. */
const JOINED = /\b([dl]) (?=\p{L})/gu;

/**
 * Reduces the name of a place to the words that identify it: without accents, capitals, hyphens and apostrophes, and
 * with abbreviations written out. "Haine-St-Paul" and "HAINE SAINT PAUL" give the same key, and so do
 * "Fontaine-l'Evêque" and "FONTAINE LEVEQUE".
 */
export function placeKey(name: string): string {
  return fold(name)
    .split(' ')
    .map((word, at) => (word === 's' && at > 0 ? 'sur' : (SAME_WORD[word] ?? word)))
    .join(' ')
    .replace(JOINED, '$1');
}
