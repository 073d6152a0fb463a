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
const PERSON = REGISTER_HEADINGS.find(({ concept }) => concept === 'contactPerson');

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
  const ofBody = bodyParts(words);
  if (ofBody !== undefined) return ofBody;
  const owned = ownedParts(words);
  if (owned !== undefined) return owned;
  // "commune_libelle" stands beside a column of codes and holds the name; "adresse_ville" holds the town.
  const bare = words.filter((word) => !BESIDE.has(word));
  return bare.length === words.length || bare.length === 0 ? [] : partsOf(bare);
}

/** Words beside the one that says what a column holds. They are passed over when the heading is not known with them. */
const BESIDE: ReadonlySet<string> = new Set([
  'libelle',
  'adresse',
  'contact',
  'coordonnee',
  'info',
  'principal',
]);

/** Reads a heading that names an organising body with a number or "libellé" beside it: "tutelle_2_libe". */
function bodyParts(words: readonly string[]): readonly HeadingParts[] | undefined {
  const bare = words.filter((word) => !BESIDE.has(word) && !/^\d$/.test(word));
  if (bare.length === words.length) return undefined;
  const found = ENTRIES.get(keyOf(bare))?.filter(({ concept }) => concept === 'organisingBody') ?? [];
  return found.length === 0 ? undefined : found.map((entry) => ({ entry, owner: undefined }));
}

/**
 * Reads a heading that says what it is about. Several of its words may name an owner ("site internet de l’organisme"),
 * so each is tried alone before all of them are taken away.
 */
function ownedParts(words: readonly string[]): readonly HeadingParts[] | undefined {
  const owners = ownersIn(words);
  const [first] = owners;
  if (first === undefined) return undefined;
  if (first.owner === 'PERSON' && PERSON !== undefined) return [{ entry: PERSON, owner: 'PERSON' }];
  for (const { owner, phrases } of owners) {
    const rest = without(words, phrases);
    const found = (ENTRIES.get(keyOf(rest)) ?? []).filter((entry) => isOf(entry, owner));
    if (rest.length > 0 && found.length > 0) return found.map((entry) => ({ entry, owner }));
  }
  const rest = without(
    words,
    owners.flatMap(({ phrases }) => phrases),
  );
  if (rest.length === 0) return NAME === undefined ? undefined : [{ entry: NAME, owner: first.owner }];
  return ENTRIES.get(keyOf(rest))?.map((entry) => ({ entry, owner: first.owner }));
}

/** Lists in which an owner has fields of its own. */
const OWN_LISTS: Readonly<Record<HeadingOwner, readonly string[]>> = {
  PERSON: [],
  ORGANISING_BODY: [],
  SITE: ['sites'],
  OPERATOR: ['operators', 'sites'],
  TRAINING: ['filieres', 'sites'],
};

/** Whether a concept has a field for what the heading is about; one without any field fits everything. */
const isOf = ({ fields }: RegisterHeading, owner: HeadingOwner): boolean =>
  fields.length === 0 ||
  owner === 'ORGANISING_BODY' ||
  fields.some((field) => OWN_LISTS[owner].includes(field.split('.')[0] ?? ''));

interface OwnerFound {
  readonly owner: HeadingOwner;
  readonly phrases: readonly (readonly string[])[];
}

/** The owners that a heading names, in order of precedence. */
function ownersIn(words: readonly string[]): readonly OwnerFound[] {
  let rest = words;
  const found: OwnerFound[] = [];
  for (const [owner, phrase] of OWNER_PHRASES) {
    if (startOf(rest, phrase) < 0) continue;
    rest = without(rest, [phrase]);
    const known = found.find((one) => one.owner === owner);
    if (known === undefined) found.push({ owner, phrases: [phrase] });
    else found[found.indexOf(known)] = { owner, phrases: [...known.phrases, phrase] };
  }
  return found;
}

const startOf = (words: readonly string[], phrase: readonly string[]): number =>
  words.findIndex((_, start) => phrase.every((word, index) => words[start + index] === word));

function without(words: readonly string[], phrases: readonly (readonly string[])[]): readonly string[] {
  let rest = words;
  for (const phrase of phrases) {
    const at = startOf(rest, phrase);
    if (at >= 0) rest = rest.toSpliced(at, phrase.length);
  }
  return rest;
}
