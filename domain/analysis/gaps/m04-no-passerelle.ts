import { findingAt, missingPairs } from '../candidates/missing-pairs.ts';
import type { GapContext } from '../../findings/rule.ts';
import type { GapList } from '../../findings/finding-list.ts';

/**
 * M04: two filières that a passerelle could join and nothing joins; in the order of candidates. Who needs more of them
 * than their findings takes `missingPairs`.
 */
export function missingPasserelles({ snapshot }: GapContext): GapList {
  const missing = missingPairs(snapshot);
  return {
    count: missing.count,
    findingAt: (rank) => findingAt(missing, missing.positionAt(rank)),
  };
}
