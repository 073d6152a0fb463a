import { SHORT_NAMES, SHORT_WORDS } from '../messages/short-words.ts';
import { communesNamed } from '../places/communes.ts';
import { fold } from './fold.ts';

/** What the shape and the neighbours of a word in capitals tell: an acronym, a short word, or a letter alone. */

/** A word with more letters is no acronym, unless no word can be spelled so. */
const LONGEST_SHORT = 5;

const NAMES: ReadonlySet<string> = new Set([...SHORT_NAMES].map(fold));
const WORDS: ReadonlySet<string> = new Set([...SHORT_WORDS].map(fold));

/** Whether a word is short enough to be an acronym. */
export const isShort = (plain: string): boolean => plain.length <= LONGEST_SHORT;

/** Whether the lists of short words know a word, or only those of names. */
export const isKnownShort = (plain: string, among: 'ALL' | 'NAME' = 'ALL'): boolean =>
  NAMES.has(plain) || (among === 'ALL' && WORDS.has(plain));

/** Consonants with which a word of French, Dutch or German may begin, before its first vowel. */
const BEGINNING =
  /^(?:[bcdfghjklmnpqrstvwxz]|[bcdfgkptvw]r|[bcfgkpsv]l|[cgkprstw]h|[gkps]n|s[ckmpqtvwz]|t[jswz]|d[jwz]|kw|zw|mc|ps|pt|pf|ch[lr]|ph[lr]|thr|s[cpt]r|spl|sch[lmnrw]?)?[aeiouy]/;
/** Consonants at the end of a word, of which the last letters are known in names: "Dierckx". */
const LONG_ENDING = /[^aeiouy]{4,}$/;
const KNOWN_ENDING = /(?:ckx?s?|sch|chts?|rsts|mpts|ncts)$/;

/** Whether no word is spelled so: it has a digit or no vowel, or begins or ends as no word does. */
export function hasShapeOfAcronym(plain: string): boolean {
  if (/\d/.test(plain)) return true;
  if (plain.length === 1) return false;
  if (!/[aeiouy]/.test(plain) || !BEGINNING.test(plain)) return true;
  return LONG_ENDING.test(plain) && !KNOWN_ENDING.test(plain);
}

/** Words after which a letter alone is a mark: "BLOC A", "NIVEAU A". */
const MARKED: ReadonlySet<string> = new Set(
  'aile bat batiment bloc categorie cat classe entree groupe hall halle hepatite immeuble lot module niveau option partie permis porte salle section serie site type unite vitamine zone'.split(
    ' ',
  ),
);
/** Links after which "A" is the word "à", also at the beginning of a text. */
const LINKS: ReadonlySet<string> = new Set(['l', 'la', 'le', 'les', 'des', 'un', 'une', 'deux']);

/**
 * Whether a letter alone is a small word: "A" in "AIDE A LA FAMILLE", "D" in "CENTRE D APPRENTIS", but not in "BLOC A"
 * or "CENTRE A BTP". `at` is where the letter stands.
 */
export function isPreposition(text: string, at: number): boolean {
  const after = text.slice(at + 1);
  if (/^['’]/.test(after)) return true;
  const next = /^\s+([\p{L}\p{N}]+)/u.exec(after)?.[1];
  if (next === undefined) return false;
  const follower = fold(next);
  const letter = fold(text[at] ?? '');
  if (letter !== 'a')
    return (letter === 'd' || letter === 'l') && /^[aeiouyh]/.test(follower) && follower.length > 1;
  // "À" with its accent is always the word.
  if (text[at] !== 'A' && text[at] !== 'a') return true;
  if (LINKS.has(follower)) return true;
  const isWord = follower.length > 1 && !hasShapeOfAcronym(follower);
  const before = /([\p{L}\p{N}]+)\W*$/u.exec(text.slice(0, at))?.[1];
  if (before === undefined) return communesNamed(next).length > 0;
  const previous = fold(before);
  return isWord && previous.length > 1 && !/\d/.test(previous) && !MARKED.has(previous);
}
