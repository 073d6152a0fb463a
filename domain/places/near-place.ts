import { edits, proposalsFor } from '../transfer/likeness.ts';
import { communeOfNis, type KnownCommune, placeNames } from './communes.ts';
import { placeKey } from './place-key.ts';

/** Places whose names are like a word that is no name of the table. */

/** Shorter names differ from others by one letter too often. */
const LEAST_LENGTH = 5;

/**
 * Whether a text is like a name of a commune or of one of its localities: with one letter wrong, or with words left
 * out ("Marche" for Marche-en-Famenne).
 */
export function isNear(text: string, { name, otherNames, localities }: KnownCommune): boolean {
  const key = placeKey(text);
  if (key.length < LEAST_LENGTH) return false;
  return [name, ...otherNames, ...[...localities.values()].flat()].some((known) => {
    const other = placeKey(known);
    return other.startsWith(`${key} `) || key.startsWith(`${other} `) || edits(key, other) <= 1;
  });
}

/** Proposes communes for an unknown word, the most similar names first; at most five. */
export function likelyPlaces(word: string): readonly KnownCommune[] {
  return proposalsFor(placeKey(word), placeNames()).map((nis) => communeOfNis(nis)!);
}
