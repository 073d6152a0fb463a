import { walkableGraph } from '../analysis/walkable.ts';
import type { Adjacency } from '../graph/adjacency.ts';
import type { OfferGraph } from '../graph/graphs.ts';
import { NodeQueue } from '../graph/heap.ts';
import { monthsIn } from '../graph/months-in.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import { CONCURRENT_KIND, NONE, type Snapshot } from '../graph/snapshot.ts';
import { groupBy } from '../model/grouping.ts';

/** Months from each node to the nearest outlet over the walkable graph. */
interface MonthsTable {
  /** From the beginning of the filière, its own months included; Infinity when it reaches no outlet. */
  readonly fromStart: Float64Array;
  /** From the end of the filière; Infinity when it reaches no outlet. */
  readonly fromEnd: Float64Array;
  /** The outlets, as node numbers, to which these months lead, of several the first by id; NONE without one. */
  readonly startGoal: Int32Array;
  readonly endGoal: Int32Array;
}

/** The months to the nearest outlet of all. */
export const monthsTable = perSnapshot((snapshot): MonthsTable => monthsTowards(snapshot));

/** New passerelles, as node numbers: one leads from `from[i]` to `to[i]`, and the second filière begins after the first. */
export interface NewPasserelles {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * Computes the months to the nearest of `goals` (outlets as node numbers; all outlets without it) over the walkable graph
 * with the new passerelles `added`. Filières joined by CONCURRENT passerelles begin
 * together, and the longest of them counts. So the search runs backwards from the outlets: it settles the time after
 * a filière first, then the time of every filière that may run beside it.
 */
function monthsTowards(snapshot: Snapshot, goals?: ReadonlySet<number>, added?: NewPasserelles): MonthsTable {
  const { nodes } = snapshot;
  const graph = walkableGraph(snapshot);
  const fromStart = new Float64Array(nodes.count).fill(Number.POSITIVE_INFINITY);
  const fromEnd = new Float64Array(nodes.count).fill(Number.POSITIVE_INFINITY);
  const startGoal = new Int32Array(nodes.count).fill(NONE);
  const endGoal = new Int32Array(nodes.count).fill(NONE);
  const heap = new NodeQueue();
  const settled = new Uint8Array(nodes.count);
  const addedTo = groupBy(added?.from.keys() ?? [], (position) => added!.to[position]!);
  const endKnown = (node: number, months: number, goal: number): void => {
    if (!isNearer(months, goal, fromEnd[node]!, endGoal[node]!)) return;
    fromEnd[node] = months;
    endGoal[node] = goal;
    eachBeside(snapshot, node, 'in', 0, (beside, longest) => {
      if (!isNearer(longest + months, goal, fromStart[beside]!, startGoal[beside]!)) return;
      fromStart[beside] = longest + months;
      startGoal[beside] = goal;
      // Over stays of no months, a goal that comes first by id may be met after the others.
      settled[beside] = 0;
      heap.push(longest + months, beside);
    });
  };
  for (let edge = 0; edge < graph.from.length; edge++) {
    const goal = graph.to[edge]!;
    if (goals?.has(goal) ?? nodes.isOutlet[goal] === 1) endKnown(graph.from[edge]!, 0, goal);
  }
  for (let node = heap.pop(); node >= 0; node = heap.pop()) {
    const key = heap.key();
    if (settled[node] === 1) continue;
    settled[node] = 1;
    for (let at = graph.in.start[node]!; at < graph.in.start[node + 1]!; at++) {
      const edge = graph.in.edges[at]!;
      if (!isConcurrent(snapshot, graph.passerelle[edge]!))
        endKnown(graph.from[edge]!, key, startGoal[node]!);
    }
    for (const position of addedTo.get(node) ?? []) endKnown(added!.from[position]!, key, startGoal[node]!);
  }
  return { fromStart, fromEnd, startGoal, endGoal };
}

/** Whether a goal is nearer than another or, as near, comes first by id, whatever the order of the rows. */
const isNearer = (months: number, goal: number, otherMonths: number, otherGoal: number): boolean =>
  months < otherMonths || (months === otherMonths && goal < otherGoal);

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

/** The way to an outlet (job goal), as a node number, and the months that it takes. */
export interface WayToOutlet {
  readonly outlet: number;
  readonly months: number;
}

/**
 * Returns the shortest way from the beginning of filière `a` to an outlet that takes a new passerelle from `a` to `b`
 * (both are numbers of the snapshot, the network on a day); undefined when `b` reaches none. `concurrent` tells whether
 * both filières run at the same time. With `goals`, only these outlets count. With `added`, the way may take these new
 * passerelles too.
 */
export function wayThrough(
  snapshot: Snapshot,
  {
    from: a,
    to: b,
    concurrent,
  }: { readonly from: number; readonly to: number; readonly concurrent: boolean },
  goals?: ReadonlySet<number>,
  added?: NewPasserelles,
): WayToOutlet | undefined {
  const isPresent = goals === undefined && added === undefined;
  const { fromStart, fromEnd, startGoal, endGoal } = isPresent
    ? monthsTable(snapshot)
    : monthsTowards(snapshot, goals, added);
  if (!concurrent) return wayOf(startGoal[b]!, monthsIn(snapshot, a) + fromStart[b]!);
  let best: WayToOutlet | undefined;
  eachBeside(snapshot, b, 'out', monthsIn(snapshot, a), (node, longest) => {
    const way = wayOf(endGoal[node]!, longest + fromEnd[node]!);
    if (way === undefined) return;
    if (best === undefined || isNearer(way.months, way.outlet, best.months, best.outlet)) best = way;
  });
  return best;
}

const wayOf = (outlet: number, months: number): WayToOutlet | undefined =>
  outlet === NONE || !Number.isFinite(months) ? undefined : { outlet, months };

/**
 * Returns the shortest way from the beginning of the filière number `node` to an outlet in the present network; undefined
 * when it reaches none.
 */
export function wayToOutlet(snapshot: Snapshot, node: number): WayToOutlet | undefined {
  const { fromStart, startGoal } = monthsTable(snapshot);
  return wayOf(startGoal[node]!, fromStart[node]!);
}

/**
 * Returns the months from the beginning of filière `a` to the nearest outlet (job goal) if a passerelle from `a` to
 * `b` is added (both are numbers of the snapshot, the network on a day); null when `a` reaches no outlet.
 * `concurrent` tells whether both filières run at the same time.
 */
export function monthsWith(snapshot: Snapshot, a: number, b: number, concurrent: boolean): number | null {
  const now = monthsToOutlet(snapshot, a);
  const through = wayThrough(snapshot, { from: a, to: b, concurrent })?.months ?? null;
  return now === null || through === null ? (now ?? through) : Math.min(now, through);
}

/**
 * Returns the months from the beginning of the filière number `node` to the nearest outlet (job goal) in the present
 * network; null when it reaches none.
 */
export const monthsToOutlet = (snapshot: Snapshot, node: number): number | null =>
  wayToOutlet(snapshot, node)?.months ?? null;
