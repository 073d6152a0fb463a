import { communesNamed } from '../places/communes.ts';
import type { FoldedName } from './name-keys.ts';

/** Names that differ by the place that they name, which are two, however alike the places are spelled. */

/** So many words that both names have may be part of the place: "Mont" in "Mont-Gauthier" and "Mont-sur-Meuse". */
const MOST_SHARED = 2;

const isPlace = (words: readonly string[]): boolean =>
  words.length > 0 && communesNamed(words.join(' ')).length > 0;

/** Whether a name is that of a place that the program knows. */
export const isKnownPlace = ({ text }: FoldedName): boolean => communesNamed(text).length > 0;

/** Whether two names are equal but for the known places that they name: "Le Relais Spy" and "Le Relais Spa". */
export function differByPlace({ text: a }: FoldedName, { text: b }: FoldedName): boolean {
  if (a === b) return false;
  const [mine, theirs] = [a.split(' '), b.split(' ')];
  const shortest = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < shortest && mine[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < shortest - start && mine.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  for (let before = 0; before <= Math.min(start, MOST_SHARED); before += 1)
    for (let after = 0; after <= Math.min(end, MOST_SHARED); after += 1) {
      const [own, other] = [mine, theirs].map((words) =>
        words.slice(start - before, words.length - end + after),
      );
      if (isPlace(own ?? []) && isPlace(other ?? [])) return true;
    }
  return false;
}
