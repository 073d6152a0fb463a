import { findingAt, missingPairs, positionOf } from '../../analysis/candidates/missing-pairs.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { MissingPasserelleFinding } from './evidence.ts';

/** The missing passerelle of a key: of hundreds of thousands of pairs, only that one is made. */
export function pairOfKey(snapshot: Snapshot, key: string): MissingPasserelleFinding | undefined {
  const missing = missingPairs(snapshot);
  const position = positionOf(missing, key);
  return position === undefined ? undefined : findingAt(missing, position);
}
