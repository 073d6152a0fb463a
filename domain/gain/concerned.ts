import { perSnapshot } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { places } from './places.ts';
import { counted } from './service.ts';
import { type Bridges, ServiceState } from './service-state.ts';

/** Whom a gain concerns: each place once, and the outlets gained by name. */
export interface Concerned {
  /** Places per year of the filières, Doors apart, that gain an outlet. */
  readonly placesConcerned: number;
  /** The outlets that some of them gain, in id order. */
  readonly outlets: string[];
}

/**
 * Tells whom the passerelles added to `state` concern, among the filières `nodes` (by number): the places of those
 * that gain an outlet, and these outlets.
 */
export function concernedIn(snapshot: Snapshot, state: ServiceState, nodes: Iterable<number>): Concerned {
  const { count } = places(snapshot);
  const counts = counted(snapshot);
  const gained = new Set<number>();
  let placesConcerned = 0;
  for (const node of nodes) {
    if (counts[node] !== 1 || state.newOutlets(node) === 0) continue;
    placesConcerned += count[node]!;
    state.eachNewOutlet(node, (outlet) => gained.add(outlet));
  }
  const outlets = [...gained].sort((a, b) => a - b).map((outlet) => snapshot.nodes.ids[outlet]!);
  return { placesConcerned, outlets };
}

/** Tells whom new passerelles concern. People must be able to take each of them. */
export function concernedBy(snapshot: Snapshot, bridges: Bridges): Concerned {
  const state = emptyState(snapshot);
  state.push(bridges, 0, bridges.from.length);
  const concerned = concernedIn(snapshot, state, state.touched());
  state.pop();
  return concerned;
}

/** A state without added passerelles, to which they are added and taken off again. */
const emptyState = perSnapshot((snapshot) => new ServiceState(snapshot));
