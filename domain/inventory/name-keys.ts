import { foldName } from '../transfer/fold.ts';
import { edits } from '../transfer/likeness.ts';

/** Normalised names: keys by which similar names meet without comparing all names with one another. */

/** Words that do not help to identify a name. */
const SMALL_WORDS = new Set('le la les l un une de du des d et a au aux en the of and'.split(' '));

/**
 * Typing slips are accepted in words of at least this length without digits. Otherwise "A1" and "A2" or "Mons" and
 * "Mont" would be the same.
 */
const LEAST_TYPO_LENGTH = 5;

/** A word used in this many names is well known; two well-known words are never slips of each other. */
const WELL_KNOWN = 3;

export interface FoldedName {
  readonly text: string;
  /** The identifying words, sorted, so that their order does not matter. */
  readonly words: readonly string[];
  /** The words joined by spaces. */
  readonly key: string;
}

/**
 * Makes a name comparable: without accents, capitals, legal forms and small words. Returns the text, its telling
 * words sorted, and these words joined as a key.
 */
export function foldedName(name: string): FoldedName {
  const text = foldName(name);
  const all = text.split(' ').filter((word) => word !== '');
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  const words = (telling.length === 0 ? all : telling).sort();
  return { text, words, key: words.join(' ') };
}

/**
 * Returns keys of a name such that two names share one when they differ by one typing slip in one word. Each key
 * combines a hash of the other words with the word itself, or with the word minus one letter.
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

/** Hashes a text into 32 bits. A collision only makes one more pair to compare. */
function mark(text: string): number {
  let made = text.length;
  for (let at = 0; at < text.length; at++) made = Math.imul(made ^ text.charCodeAt(at), 0x01000193);
  return made >>> 0;
}

const mayHoldSlip = (word: string): boolean => word.length >= LEAST_TYPO_LENGTH - 1 && !/\p{N}/u.test(word);

/** Counts, for each word, how many of the names use it. */
export function wordUses(names: Iterable<FoldedName>): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { words } of names) for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

/**
 * Whether two names differ only by one wrong, missing or extra letter in one word. `uses` counts the names that use
 * each word: two words that are both frequent are no slip.
 */
export function isSlip(a: FoldedName, b: FoldedName, uses: ReadonlyMap<string, number>): boolean {
  if (a.key === b.key) return false;
  const [mine, theirs] = [without(a.words, b.words), without(b.words, a.words)];
  const [one = '', other = ''] = [mine[0], theirs[0]];
  if (mine.length !== 1 || theirs.length !== 1) return false;
  if (!mayHoldSlip(one) || !mayHoldSlip(other) || Math.max(one.length, other.length) < LEAST_TYPO_LENGTH)
    return false;
  const isWellKnown = (word: string): boolean => (uses.get(word) ?? 0) >= WELL_KNOWN;
  return !(isWellKnown(one) && isWellKnown(other)) && edits(one, other) <= 1;
}

/** Words of the first list that the second lacks, counting repeats. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const LEAST_INITIALS = 3;

/**
 * Returns the initials of a name as used for acronyms, with and without small words: "Mission régionale pour l’emploi
 * de Charleroi" gives "mrplec" and "mrec". Names of fewer than three words give an empty list.
 */
export function initialsOf({ text }: FoldedName): string[] {
  const all = text.split(' ');
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  const made = [all, telling].map((words) => words.map((word) => word[0] ?? '').join(''));
  return [...new Set(made)].filter((initials) => initials.length >= LEAST_INITIALS);
}

/** Most words of a name that are looked through for a part that an acronym may stand for. */
const MOST_WORDS = 12;
/** How many words of a part an acronym may pass over: small ones, and a first one that it leaves out. */
const MOST_PASSED_OVER = 2;

const tellingOf = ({ text }: FoldedName): string[] =>
  text
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .slice(0, MOST_WORDS);

const isShort = (word: string): boolean => /^\p{L}{3,7}$/u.test(word);

/**
 * Returns keys such that two names share one when an acronym in the one stands where the other has several words:
 * "EAFC Dinant" and "Établissement d’enseignement pour adultes et de formation continue Dinant" share "dinant".
 */
export function shortenedKeys(name: FoldedName): string[] {
  const words = tellingOf(name);
  const keys = new Set<string>();
  const add = (rest: readonly string[]): void => {
    if (rest.length > 0) keys.add([...rest].sort().join(' '));
  };
  for (const [at, word] of words.entries()) if (isShort(word)) add(words.toSpliced(at, 1));
  for (let from = 0; from < words.length; from++)
    for (let to = from + 2; to <= words.length; to++) add(words.toSpliced(from, to - from));
  return [...keys];
}

/** Whether one of two names is the other with an acronym in the place of several words, or of all of them. */
export const isShortened = (a: FoldedName, b: FoldedName): boolean => shortens(a, b) || shortens(b, a);

function shortens(short: FoldedName, long: FoldedName): boolean {
  const [mine, theirs] = [tellingOf(short), tellingOf(long)];
  const [acronym, ...more] = without(mine, theirs);
  const part = without(theirs, mine);
  if (acronym === undefined || more.length > 0 || !isShort(acronym) || part.length < 2) return false;
  if (without(mine, [acronym]).length === 0) return false;
  return initialsOf(long).includes(acronym) || spells(acronym, part);
}

/** Whether the letters of an acronym are the first letters of some words, in order. */
function spells(acronym: string, words: readonly string[]): boolean {
  if (acronym[0] !== words[0]?.[0] || words.length - acronym.length > MOST_PASSED_OVER) return false;
  let next = 0;
  for (const word of words) if (word[0] === acronym[next]) next++;
  return next === acronym.length;
}
