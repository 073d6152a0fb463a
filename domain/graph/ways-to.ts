import type { Graph } from './reach.ts';
import { NONE } from './snapshot.ts';

/** One shortest way to a node from every node that reaches it, as a tree whose root is that node. */
export interface WaysTo {
  readonly graph: Graph;
  /** Reached nodes, root first; those whose way goes through a node stand right after it. */
  readonly nodes: Int32Array;
  /** Place in `nodes` of each node, NONE where no way leads to the root. */
  readonly place: Int32Array;
  /** By node: how many have a way through it, itself included. */
  readonly size: Int32Array;
  /** By node: the first edge of its way, NONE for the root. */
  readonly edge: Int32Array;
}

/** Linear in the nodes and edges that lead to the root, but for the columns. */
export const waysTo = (graph: Graph, root: number): WaysTo => waysFinder(graph)(root);

/** The same for one root after another: each writes over the ways to the last one, whose columns it takes. */
export function waysFinder(graph: Graph): (root: number) => WaysTo {
  const { nodeCount, from, to } = graph;
  const { start, edges } = graph.in;
  const [place, edge] = [new Int32Array(nodeCount).fill(NONE), new Int32Array(nodeCount).fill(NONE)];
  const size = new Int32Array(nodeCount);
  // By node: the place of the next one whose way begins by a step to it.
  const free = new Int32Array(nodeCount);
  let nodes = new Int32Array();

  return (root) => {
    for (const node of nodes) {
      place[node] = edge[node] = NONE;
      size[node] = 0;
    }
    const queue = [root];
    size[root] = 1;
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at]!;
      for (let next = start[node]!; next < start[node + 1]!; next++) {
        const before = from[edges[next]!]!;
        if (size[before] !== 0) continue;
        size[before] = 1;
        edge[before] = edges[next]!;
        queue.push(before);
      }
    }
    for (let at = queue.length - 1; at > 0; at--) size[to[edge[queue[at]!]!]!]! += size[queue[at]!]!;
    nodes = new Int32Array(queue.length);
    for (const node of queue) {
      if (node === root) {
        place[node] = 0;
      } else {
        const parent = to[edge[node]!]!;
        place[node] = free[parent]!;
        free[parent]! += size[node]!;
      }
      free[node] = place[node]! + 1;
      nodes[place[node]!] = node;
    }
    return { graph, nodes, place, size, edge };
  };
}

/** What is taken out of a graph: nodes, or one edge. */
export interface Removal {
  /** The nodes whose ways are cut: those taken out, or the one from which the edge goes. */
  readonly tops: readonly number[];
  readonly isGone: (node: number) => boolean;
  /** NONE: no edge alone. */
  readonly edge: number;
}

/**
 * The nodes left in the graph that no longer reach the root. Only the nodes whose way was cut are looked at, and each
 * of their edges at most twice. `marks`: a column that the calls share, each with another `stamp`.
 */
export function lostWithout(
  ways: WaysTo,
  { tops, isGone, edge }: Removal,
  marks: Int32Array,
  stamp: number,
): number[] {
  const { graph, nodes, place, size } = ways;
  // Every way that was cut by one edge goes through its first node: where that one goes round, all do.
  if (edge !== NONE && goesRound(ways, tops[0]!, edge)) return [];
  const cut: number[] = [];
  for (const top of tops) {
    if (place[top] === NONE || marks[top] === stamp) continue;
    for (let at = place[top]!; at < place[top]! + size[top]!; at++) {
      if (marks[nodes[at]!] === stamp) continue;
      marks[nodes[at]!] = stamp;
      cut.push(nodes[at]!);
    }
  }
  const rescued: number[] = [];
  const rescue = (node: number): void => {
    marks[node] = NONE;
    rescued.push(node);
  };
  const into = graph.in;
  for (const first of cut) {
    if (marks[first] !== stamp || isGone(first) || !leadsAway(ways, first, edge, marks, stamp)) continue;
    rescue(first);
    for (let node = rescued.pop(); node !== undefined; node = rescued.pop()) {
      for (let at = into.start[node]!; at < into.start[node + 1]!; at++) {
        const before = into.edges[at] === edge ? node : graph.from[into.edges[at]!]!;
        if (marks[before] === stamp && !isGone(before)) rescue(before);
      }
    }
  }
  return cut.filter((node) => marks[node] === stamp && !isGone(node));
}

/** Whether an edge of the node goes to one that still reaches the root. */
function leadsAway(
  { graph, place }: WaysTo,
  node: number,
  edge: number,
  marks: Int32Array,
  stamp: number,
): boolean {
  const { start, edges } = graph.out;
  for (let at = start[node]!; at < start[node + 1]!; at++) {
    const next = graph.to[edges[at]!]!;
    if (edges[at] !== edge && place[next] !== NONE && marks[next] !== stamp) return true;
  }
  return false;
}

/** Whether another edge of the node goes to one whose way does not go through it. */
function goesRound({ graph, place, size }: WaysTo, node: number, edge: number): boolean {
  const { start, edges } = graph.out;
  const [first, last] = [place[node]!, place[node]! + size[node]! - 1];
  for (let at = start[node]!; at < start[node + 1]!; at++) {
    const next = place[graph.to[edges[at]!]!]!;
    if (edges[at] !== edge && next !== NONE && (next < first || next > last)) return true;
  }
  return false;
}
