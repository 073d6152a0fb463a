import { walkableGraph } from '../analysis/walkable.ts';
import type { Adjacency } from '../graph/adjacency.ts';
import type { OfferGraph } from '../graph/graphs.ts';
import { NodeQueue } from '../graph/heap.ts';
import { monthsIn } from '../graph/months-in.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import { CONCURRENT_KIND, type Snapshot } from '../graph/snapshot.ts';

/** Months from each node to the nearest outlet over the walkable graph. */
interface MonthsTable {
  /** From the beginning of the filière, its own months included; Infinity when it reaches no outlet. */
  readonly fromStart: Float64Array;
  /** From the end of the filière; Infinity when it reaches no outlet. */
  readonly fromEnd: Float64Array;
}

/**
 * Computes the months to the nearest outlet over the walkable graph. Filières joined by CONCURRENT passerelles begin
 * together, and the longest of them counts. So the search runs backwards from the outlets: it settles the time after
 * a filière first, then the time of every filière that may run beside it.
 */
export const monthsTable = perSnapshot((snapshot): MonthsTable => {
  const { nodes } = snapshot;
  const graph = walkableGraph(snapshot);
  const fromStart = new Float64Array(nodes.count).fill(Number.POSITIVE_INFINITY);
  const fromEnd = new Float64Array(nodes.count).fill(Number.POSITIVE_INFINITY);
  const heap = new NodeQueue();
  const settled = new Uint8Array(nodes.count);
  const endKnown = (node: number, months: number): void => {
    if (fromEnd[node]! <= months) return;
    fromEnd[node] = months;
    eachBeside(snapshot, node, 'in', 0, (beside, longest) => {
      if (longest + months >= fromStart[beside]!) return;
      fromStart[beside] = longest + months;
      heap.push(longest + months, beside);
    });
  };
  for (let edge = 0; edge < graph.from.length; edge++)
    if (nodes.isOutlet[graph.to[edge]!] === 1) endKnown(graph.from[edge]!, 0);
  for (let node = heap.pop(); node >= 0; node = heap.pop()) {
    const key = heap.key();
    if (settled[node] === 1) continue;
    settled[node] = 1;
    for (let at = graph.in.start[node]!; at < graph.in.start[node + 1]!; at++) {
      const edge = graph.in.edges[at]!;
      if (!isConcurrent(snapshot, graph.passerelle[edge]!)) endKnown(graph.from[edge]!, key);
    }
  }
  return { fromStart, fromEnd };
});

const isConcurrent = (snapshot: Snapshot, passerelle: number): boolean =>
  passerelle >= 0 && snapshot.passerelles.kind[passerelle] === CONCURRENT_KIND;

/**
 * Visits a filière and all filières that CONCURRENT passerelles join to it, backwards (`in`) or forwards (`out`).
 * With each it gives the longest stay on the best way between the two, at least `floor`.
 */
function eachBeside(
  snapshot: Snapshot,
  first: number,
  direction: 'in' | 'out',
  floor: number,
  visit: (node: number, longest: number) => void,
): void {
  const graph = walkableGraph(snapshot);
  const adjacency = graph[direction];
  const otherEnd = direction === 'in' ? graph.from : graph.to;
  const stay = Math.max(floor, monthsIn(snapshot, first));
  // Most filières run beside no other.
  if (!hasConcurrent(snapshot, graph, adjacency, first)) {
    visit(first, stay);
    return;
  }
  const heap = new NodeQueue();
  const seen = new Set<number>();
  heap.push(stay, first);
  for (let node = heap.pop(); node >= 0; node = heap.pop()) {
    const longest = heap.key();
    if (seen.has(node)) continue;
    seen.add(node);
    visit(node, longest);
    for (let at = adjacency.start[node]!; at < adjacency.start[node + 1]!; at++) {
      const edge = adjacency.edges[at]!;
      const beside = otherEnd[edge]!;
      if (isConcurrent(snapshot, graph.passerelle[edge]!) && snapshot.nodes.isOutlet[beside] === 0)
        heap.push(Math.max(longest, monthsIn(snapshot, beside)), beside);
    }
  }
}

function hasConcurrent(snapshot: Snapshot, graph: OfferGraph, adjacency: Adjacency, node: number): boolean {
  for (let at = adjacency.start[node]!; at < adjacency.start[node + 1]!; at++)
    if (isConcurrent(snapshot, graph.passerelle[adjacency.edges[at]!]!)) return true;
  return false;
}

/**
 * Returns the months from the beginning of filière `a` to the nearest outlet (job goal) if a passerelle from `a` to
 * `b` is added (both are numbers of the snapshot, the network on a day); null when `a` reaches no outlet.
 * `concurrent` tells whether both filières run at the same time.
 */
export function monthsWith(snapshot: Snapshot, a: number, b: number, concurrent: boolean): number | null {
  const { fromStart, fromEnd } = monthsTable(snapshot);
  let best = fromStart[a]!;
  if (concurrent) {
    eachBeside(snapshot, b, 'out', monthsIn(snapshot, a), (node, longest) => {
      best = Math.min(best, longest + fromEnd[node]!);
    });
  } else {
    best = Math.min(best, monthsIn(snapshot, a) + fromStart[b]!);
  }
  return Number.isFinite(best) ? best : null;
}

/**
 * Returns the months from the beginning of the filière number `node` to the nearest outlet (job goal) in the present
 * network; null when it reaches none.
 */
export function monthsToOutlet(snapshot: Snapshot, node: number): number | null {
  const months = monthsTable(snapshot).fromStart[node]!;
  return Number.isFinite(months) ? months : null;
}
