import type { Graph } from './reach.ts';

/**
 * Returns, by node, the number of edges on the shortest way from it to one of the goals; Infinity where there is none.
 */
export const distancesTo = (graph: Graph, goals: Iterable<number>): Float64Array =>
  distances(graph.nodeCount, graph.in, graph.from, goals);

/**
 * Returns, by node, the number of edges on the shortest way to it from one of the starts; Infinity where there is none.
 */
export const distancesFrom = (graph: Graph, starts: Iterable<number>): Float64Array =>
  distances(graph.nodeCount, graph.out, graph.to, starts);

function distances(
  nodeCount: number,
  { start, edges }: Graph['in'],
  otherEnd: Int32Array,
  seeds: Iterable<number>,
): Float64Array {
  const found = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  const queue: number[] = [];
  for (const seed of seeds) {
    if (found[seed] === 0) continue;
    found[seed] = 0;
    queue.push(seed);
  }
  for (let next = 0; next < queue.length; next++) {
    const node = queue[next]!;
    for (let at = start[node]!; at < start[node + 1]!; at++) {
      const other = otherEnd[edges[at]!]!;
      if (found[other] !== Number.POSITIVE_INFINITY) continue;
      found[other] = found[node]! + 1;
      queue.push(other);
    }
  }
  return found;
}
