import type { FindingList } from '../finding-list.ts';
import type { RuleContext } from '../rule.ts';
import type { MissingPasserelleFinding } from './evidence.ts';
import { findingAt } from './finding.ts';
import { rankedPasserelles } from './ranked.ts';

/**
 * The rule of M04 (missing passerelle): lists the pairs of filières of different operators that a passerelle could
 * join and none joins, the best first. A finding is built when it is read.
 */
export function findMissingPasserelles({ snapshot }: RuleContext): FindingList<MissingPasserelleFinding> {
  const ranked = rankedPasserelles(snapshot);
  return {
    count: ranked.length,
    findingAt(rank) {
      const position = ranked[rank];
      if (position === undefined) throw new RangeError(`There is no rank ${rank} among ${ranked.length}.`);
      return findingAt(snapshot, position);
    },
  };
}
