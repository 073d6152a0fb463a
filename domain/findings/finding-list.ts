import { compareIds } from '../model/compare-ids.ts';
import type { AnyFinding } from './any-finding.ts';

/**
 * All that a rule found, in order. A finding is made each time it is asked for: a large network has millions of them, of
 * which a screen shows some hundreds.
 */
export interface FindingList<F extends AnyFinding = AnyFinding> {
  readonly count: number;
  /** The finding of a rank, from 0. */
  findingAt(rank: number): F;
}

/** A list that makes one finding of each item. The items are in the order of their findings. */
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

/** For a rule that makes its findings at once: the same rule with its findings sorted by their elements, as a list. */
export const inOrder =
  <C, F extends AnyFinding>(find: (context: C) => F[]): ((context: C) => FindingList<F>) =>
  (context) =>
    findingList(
      find(context).sort((one, other) => compareIds(one.elements, other.elements)),
      (finding) => finding,
    );

/** The first findings of a list; all of them when no limit is given. */
export const madeOf = <F extends AnyFinding>({ count, findingAt }: FindingList<F>, limit = count): F[] =>
  Array.from({ length: Math.min(count, limit) }, (_, rank) => findingAt(rank));
