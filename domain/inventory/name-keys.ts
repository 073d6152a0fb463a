import { foldName } from '../transfer/fold.ts';
import { edits } from '../transfer/likeness.ts';

/** Names brought to what two spellings of one name share, so that like names meet without comparing all with all. */

/** Words that say nothing about who is meant. */
const SMALL_WORDS = new Set('le la les l un une de du des d et a au aux en the of and'.split(' '));

/** Shorter words, and words with a figure, tell things apart: "A1" and "A2", "oral" and "moral", "Mons" and "Mont". */
const LEAST_TYPO_LENGTH = 5;

/** Names that use a word before it is a word of the trade, which no slip of the pen makes of another. */
const WELL_KNOWN = 3;

export interface FoldedName {
  readonly text: string;
  /** Sorted, so that their order does not matter. */
  readonly words: readonly string[];
  /** The words as one. */
  readonly key: string;
}

export function foldedName(name: string): FoldedName {
  const text = foldName(name);
  const all = text.split(' ').filter((word) => word !== '');
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  const words = (telling.length === 0 ? all : telling).sort();
  return { text, words, key: words.join(' ') };
}

/**
 * Keys that a name shares with every name that differs from it by one slip in one word: the name without that word, and
 * the word without one letter.
 */
export function slipKeys({ words }: FoldedName): string[] {
  const keys: string[] = [];
  for (const [at, word] of words.entries()) {
    if (!mayHoldSlip(word)) continue;
    const rest = mark([...words.slice(0, at), ...words.slice(at + 1)].join(' '));
    keys.push(`${rest}|${word}`);
    for (let letter = 0; letter < word.length; letter++)
      keys.push(`${rest}|${word.slice(0, letter)}${word.slice(letter + 1)}`);
  }
  return keys;
}

/** A short mark of a text; two that meet by chance only make a pair to look at. */
function mark(text: string): number {
  let made = text.length;
  for (let at = 0; at < text.length; at++) made = Math.imul(made ^ text.charCodeAt(at), 0x01000193);
  return made >>> 0;
}

const mayHoldSlip = (word: string): boolean => word.length >= LEAST_TYPO_LENGTH - 1 && !/\p{N}/u.test(word);

/** How many names of a list use each word. */
export function wordUses(names: Iterable<FoldedName>): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { words } of names) for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

/** Whether two names are one but for a slip in one word. */
export function isSlip(a: FoldedName, b: FoldedName, uses: ReadonlyMap<string, number>): boolean {
  if (a.key === b.key) return false;
  const [mine, theirs] = [without(a.words, b.words), without(b.words, a.words)];
  const [one = '', other = ''] = [mine[0], theirs[0]];
  if (mine.length !== 1 || theirs.length !== 1) return false;
  if (!mayHoldSlip(one) || !mayHoldSlip(other) || Math.max(one.length, other.length) < LEAST_TYPO_LENGTH)
    return false;
  const known = (word: string): boolean => (uses.get(word) ?? 0) >= WELL_KNOWN;
  return !(known(one) && known(other)) && edits(one, other) <= 1;
}

/** Words that the others lack, each as often as it is missing. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const LEAST_INITIALS = 3;

/** "Mission régionale pour l’emploi de Charleroi" → "mrec" and "mrplec", as people make acronyms; none of a short name. */
export function initialsOf({ text }: FoldedName): string[] {
  const all = text.split(' ');
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  const made = [all, telling].map((words) => words.map((word) => word[0] ?? '').join(''));
  return [...new Set(made)].filter((initials) => initials.length >= LEAST_INITIALS);
}
