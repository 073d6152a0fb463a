import { compareIds } from '../model/compare-ids.ts';
import type { Finding } from './finding.ts';
import type { RuleContext } from './rule.ts';

/**
 * What a rule found, all of it and in order. A finding is made each time somebody asks for it: a large network has
 * millions, of which a screen shows some hundreds.
 */
export interface FindingList {
  readonly count: number;
  /** The finding of a rank, from 0. */
  findingAt(rank: number): Finding;
}

/** One finding for each thing found; the things stand in the order of the findings. */
export const findingList = <T>(found: ArrayLike<T>, findingOf: (one: T) => Finding): FindingList => ({
  count: found.length,
  findingAt(rank) {
    const one = found[rank];
    if (one === undefined) throw new RangeError(`There is no rank ${rank} among ${found.length}.`);
    return findingOf(one);
  },
});

/** For a rule that makes its findings as it finds them, in any order. */
export const inOrder =
  (find: (context: RuleContext) => Finding[]): ((context: RuleContext) => FindingList) =>
  (context) =>
    findingList(
      find(context).sort((one, other) => compareIds(one.elements, other.elements)),
      (finding) => finding,
    );

/** The findings of a list, from the first; all of them when no limit is given. */
export const madeOf = ({ count, findingAt }: FindingList, limit = count): Finding[] =>
  Array.from({ length: Math.min(count, limit) }, (_, rank) => findingAt(rank));
