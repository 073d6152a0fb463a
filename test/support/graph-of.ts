import { groupByNode } from '../../domain/graph/adjacency.ts';
import type { Graph } from '../../domain/graph/reach.ts';

export type Edge = readonly [from: number, to: number];

/** A graph of so many nodes, from its edges. */
export function graphOf(nodeCount: number, edges: readonly Edge[]): Graph {
  const from = Int32Array.from(edges, ([source]) => source);
  const to = Int32Array.from(edges, ([, target]) => target);
  return { nodeCount, from, to, out: groupByNode(nodeCount, from), in: groupByNode(nodeCount, to) };
}
