import { groupByNode } from '../graph/adjacency.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import { type Graph, reachable } from '../graph/reach.ts';
import { INTAKE_STAGE, type Snapshot } from '../graph/snapshot.ts';
import { monthsToOutlet, monthsWith } from './months.ts';
import { blockedForEveryone } from './obstacles.ts';
import { bitCount, type OutletSets, outletSets } from './outlet-sets.ts';
import { places } from './places.ts';
import type { Impact } from './results.ts';
import { served, usableStarts, walkableGraph } from './walkable.ts';

/** A bridge that might be added. */
export interface Addition {
  readonly from: number;
  readonly to: number;
  readonly concurrent: boolean;
  /** Its own level test is not NO. */
  readonly passes: boolean;
}

/** What each filière is served: its outlets when a usable start reaches it, else none. */
interface Service {
  readonly sets: OutletSets;
  readonly reached: Uint8Array;
}

export const serviceNow = perSnapshot(
  (snapshot): Service => ({
    sets: outletSets(snapshot, walkableGraph(snapshot)),
    reached: served(snapshot),
  }),
);

/**
 * gain(S) in places × débouchés: for each filière outside INTAKE, its places times the outlets that it is served
 * with the additions and not without. Recomputes reach once, linear in the network.
 */
export function gainOf(snapshot: Snapshot, additions: readonly Addition[]): number {
  const walkable = additions.filter((addition) => isWalkable(snapshot, addition));
  if (walkable.length === 0) return 0;
  const graph = withEdges(walkableGraph(snapshot), walkable);
  const before = serviceNow(snapshot);
  const after: Service = {
    sets: outletSets(snapshot, graph),
    reached: reachable(graph, usableStarts(snapshot)),
  };
  const { count } = places(snapshot);
  let gain = 0;
  for (let node = 0; node < graph.nodeCount; node++) {
    if (after.reached[node] === 1 && counts(snapshot, node))
      gain += count[node]! * newOutlets(before, after, node);
  }
  return gain;
}

/** Filières whose places count: an intake has no places of its own to lose. */
export const counts = ({ nodes }: Snapshot, node: number): boolean =>
  nodes.isOutlet[node] === 0 && nodes.stage[node] !== INTAKE_STAGE;

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

export const isWalkable = (snapshot: Snapshot, { to, passes }: Addition): boolean =>
  passes && blockedForEveryone(snapshot).nodes[to] === 0;

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

/** What a weight of places misses, outlet by outlet, upstream of one filière. */
interface Upstream {
  readonly node: number;
  /** Served places upstream that do not reach the outlet, by outlet bit. */
  readonly missing: Float64Array;
  readonly missingEstimated: Uint8Array;
  /** Served places upstream that reach no outlet at all. */
  readonly unserved: number;
  readonly isUpstream: Uint8Array;
}

/**
 * Impacts of single additions, exact and without walking the whole network for each: upstream of a, a served filière
 * gains the outlets of b that it lacks; downstream of b, a filière that no start reached gains all that it reaches.
 * Call it with additions grouped by `from`: what stands upstream of the last `from` is kept.
 */
export function impactCalculator(snapshot: Snapshot): (addition: Addition) => Impact {
  const { sets, reached } = serviceNow(snapshot);
  const graph = walkableGraph(snapshot);
  const { count, estimated } = places(snapshot);
  const { words } = sets;
  const upstreamOf = keepLast((a: number) => upstream(snapshot, a));
  const downstreamOf = keepByKey((b: number) => unreachedFrom(snapshot, b));
  const word = (node: number, index: number): number => sets.bits[sets.of[node]! * words + index]!;

  return (addition) => {
    const { from: a, to: b, concurrent } = addition;
    const walkable = isWalkable(snapshot, addition);
    const months = walkable ? monthsWith(snapshot, a, b, concurrent) : monthsToOutlet(snapshot, a);
    const result = { gain: 0, newlyServed: 0, months, estimated: false };
    if (!walkable || reached[a] !== 1) return result;
    let [fresh, anyOfB] = [0, 0];
    for (let index = 0; index < words; index++) {
      fresh |= word(b, index) & ~word(a, index);
      anyOfB |= word(b, index);
    }
    const newlyReached = reached[b] === 1 ? [] : downstreamOf(b);
    if (anyOfB === 0 || (fresh === 0 && newlyReached.length === 0)) return result;
    const above = upstreamOf(a);
    for (let bit = 0; fresh !== 0 && bit < sets.outlets.length; bit++) {
      if ((word(b, bit >> 5) & (1 << (bit & 31))) === 0) continue;
      result.gain += above.missing[bit]!;
      result.estimated ||= above.missingEstimated[bit] === 1;
    }
    if (fresh !== 0) result.newlyServed += above.unserved;
    for (const node of newlyReached) {
      // A filière on both sides closes a loop with the new bridge: it then reaches all that b reaches.
      const source = above.isUpstream[node] === 1 ? b : node;
      let outlets = 0;
      for (let index = 0; index < words; index++) outlets += bitCount(word(source, index));
      if (outlets === 0 || !counts(snapshot, node)) continue;
      result.gain += count[node]! * outlets;
      result.newlyServed += count[node]!;
      result.estimated ||= estimated[node] === 1;
    }
    return result;
  };

  function upstream(of: Snapshot, a: number): Upstream {
    const isUpstream = new Uint8Array(of.nodes.count);
    const missing = new Float64Array(sets.outlets.length);
    const missingEstimated = new Uint8Array(sets.outlets.length);
    const general = sets.outlets.length - 1;
    let unserved = 0;
    for (const stack = [a]; stack.length > 0; ) {
      const node = stack.pop()!;
      if (isUpstream[node] === 1) continue;
      isUpstream[node] = 1;
      for (let at = graph.in.start[node]!; at < graph.in.start[node + 1]!; at++)
        stack.push(graph.from[graph.in.edges[at]!]!);
      if (reached[node] !== 1 || !counts(of, node)) continue;
      let any = 0;
      for (let index = 0; index < words; index++) any |= word(node, index);
      if (any === 0) unserved += count[node]!;
      for (let bit = 0; bit < missing.length; bit++) {
        // The general outlet counts only for who reaches no other.
        const lacks = bit === general ? any === 0 : (word(node, bit >> 5) & (1 << (bit & 31))) === 0;
        if (!lacks) continue;
        missing[bit]! += count[node]!;
        missingEstimated[bit]! |= estimated[node]!;
      }
    }
    return { node: a, missing, missingEstimated, unserved, isUpstream };
  }
}

/**
 * What stands from an unserved node onwards that no usable start reaches. Past a served one all is served, so the walk
 * stops there.
 */
export function unreachedFrom(snapshot: Snapshot, first: number): number[] {
  const reached = served(snapshot);
  const graph = walkableGraph(snapshot);
  const seen = new Set(reached[first] === 1 ? [] : [first]);
  for (const node of seen) {
    for (let at = graph.out.start[node]!; at < graph.out.start[node + 1]!; at++) {
      const next = graph.to[graph.out.edges[at]!]!;
      if (reached[next] === 0) seen.add(next);
    }
  }
  return [...seen].sort((a, b) => a - b);
}

function keepLast<V>(compute: (key: number) => V): (key: number) => V {
  let last: { readonly key: number; readonly value: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: compute(key) };
    return last.value;
  };
}

function keepByKey<V>(compute: (key: number) => V): (key: number) => V {
  const known = new Map<number, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
