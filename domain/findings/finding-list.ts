import { compareIds } from '../model/compare-ids.ts';
import type { Finding } from './finding.ts';
import type { RuleContext } from './rule.ts';

/**
 * The result of a rule: all findings, in order. A finding is built each time it is read, as a large network has
 * millions of findings and a screen shows some hundreds.
 */
export interface FindingList {
  readonly count: number;
  /** The finding at a rank, from 0. Throws a RangeError beyond the last. */
  findingAt(rank: number): Finding;
}

/**
 * Makes a list with one finding for each item of `found`, in the same order. `findingOf` builds the finding of an
 * item when it is read.
 */
export const findingList = <T>(found: ArrayLike<T>, findingOf: (one: T) => Finding): FindingList => ({
  count: found.length,
  findingAt(rank) {
    const one = found[rank];
    if (one === undefined) throw new RangeError(`There is no rank ${rank} among ${found.length}.`);
    return findingOf(one);
  },
});

/** Turns a rule that returns findings in any order into a rule that returns a list sorted by elements. */
export const inOrder =
  (find: (context: RuleContext) => Finding[]): ((context: RuleContext) => FindingList) =>
  (context) =>
    findingList(
      find(context).sort((one, other) => compareIds(one.elements, other.elements)),
      (finding) => finding,
    );

/** Builds the first `limit` findings of a list; all of them by default. */
export const madeOf = ({ count, findingAt }: FindingList, limit = count): Finding[] =>
  Array.from({ length: Math.min(count, limit) }, (_, rank) => findingAt(rank));
