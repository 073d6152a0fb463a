import {
  HEADING_ABBREVIATIONS,
  HEADING_FILLERS,
  HEADING_OWNERS,
  type HeadingOwner,
} from '../../messages/register-headings/heading-words.ts';
import type { RegisterHeading } from '../../messages/register-headings/register-heading.ts';
import { REGISTER_HEADINGS } from '../../messages/register-headings/register-headings.ts';
import { fold } from '../fold.ts';

/** Reads the heading of a column as registers write it: a concept, and what the heading is about. */

export interface HeadingParts {
  readonly entry: RegisterHeading;
  /** What the heading says that the column is about; undefined when it does not say. */
  readonly owner: HeadingOwner | undefined;
}

const LONGEST = 120;
/** A shorter word keeps its last "s". */
const SHORTEST_PLURAL = 5;

/** Splits a heading into plain words: without small words, abbreviations in full, plurals as singulars. */
function wordsIn(heading: string): readonly string[] {
  const split = heading.slice(0, LONGEST).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const words = fold(split)
    .split(' ')
    .flatMap((word) => (Object.hasOwn(HEADING_ABBREVIATIONS, word) ? full(word) : [word]))
    .map((word) => (word.length >= SHORTEST_PLURAL ? word.replace(/s$/, '') : word));
  const kept = words.filter((word) => !HEADING_FILLERS.has(word));
  return kept.length > 0 ? kept : words;
}

const full = (word: string): string[] => (HEADING_ABBREVIATIONS[word] ?? word).split(' ');

const keyOf = (words: readonly string[]): string => words.join(' ');

/** Entries of the table by the words of their headings. */
const ENTRIES: ReadonlyMap<string, readonly RegisterHeading[]> = entries();

function entries(): Map<string, RegisterHeading[]> {
  const table = new Map<string, RegisterHeading[]>();
  for (const entry of REGISTER_HEADINGS)
    for (const lines of Object.values(entry.words))
      for (const heading of lines.flatMap((line) => line.split(', '))) {
        const key = keyOf(wordsIn(heading));
        const found = table.get(key) ?? [];
        if (!found.includes(entry)) table.set(key, [...found, entry]);
      }
  return table;
}

/** Each phrase that names an owner, as words; owners in order of precedence, long phrases first. */
const OWNER_PHRASES: readonly (readonly [HeadingOwner, readonly string[]])[] = (
  Object.entries(HEADING_OWNERS) as [HeadingOwner, readonly string[]][]
).flatMap(([owner, phrases]) =>
  phrases
    .map((phrase) => wordsIn(phrase))
    .sort((a, b) => b.length - a.length)
    .map((words) => [owner, words] as const),
);

const NAME = REGISTER_HEADINGS.find(({ concept }) => concept === 'name');

/**
 * Finds the concepts that the heading of a column means, by the table of headings of registers. Empty when the table
 * does not know the heading.
 */
export function registerHeadingParts(heading: string): readonly HeadingParts[] {
  const whole = partsOf(wordsIn(heading));
  if (whole.length > 0) return whole;
  const bare = heading.replace(/\([^()]*\)/g, ' ');
  return bare === heading || bare.trim() === '' ? [] : partsOf(wordsIn(bare));
}

function partsOf(words: readonly string[]): readonly HeadingParts[] {
  if (words.length === 0 || keyOf(words) === '') return [];
  const exact = ENTRIES.get(keyOf(words));
  if (exact !== undefined) return exact.map((entry) => ({ entry, owner: undefined }));
  const { rest, owner } = withoutOwners(words);
  if (owner !== undefined) {
    if (rest.length === 0) return NAME === undefined ? [] : [{ entry: NAME, owner }];
    const found = ENTRIES.get(keyOf(rest));
    if (found !== undefined) return found.map((entry) => ({ entry, owner }));
  }
  // "commune_libelle" stands beside a column of codes and holds the name.
  const unlabelled = words.filter((word) => word !== 'libelle');
  return unlabelled.length === words.length || unlabelled.length === 0 ? [] : partsOf(unlabelled);
}

/** Removes the phrases that say what a heading is about; the first owner in order of precedence counts. */
function withoutOwners(words: readonly string[]): {
  rest: readonly string[];
  owner: HeadingOwner | undefined;
} {
  let rest = words;
  let first: HeadingOwner | undefined;
  for (const [owner, phrase] of OWNER_PHRASES) {
    const at = rest.findIndex((_, start) => phrase.every((word, index) => rest[start + index] === word));
    if (at < 0) continue;
    rest = rest.toSpliced(at, phrase.length);
    first ??= owner;
  }
  return { rest, owner: first };
}
