import type { Snapshot } from '../../graph/snapshot.ts';
import { boundsFor } from './bounds.ts';
import { feasibility } from './feasible.ts';
import { followAll } from './labels.ts';
import { passable } from './passable.ts';
import { type PathwayRequest, resolveQuery } from './request.ts';
import { beginnings, finish, isAtTargetFiliere, nextFilieres, type Sequence } from './search.ts';

export interface PathwayTally {
  readonly count: number;
  /** False: there are more than were counted. */
  readonly exact: boolean;
}

/** Sequences taken up before the counting stops. */
const MOST_TAKEN = 200_000;
/** Sequences taken up before dead ends are looked for. */
const PATIENCE = 200;

/**
 * The number of pathways of at most so many steps between two ends (as in a PathwayQuery), counted up to `mostCounted`.
 * Undefined when an end names nothing.
 */
export function countPathways(
  snapshot: Snapshot,
  from: string,
  to: string,
  mostSteps: number,
  mostCounted: number,
): PathwayTally | undefined {
  const resolved = resolveQuery(snapshot, { from, to, k: 1, maxSteps: mostSteps });
  return resolved.ok ? tally(snapshot, resolved.request, mostCounted) : undefined;
}

/** Depth first: the order does not matter, and nothing is kept but the sequence being walked. */
function tally(snapshot: Snapshot, request: PathwayRequest, mostCounted: number): PathwayTally {
  const layers = boundsFor(snapshot, request);
  const canPass = passable(snapshot, request);
  const isFeasible = feasibility(snapshot, request, canPass, layers, false);
  const { place, steps: stepsTo } = layers[0]!;
  const stack: Sequence[] = beginnings(snapshot, request);
  let [count, taken] = [0, 0];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { filieres, labels } = next;
    const node = filieres[filieres.length - 1]!;
    if (labels.length === 0 || filieres.length - 1 + stepsTo()[place[node]!]! > request.maxSteps) continue;
    taken += 1;
    if (taken > MOST_TAKEN) return { count, exact: false };
    if (taken > PATIENCE && !labels.some((label) => isFeasible(label, 0))) continue;
    count += finish(snapshot, request, next, canPass).length;
    if (count > mostCounted) return { count: mostCounted, exact: false };
    if (isAtTargetFiliere(snapshot, request, filieres)) continue;
    for (const [following, passerelles] of nextFilieres(snapshot, filieres, canPass)) {
      stack.push({
        filieres: [...filieres, following],
        labels: followAll(snapshot, labels, passerelles),
        layer: 0,
        complete: false,
      });
    }
  }
  return { count, exact: true };
}
