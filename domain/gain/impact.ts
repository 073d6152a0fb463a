import type { Impact } from '../analysis/results.ts';
import { groupByNode } from '../graph/adjacency.ts';
import { type Graph, reachable } from '../graph/reach.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { GainFrom } from './gain-from.ts';
import { monthsToOutlet, monthsWith } from './months.ts';
import { bitCount, outletSets } from './outlet-sets.ts';
import { places } from './places.ts';
import { counted, mayBeEntered, type Service, serviceNow } from './service.ts';
import { usableStarts, walkableGraph } from './walkable.ts';

/** A bridge that might be added. */
export interface Addition {
  readonly from: number;
  readonly to: number;
  readonly concurrent: boolean;
  /** Its own level test is not NO. */
  readonly passes: boolean;
}

/** What is served with some bridges added; those that cannot be walked change nothing. Linear in the network. */
export function serviceWith(snapshot: Snapshot, additions: readonly Addition[]): Service {
  const walkable = additions.filter((addition) => isWalkable(snapshot, addition));
  if (walkable.length === 0) return serviceNow(snapshot);
  const graph = withEdges(walkableGraph(snapshot), walkable);
  return { sets: outletSets(snapshot, graph), reached: reachable(graph, usableStarts(snapshot)) };
}

/**
 * gain(S) in places × débouchés: for each filière outside INTAKE, its places times the outlets that it is served
 * with the additions and not without. Recomputes reach once, linear in the network.
 */
export function gainOf(snapshot: Snapshot, additions: readonly Addition[]): number {
  const before = serviceNow(snapshot);
  const after = serviceWith(snapshot, additions);
  if (after === before) return 0;
  const { count } = places(snapshot);
  const counts = counted(snapshot);
  let gain = 0;
  for (let node = 0; node < snapshot.nodes.count; node++) {
    if (after.reached[node] === 1 && counts[node] === 1)
      gain += count[node]! * newOutlets(before, after, node);
  }
  return gain;
}

function newOutlets(before: Service, after: Service, node: number): number {
  const { words } = after.sets;
  const had = before.reached[node] === 1;
  let sum = 0;
  for (let word = 0; word < words; word++) {
    const now = after.sets.bits[after.sets.of[node]! * words + word]!;
    const then = had ? before.sets.bits[before.sets.of[node]! * words + word]! : 0;
    sum += bitCount(now & ~then);
  }
  return sum;
}

/** Whether a bridge, once there, could be walked. */
export const isWalkable = (snapshot: Snapshot, { to, passes }: Addition): boolean =>
  passes && mayBeEntered(snapshot)[to] === 1;

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
 * Impacts of single additions, exact and without walking the whole network for each. Call it with additions grouped
 * by `from`: what stands upstream of the last `from` is kept.
 */
export function impactCalculator(snapshot: Snapshot): (addition: Addition) => Impact {
  const gains = new GainFrom(snapshot);
  let standing = -1;
  return (addition) => {
    const { from: a, to: b, concurrent } = addition;
    if (!isWalkable(snapshot, addition))
      return { gain: 0, newlyServed: 0, months: monthsToOutlet(snapshot, a), estimated: false };
    if (a !== standing) gains.standAt(a);
    standing = a;
    const gain = gains.towards(b);
    return {
      gain,
      newlyServed: gains.newlyServed(),
      months: monthsWith(snapshot, a, b, concurrent),
      estimated: gains.estimated(),
    };
  };
}
