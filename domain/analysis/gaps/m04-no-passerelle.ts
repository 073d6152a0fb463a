import { findingAt, missingPairs } from '../candidates/missing-pairs.ts';
import type { FindingOf } from '../findings.ts';
import type { GapContext } from './context.ts';

/**
 * M04: two filières that a passerelle could join and nothing joins; in the order of candidates, each with its evidence.
 * Who shows some of them takes `missingPairs`, and makes findings of those alone.
 */
export function missingPasserelles({ snapshot }: GapContext): FindingOf<'M04'>[] {
  const missing = missingPairs(snapshot);
  return Array.from(missing.order, (position) => findingAt(missing, position));
}
