import { edits, proposalsFor } from '../transfer/likeness.ts';
import { communeOfNis, type KnownCommune, placeNames } from './communes.ts';
import { placeKey } from './place-key.ts';

/** Places whose names are like a word that is no name of the table. */

/** Shorter names differ from others by one letter too often. */
const LEAST_LENGTH = 5;

/** Whether a key is like that of a known name: with one letter wrong, or with words left out or added. */
function isAlike(key: string, known: string): boolean {
  if (known.startsWith(`${key} `) || key.startsWith(`${known} `)) return true;
  return Math.abs(key.length - known.length) <= 1 && hasCommonEnd(key, known) && edits(key, known) <= 1;
}

/** Whether two words begin or end alike, as words with one letter wrong do. This is quicker than to compare them. */
function hasCommonEnd(one: string, other: string): boolean {
  const half = Math.floor(one.length / 2) - 1;
  return one.slice(0, half) === other.slice(0, half) || one.slice(-half) === other.slice(-half);
}

/**
 * Whether a text is like a name of a commune or of one of its localities: with one letter wrong, or with words left
 * out ("Marche" for Marche-en-Famenne).
 */
export function isNear(text: string, { name, otherNames, localities }: KnownCommune): boolean {
  const key = placeKey(text);
  if (key.length < LEAST_LENGTH) return false;
  return [name, ...otherNames, ...[...localities.values()].flat()].some((known) =>
    isAlike(key, placeKey(known)),
  );
}

const MOST_NEAR = 5;

/** Communes with a name, or a locality of a name, that a text is like by one letter or by words left out. */
export function nearPlaces(text: string): readonly KnownCommune[] {
  const key = placeKey(text);
  if (key.length < LEAST_LENGTH) return [];
  const near = new Set<string>();
  for (const [known, nis] of placeNames()) if (isAlike(key, known)) near.add(nis);
  return [...near].slice(0, MOST_NEAR).map((nis) => communeOfNis(nis)!);
}

/** Proposes communes for an unknown word, the most similar names first; at most five. */
export function likelyPlaces(word: string): readonly KnownCommune[] {
  return proposalsFor(placeKey(word), placeNames()).map((nis) => communeOfNis(nis)!);
}
