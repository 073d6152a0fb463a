import type { Impact } from '../analysis/results.ts';
import { usableStarts, walkableGraph } from '../analysis/walkable.ts';
import { groupByNode } from '../graph/adjacency.ts';
import { type Graph, reachable } from '../graph/reach.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { concernedBy } from './concerned.ts';
import { GainFrom } from './gain-from.ts';
import { monthsToOutlet, monthsWith } from './months.ts';
import { outletSets } from './outlet-sets.ts';
import { mayBeEntered, type Service, serviceNow } from './service.ts';
import type { Bridges } from './service-state.ts';

/** A bridge that might be added, between two nodes. */
export interface Addition {
  readonly from: number;
  readonly to: number;
  readonly concurrent: boolean;
  /** Whether its own level test is not NO. */
  readonly passes: boolean;
}

/**
 * Computes which outlets (job goals) each filière would be served once the new passerelles `additions` exist. A
 * filière is served the outlets that it reaches, if a usable start reaches the filière. New passerelles that cannot
 * be walked change nothing.
 */
export function serviceWith(snapshot: Snapshot, additions: readonly Addition[]): Service {
  const walkable = additions.filter((addition) => isWalkable(snapshot, addition));
  if (walkable.length === 0) return serviceNow(snapshot);
  const graph = withEdges(walkableGraph(snapshot), walkable);
  return { sets: outletSets(snapshot, graph), reached: reachable(graph, usableStarts(snapshot)) };
}

/**
 * Whether people could take a new passerelle once it exists: its level test is not NO, and its target may be entered
 * by the audience for whom the network is read (`snapshot`: the network on a day).
 */
export const isWalkable = (snapshot: Snapshot, { to, passes }: Addition): boolean =>
  passes && mayBeEntered(snapshot)[to] === 1;

/** The new passerelles among `additions` that people could take. */
export function walkableBridges(snapshot: Snapshot, additions: readonly Addition[]): Bridges {
  const walkable = additions.filter((addition) => isWalkable(snapshot, addition));
  return { from: walkable.map(({ from }) => from), to: walkable.map(({ to }) => to) };
}

function withEdges(graph: Graph, additions: readonly Addition[]): Graph {
  const { nodeCount } = graph;
  const size = graph.from.length;
  const [from, to] = [new Int32Array(size + additions.length), new Int32Array(size + additions.length)];
  from.set(graph.from);
  to.set(graph.to);
  additions.forEach((addition, index) => {
    from[size + index] = addition.from;
    to[size + index] = addition.to;
  });
  return { nodeCount, from, to, out: groupByNode(nodeCount, from), in: groupByNode(nodeCount, to) };
}

/**
 * Returns a function that computes exactly what one new passerelle would gain, without walking the whole network each
 * time. It is faster when new passerelles with the same `from` follow each other.
 */
export function impactCalculator(snapshot: Snapshot): (addition: Addition) => Impact {
  const gains = new GainFrom(snapshot);
  let standing = -1;
  return (addition) => {
    const { from: a, to: b, concurrent } = addition;
    if (!isWalkable(snapshot, addition))
      return {
        ...{ gain: 0, placesConcerned: 0, estimate: null, outlets: [], newlyServed: 0 },
        months: monthsToOutlet(snapshot, a),
        estimated: false,
      };
    if (a !== standing) gains.leaveFrom(a);
    standing = a;
    const gain = gains.towards(b);
    return {
      gain,
      ...concernedBy(snapshot, { from: [a], to: [b] }),
      newlyServed: gains.newlyServed(),
      months: monthsWith(snapshot, a, b, concurrent),
      estimated: gains.estimated(),
    };
  };
}
