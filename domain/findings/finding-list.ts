import { compareIds } from '../model/compare-ids.ts';
import type { AnyFinding } from './any-finding.ts';

/**
 * The result of a rule: all findings, in order. A finding is built each time it is read, as a large network has
 * millions of findings and a screen shows some hundreds.
 */
export interface FindingList<F extends AnyFinding = AnyFinding> {
  readonly count: number;
  /** The finding at a rank, from 0. Throws a RangeError beyond the last. */
  findingAt(rank: number): F;
}

/**
 * Makes a list with one finding for each item, in the same order. `findingOf` builds the finding of an item, each
 * time it is read, as only few of very many are shown.
 */
export const findingList = <T, F extends AnyFinding>(
  items: ArrayLike<T>,
  findingOf: (item: T) => F,
): FindingList<F> => ({
  count: items.length,
  findingAt(rank) {
    const item = items[rank];
    if (item === undefined) throw new RangeError(`There is no rank ${rank} among ${items.length}.`);
    return findingOf(item);
  },
});

/**
 * Turns a rule `find`, which returns its findings in any order, into one that returns them as a list sorted by the
 * ids of their elements.
 */
export const inOrder =
  <C, F extends AnyFinding>(find: (context: C) => F[]): ((context: C) => FindingList<F>) =>
  (context) =>
    findingList(
      find(context).sort((one, other) => compareIds(one.elements, other.elements)),
      (finding) => finding,
    );

/** Builds the first `limit` findings of a list that only knows how to build them; all of them by default. */
export const buildFindings = <F extends AnyFinding>(
  { count, findingAt }: FindingList<F>,
  limit = count,
): F[] => Array.from({ length: Math.min(count, limit) }, (_, rank) => findingAt(rank));
