import { groupByNode } from '../graph/adjacency.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import { type Graph, reachable } from '../graph/reach.ts';
import { INTAKE_STAGE, type Snapshot } from '../graph/snapshot.ts';
import { admissions } from './audience/admits.ts';
import { NO, YES } from './levels.ts';
import { monthsToOutlet, monthsWith } from './months.ts';
import { blockings } from './obstacles.ts';
import { alikeComponents, bitCount, type OutletSets, outletCount, outletSets } from './outlet-sets.ts';
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

/** The same as the network stands. */
interface ServiceNow extends Service {
  /** By component: a number that is the same where the same outlets are reached. */
  readonly alike: Int32Array;
}

export const serviceNow = perSnapshot((snapshot): ServiceNow => {
  const sets = outletSets(snapshot, walkableGraph(snapshot));
  return { sets, reached: served(snapshot), alike: alikeComponents(sets) };
});

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
  passes && blockings(snapshot).nodes[to] !== YES && admissions(snapshot)[to] !== NO;

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

/** Served filières upstream of one filière that reach the same outlets, put together. */
interface Group {
  /** One of them. */
  readonly node: number;
  places: number;
  estimated: boolean;
}

interface Upstream {
  readonly groups: readonly Group[];
  readonly has: (node: number) => boolean;
}

/**
 * Impacts of single additions, exact and without walking the whole network for each: upstream of a, a served filière
 * gains the outlets of b that it lacks; downstream of b, a filière that no start reached gains all that it reaches.
 * Call it with additions grouped by `from`: what stands upstream of the last `from` is kept.
 */
export function impactCalculator(snapshot: Snapshot): (addition: Addition) => Impact {
  const { sets, reached, alike } = serviceNow(snapshot);
  const graph = walkableGraph(snapshot);
  const { count, estimated } = places(snapshot);
  const { words } = sets;
  const upstreamOf = keepLast(upstream);
  const downstreamOf = keepLast((b: number) => unreachedFrom(snapshot, b));
  /** The walk that met each node last: one column for all walks, as one upstream is kept at a time. */
  const metBy = new Int32Array(graph.nodeCount);
  let walk = 0;
  const word = (node: number, index: number): number => sets.bits[sets.of[node]! * words + index]!;

  return (addition) => {
    const { from: a, to: b, concurrent } = addition;
    const walkable = isWalkable(snapshot, addition);
    const months = walkable ? monthsWith(snapshot, a, b, concurrent) : monthsToOutlet(snapshot, a);
    const result = { gain: 0, newlyServed: 0, months, estimated: false };
    if (!walkable || reached[a] !== 1) return result;
    const isNew = reached[b] !== 1;
    if (outletCount(sets, b) === 0 || (!isNew && added(a, b) === 0)) return result;
    const above = upstreamOf(a);
    if (added(a, b) > 0) {
      for (const group of above.groups) {
        const outlets = added(group.node, b);
        result.gain += group.places * outlets;
        if (outletCount(sets, group.node) === 0) result.newlyServed += group.places;
        result.estimated ||= outlets > 0 && group.estimated;
      }
    }
    for (const node of isNew ? downstreamOf(b) : []) {
      // A filière on both sides closes a loop with the new bridge: it then reaches all that b reaches.
      const outlets = outletCount(sets, above.has(node) ? b : node);
      if (outlets === 0 || !counts(snapshot, node)) continue;
      result.gain += count[node]! * outlets;
      result.newlyServed += count[node]!;
      result.estimated ||= estimated[node] === 1;
    }
    return result;
  };

  /** Outlets of b that a node lacks; the general outlet counts only for who reaches no other. */
  function added(node: number, b: number): number {
    let [sum, had] = [0, 0];
    for (let index = 0; index < words; index++) {
      had |= word(node, index);
      sum += bitCount(word(b, index) & ~word(node, index));
    }
    const onlyGeneral = sum === 1 && had !== 0 && isGeneral(b);
    return onlyGeneral ? 0 : sum;
  }

  function isGeneral(node: number): boolean {
    const bit = sets.outlets.length - 1;
    return (word(node, bit >> 5) & (1 << (bit & 31))) !== 0;
  }

  function upstream(a: number): Upstream {
    const groups = new Map<number, Group>();
    const stack = [a];
    walk += 1;
    metBy[a] = walk;
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let at = graph.in.start[node]!; at < graph.in.start[node + 1]!; at++) {
        const before = graph.from[graph.in.edges[at]!]!;
        if (metBy[before] === walk) continue;
        metBy[before] = walk;
        stack.push(before);
      }
      if (reached[node] !== 1 || !counts(snapshot, node)) continue;
      const same = alike[sets.of[node]!]!;
      const group = groups.get(same) ?? { node, places: 0, estimated: false };
      group.places += count[node]!;
      group.estimated ||= estimated[node] === 1;
      groups.set(same, group);
    }
    return { groups: [...groups.values()], has: (node) => metBy[node] === walk };
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
