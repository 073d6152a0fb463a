import type { Concerned } from '../analysis/results.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { estimateOf, places } from './places.ts';
import { counted } from './service.ts';
import { type Bridges, ServiceState } from './service-state.ts';

/**
 * Tells whom the passerelles added to `state` concern, among the filières `nodes` (by number): the places of those
 * that gain an outlet, and these outlets.
 */
export function concernedIn(snapshot: Snapshot, state: ServiceState, nodes: Iterable<number>): Concerned {
  return concernedWhere(snapshot, nodes, (node, visit) => state.eachNewOutlet(node, visit));
}

/**
 * Tells whom a change concerns, among the filières `nodes` (by number). `eachGained` visits the outlets, as node numbers,
 * that a filière gains.
 */
export function concernedWhere(
  snapshot: Snapshot,
  nodes: Iterable<number>,
  eachGained: (node: number, visit: (outlet: number) => void) => void,
): Concerned {
  const { count } = places(snapshot);
  const counts = counted(snapshot);
  const gained = new Set<number>();
  const gaining: number[] = [];
  for (const node of nodes) {
    if (counts[node] !== 1) continue;
    let outlets = 0;
    eachGained(node, (outlet) => {
      outlets += 1;
      gained.add(outlet);
    });
    if (outlets > 0) gaining.push(node);
  }
  return {
    placesConcerned: gaining.reduce((sum, node) => sum + count[node]!, 0),
    estimate: estimateOf(snapshot, gaining),
    outlets: [...gained].sort((a, b) => a - b).map((outlet) => snapshot.nodes.ids[outlet]!),
  };
}

/** Tells whom new passerelles concern. People must be able to take each of them. */
export function concernedBy(snapshot: Snapshot, bridges: Bridges): Concerned {
  const state = stateOf(snapshot);
  state.push(bridges, 0, bridges.from.length);
  const concerned = concernedIn(snapshot, state, state.touched());
  state.pop();
  return concerned;
}

/** A state without added passerelles, to which they are added and taken off again. */
const stateOf = perSnapshot((snapshot) => new ServiceState(snapshot));
