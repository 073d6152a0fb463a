import type { Snapshot } from '../../graph/snapshot.ts';
import type { MissingPasserelleFinding } from './evidence.ts';
import { findingAt } from './finding.ts';
import { positionOf } from './missing-passerelles.ts';

/** The missing passerelle of a key: of hundreds of thousands, only that one is made. */
export function pairOfKey(snapshot: Snapshot, key: string): MissingPasserelleFinding | undefined {
  const position = positionOf(snapshot, key);
  return position === undefined ? undefined : findingAt(snapshot, position);
}
