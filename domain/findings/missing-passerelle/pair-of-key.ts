import type { Snapshot } from '../../graph/snapshot.ts';
import type { MissingPasserelleFinding } from './evidence.ts';
import { findingAt } from './finding.ts';
import { positionOf } from './missing-passerelles.ts';

/**
 * Builds the finding about a missing passerelle that has this key, without building the others. Undefined when there
 * is none.
 */
export function pairOfKey(snapshot: Snapshot, key: string): MissingPasserelleFinding | undefined {
  const position = positionOf(snapshot, key);
  return position === undefined ? undefined : findingAt(snapshot, position);
}
