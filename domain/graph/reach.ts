import type { Adjacency } from './adjacency.ts';
import type { Snapshot } from './snapshot.ts';

/** A directed graph over the nodes of a snapshot, with the edges of each node in both directions. */
export interface Graph {
  readonly nodeCount: number;
  /** Source and target of each edge. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly out: Adjacency;
  readonly in: Adjacency;
}

/**
 * Returns an array that marks 1, by number, every node of a graph that can be reached from some seed, the seeds
 * included.
 */
export function reachable(graph: Graph, seeds: Iterable<number>): Uint8Array {
  return spread(graph.nodeCount, graph.out, graph.to, seeds);
}

/**
 * Returns an array that marks 1, by number, every node of a graph from which some seed can be reached, the seeds
 * included.
 */
export function reaching(graph: Graph, seeds: Iterable<number>): Uint8Array {
  return spread(graph.nodeCount, graph.in, graph.from, seeds);
}

function spread(
  nodeCount: number,
  adjacency: Adjacency,
  otherEnd: Int32Array,
  seeds: Iterable<number>,
): Uint8Array {
  const seen = new Uint8Array(nodeCount);
  const queue: number[] = [];
  const push = (node: number): void => {
    if (seen[node] === 1) return;
    seen[node] = 1;
    queue.push(node);
  };
  for (const seed of seeds) push(seed);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (let at = adjacency.start[node]!; at < adjacency.start[node + 1]!; at++)
      push(otherEnd[adjacency.edges[at]!]!);
  }
  return seen;
}

/**
 * Lists all nodes that one node reaches along the edges of a graph, itself included, in ascending order. The cost
 * grows with the nodes reached, not with the graph.
 */
export function reachedFrom(graph: Graph, node: number): number[] {
  const seen = new Set([node]);
  for (const at of seen) {
    for (let edge = graph.out.start[at]!; edge < graph.out.start[at + 1]!; edge++)
      seen.add(graph.to[graph.out.edges[edge]!]!);
  }
  return [...seen].sort((a, b) => a - b);
}

/** Lists the positions at which `marks` is 1, in ascending order: the marked nodes. */
export function marked(marks: Uint8Array): number[] {
  const nodes: number[] = [];
  for (let node = 0; node < marks.length; node++) if (marks[node] === 1) nodes.push(node);
  return nodes;
}

/**
 * Lists the node numbers of all starts of the network on a day: active filières of the welcome stage or with direct
 * access.
 */
export const starts = (snapshot: Snapshot): number[] => marked(snapshot.nodes.isStart);
