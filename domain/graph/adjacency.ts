/** Compressed adjacency: the edges of node v are `edges[start[v]] … edges[start[v + 1] - 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly edges: Int32Array;
}

/**
 * Groups the edges of a graph, given by number, by one of their end nodes, so that the edges of a node can be listed
 * at once. `ends[e]` is that end of edge e; an edge whose end is -1 is left out. Edges of a node keep their order.
 * Linear in nodes and edges.
 */
export function groupByNode(nodeCount: number, ends: Int32Array): Adjacency {
  const start = new Int32Array(nodeCount + 1);
  let kept = 0;
  for (const end of ends) {
    if (end < 0) continue;
    start[end + 1]! += 1;
    kept += 1;
  }
  for (let node = 0; node < nodeCount; node++) start[node + 1]! += start[node]!;
  const next = start.slice(0, nodeCount);
  const edges = new Int32Array(kept);
  for (let edge = 0; edge < ends.length; edge++) {
    const end = ends[edge]!;
    if (end < 0) continue;
    edges[next[end]!] = edge;
    next[end]! += 1;
  }
  return { start, edges };
}
