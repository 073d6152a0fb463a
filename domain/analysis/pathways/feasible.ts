import type { Snapshot } from '../../graph/snapshot.ts';
import { levelsAlone } from '../level-state.ts';
import type { LayeredBounds } from './bounds.ts';
import { follow, type Label } from './labels.ts';
import type { PathwayRequest } from './request.ts';
import { isComplete } from './steps-back.ts';

/** Number of states examined before the answer is "perhaps", which counts as true. */
const MOST_STATES = 100_000;

/**
 * Returns a test whether a partial pathway can still reach the target of a request once levels are tested. The test
 * takes its state (`label`) and how many of the `via` filières it has passed (`layer`). It finds dead ends that the
 * bounds (`layers`) cannot see, and is never wrong when it says no. `canPass` tells which passerelles may be taken.
 * With `onlyComplete` the rest may pass only filières whose months are known.
 */
export function feasibility(
  snapshot: Snapshot,
  request: PathwayRequest,
  canPass: (passerelle: number) => boolean,
  layers: LayeredBounds,
  onlyComplete: boolean,
): (label: Label, layer: number) => boolean {
  // Filières may be repeated. Levels only rise along a way, so there are few states; results are cached for the request.
  const dead = new Set<string>();
  const alive = new Set<string>();
  const { passerelles } = snapshot;

  return (label, layer) => {
    const first = keyOf(label, layer);
    if (alive.has(first)) return true;
    if (dead.has(first)) return false;
    const seen = new Set([first]);
    const stack: { label: Label; layer: number }[] = [{ label, layer }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const { label: at, layer: passed } = next;
      if (
        alive.has(keyOf(at, passed)) ||
        (passed === layers.length - 1 && layers[passed]!.ends.has(at.node))
      ) {
        alive.add(first);
        return true;
      }
      if (seen.size > MOST_STATES) return true;
      for (let edge = passerelles.out.start[at.node]!; edge < passerelles.out.start[at.node + 1]!; edge++) {
        const p = passerelles.out.edges[edge]!;
        const node = passerelles.to[p]!;
        if (snapshot.nodes.isOutlet[node] === 1 || !canPass(p)) continue;
        if (onlyComplete && !isComplete(snapshot, node)) continue;
        const reached = request.via[passed] === node ? passed + 1 : passed;
        if (layers[reached]!.place[node] === 0) continue;
        const after = follow(snapshot, at, p);
        if (after === undefined) continue;
        const key = keyOf(after, reached);
        if (seen.has(key) || dead.has(key)) continue;
        seen.add(key);
        stack.push({ label: after, layer: reached });
      }
    }
    for (const key of seen) dead.add(key);
    return false;
  };
}

const keyOf = (label: Label, layer: number): string =>
  `${label.node} ${layer} ${levelsAlone(label.base)} ${levelsAlone(label.carried)}`;
