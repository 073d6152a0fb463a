import type { Graph } from './reach.ts';

interface Components {
  readonly count: number;
  /** Component number of each node. An edge between two components goes from the larger number to the smaller. */
  readonly of: Int32Array;
}

/**
 * Finds the strongly connected components of a graph (sets of nodes that reach one another) by Tarjan's algorithm,
 * without recursion. Returns the number of the component of each node. Every edge between two components goes from
 * the larger number to the smaller. Linear in nodes and edges.
 */
export function components(graph: Graph): Components {
  const { nodeCount, out, to } = graph;
  const of = new Int32Array(nodeCount).fill(-1);
  const order = new Int32Array(nodeCount).fill(-1);
  const low = new Int32Array(nodeCount);
  const next = out.start.slice(0, nodeCount);
  const open = new Int32Array(nodeCount);
  const path = new Int32Array(nodeCount);
  let [count, visited, openSize] = [0, 0, 0];
  for (let root = 0; root < nodeCount; root++) {
    if (order[root] !== -1) continue;
    let depth = 0;
    path[0] = root;
    order[root] = low[root] = visited++;
    open[openSize++] = root;
    while (depth >= 0) {
      const node = path[depth]!;
      if (next[node]! < out.start[node + 1]!) {
        const target = to[out.edges[next[node]!]!]!;
        next[node]! += 1;
        if (order[target] === -1) {
          depth += 1;
          path[depth] = target;
          order[target] = low[target] = visited++;
          open[openSize++] = target;
        } else if (of[target] === -1) {
          low[node] = Math.min(low[node]!, order[target]!);
        }
        continue;
      }
      if (low[node] === order[node]) {
        let member: number;
        do {
          member = open[--openSize]!;
          of[member] = count;
        } while (member !== node);
        count += 1;
      }
      depth -= 1;
      if (depth >= 0) low[path[depth]!] = Math.min(low[path[depth]!]!, low[node]!);
    }
  }
  return { count, of };
}
