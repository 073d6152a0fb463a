import type { PasserelleChange } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';

/**
 * Lists the two ends (from, to) of each passerelle in `changes`, as it was in the snapshot `before` and as it is in
 * the snapshot `after` (two states of the network), as node numbers.
 */
export function changedEnds(
  before: Snapshot,
  after: Snapshot,
  changes: readonly PasserelleChange[],
): readonly (readonly [number, number])[] {
  return changes.flatMap((change): [number, number][] => {
    const [old, now] = [before.passerelles, after.passerelles];
    const ends: [number, number][] = [];
    if (change.before >= 0) ends.push([old.from[change.before]!, old.to[change.before]!]);
    if (change.after >= 0) ends.push([now.from[change.after]!, now.to[change.after]!]);
    return ends;
  });
}
