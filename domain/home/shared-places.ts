import type { Concerned } from '../analysis/results.ts';
import { concernedIn } from '../gain/concerned.ts';
import type { Addition } from '../gain/impact.ts';
import { counted } from '../gain/service.ts';
import { ServiceState } from '../gain/service-state.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { lay } from './adding.ts';

/** What several bridges have in common. */
interface SharedPlaces {
  /** By bridge: the places that it and each bridge before it concern. */
  readonly shared: number[][];
  /** Whom all bridges concern together. */
  readonly together: Concerned;
}

/**
 * Works out which places several bridges concern, each of which is a list of new passerelles: those that one of them and
 * each bridge before it both concern, and those that all of them together concern.
 */
export function sharedPlaces(snapshot: Snapshot, bridges: readonly (readonly Addition[])[]): SharedPlaces {
  const state = new ServiceState(snapshot);
  const counts = counted(snapshot);
  const gaining = bridges.map((additions) => {
    lay(snapshot, state, additions);
    const nodes = state.touched().filter((node) => counts[node] === 1 && state.newOutlets(node) > 0);
    state.pop();
    return new Set(nodes);
  });
  const shared = gaining.map((nodes, rank) =>
    gaining.slice(0, rank).map((before) => {
      const both = [...nodes].filter((node) => before.has(node));
      return both.reduce((sum, node) => sum + state.weight[node]!, 0);
    }),
  );
  lay(snapshot, state, bridges.flat());
  const together = concernedIn(snapshot, state, state.touched());
  state.pop();
  return { shared, together };
}
