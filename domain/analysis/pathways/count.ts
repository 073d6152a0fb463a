import type { Snapshot } from '../../graph/snapshot.ts';
import { boundsFor } from './bounds.ts';
import { feasibility } from './feasible.ts';
import { followAll } from './labels.ts';
import { passable } from './passable.ts';
import { type PathwayRequest, resolveQuery } from './request.ts';
import { beginnings, finish, isAtTargetFiliere, nextFilieres, type Sequence } from './sequences.ts';

/** The number of pathways, as far as they were counted. */
interface PathwayTally {
  readonly count: number;
  /** False when there are more pathways than were counted. */
  readonly exact: boolean;
}

/** Number of sequences examined before counting stops. */
const MOST_TAKEN = 200_000;
/** Number of sequences examined before dead ends are searched for. */
const PATIENCE = 200;

/**
 * Counts the pathways of at most `mostSteps` steps between two ends, up to `mostCounted`; `exact` is false when there
 * are more. `from` is the id of a filière or STARTS (any start); `to` is an id, `sector:CODE` or OUTLETS (any
 * outlet). Undefined when an end names nothing.
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

/** Counts depth first, as the order does not matter and only the present sequence has to be kept. */
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
