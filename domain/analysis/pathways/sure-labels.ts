import type { Snapshot } from '../../graph/snapshot.ts';
import { follow, isSame, type Label } from './labels.ts';
import { pointsAtStart, pointsOfStep } from './points.ts';
import type { PathwayRequest } from './request.ts';

/**
 * Adds to the state ("label") at the start of a pathway its points to check. There are none when the request names the
 * start, as the person is already there.
 */
export const withStartPoints = (snapshot: Snapshot, { from }: PathwayRequest, label: Label): Label =>
  from === undefined ? { ...label, points: pointsAtStart(snapshot, label.node) } : label;

/**
 * Extends the states ("labels": months, levels and points so far) of a partial pathway by the next filière, to which
 * all `passerelles` (positions in id order) lead. Returns the new states, the preferred first: step by step the fewest
 * points to check, then the earliest end, then the smallest id. A state with the same months and levels as an earlier
 * one is left out: whatever follows, the earlier one is preferred.
 */
export function followAllSurely(
  snapshot: Snapshot,
  labels: readonly Label[],
  passerelles: readonly number[],
): Label[] {
  const found: Label[] = [];
  for (const label of labels) {
    const next = passerelles.flatMap((passerelle) => followSurely(snapshot, label, passerelle) ?? []);
    // The sort is stable, so that the smallest id comes first among equals.
    if (next.length > 1) next.sort((a, b) => a.points - b.points || a.end - b.end);
    for (const candidate of next) if (!found.some((known) => isSame(known, candidate))) found.push(candidate);
  }
  return found;
}

function followSurely(snapshot: Snapshot, label: Label, passerelle: number): Label | undefined {
  const after = follow(snapshot, label, passerelle);
  if (after === undefined) return undefined;
  const points = label.points + pointsOfStep(snapshot, label, passerelle, after.base);
  return points === after.points ? after : { ...after, points };
}
