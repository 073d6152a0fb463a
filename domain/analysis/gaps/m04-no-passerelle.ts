import type { FindingList } from '../../findings/finding-list.ts';
import type { RuleContext } from '../../findings/rule.ts';
import { findingAt, missingPairs } from '../candidates/missing-pairs.ts';

/**
 * M04: two filières that a passerelle could join and nothing joins; in the order of candidates. Who needs more of them
 * than their findings takes `missingPairs`.
 */
export function missingPasserelles({ snapshot }: RuleContext): FindingList {
  const missing = missingPairs(snapshot);
  return {
    count: missing.count,
    findingAt: (rank) => findingAt(missing, missing.positionAt(rank)),
  };
}
