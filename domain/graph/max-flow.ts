import { type Adjacency, groupByNode } from './adjacency.ts';

/** A directed graph with a capacity for each arc; Infinity means no limit. */
export interface FlowNetwork {
  readonly nodeCount: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly capacity: Float64Array;
}

/** A minimum cut between a source and a sink. */
interface MinimumCut {
  /** The capacity of the cut, which is the maximum flow. */
  readonly value: number;
  /** Marks the source's side of the minimum cut that is nearest to the source. */
  readonly sourceSide: Uint8Array;
  /** Marks the sink's side of the minimum cut that is nearest to the sink. */
  readonly sinkSide: Uint8Array;
}

/**
 * The residual graph. Arc e becomes edge 2e forwards and edge 2e + 1 backwards; `residual` is the capacity left on
 * each.
 */
interface Residual {
  readonly nodeCount: number;
  readonly head: Int32Array;
  readonly residual: Float64Array;
  readonly out: Adjacency;
}

/**
 * Computes the minimum cut of a flow network between two nodes: the smallest total capacity that separates `source`
 * from `sink`, and the nodes on each side. It uses Dinic's algorithm. Undefined when some path from source to sink
 * has no limit at all.
 */
export function minimumCut(network: FlowNetwork, source: number, sink: number): MinimumCut | undefined {
  const graph = residualOf(network);
  const level = new Int32Array(graph.nodeCount);
  let value = 0;
  while (findLevels(graph, source, sink, level)) {
    const pushed = pushAll(graph, source, sink, level);
    if (pushed === Number.POSITIVE_INFINITY) return undefined;
    value += pushed;
  }
  return { value, sourceSide: sideOf(graph, source, 0), sinkSide: sideOf(graph, sink, 1) };
}

/** Builds the residual graph of a network that carries no flow yet. */
function residualOf({ nodeCount, from, to, capacity }: FlowNetwork): Residual {
  const [tail, head] = [new Int32Array(2 * from.length), new Int32Array(2 * from.length)];
  const residual = new Float64Array(2 * from.length);
  for (let arc = 0; arc < from.length; arc++) {
    tail[2 * arc] = head[2 * arc + 1] = from[arc]!;
    head[2 * arc] = tail[2 * arc + 1] = to[arc]!;
    residual[2 * arc] = capacity[arc]!;
  }
  return { nodeCount, head, residual, out: groupByNode(nodeCount, tail) };
}

/**
 * Fills `level` with each node's distance from the source along edges with capacity left; -1 for nodes not met before
 * the sink. Returns whether the sink is met.
 */
function findLevels(
  { head, residual, out }: Residual,
  source: number,
  sink: number,
  level: Int32Array,
): boolean {
  level.fill(-1);
  level[source] = 0;
  const queue = [source];
  for (let at = 0; at < queue.length && level[sink] === -1; at++) {
    const node = queue[at]!;
    for (let place = out.start[node]!; place < out.start[node + 1]!; place++) {
      const way = out.edges[place]!;
      if (residual[way]! <= 0 || level[head[way]!] !== -1) continue;
      level[head[way]!] = level[node]! + 1;
      queue.push(head[way]!);
    }
  }
  return level[sink] !== -1;
}

/**
 * Finds a blocking flow along the shortest paths and returns its size. The place in a node's edge list only moves
 * forwards, so that no dead end is tried twice.
 */
function pushAll(
  { nodeCount, head, residual, out }: Residual,
  source: number,
  sink: number,
  level: Int32Array,
): number {
  const place = out.start.slice(0, nodeCount);
  const path: number[] = [];
  let [node, pushed] = [source, 0];
  for (;;) {
    if (node === sink) {
      let least = Number.POSITIVE_INFINITY;
      for (const way of path) least = Math.min(least, residual[way]!);
      if (least === Number.POSITIVE_INFINITY) return least;
      pushed += least;
      let full = path.length;
      for (let at = path.length - 1; at >= 0; at--) {
        const way = path[at]!;
        residual[way]! -= least;
        residual[way ^ 1]! += least;
        if (residual[way] === 0) full = at;
      }
      // Continue from the first edge that is now full: the path up to there may still have capacity left.
      node = head[path[full]! ^ 1]!;
      path.length = full;
      continue;
    }
    if (place[node]! === out.start[node + 1]!) {
      const back = path.pop();
      if (back === undefined) return pushed;
      node = head[back ^ 1]!;
      place[node]! += 1;
      continue;
    }
    const way = out.edges[place[node]!]!;
    if (residual[way]! > 0 && level[head[way]!] === level[node]! + 1) {
      path.push(way);
      node = head[way]!;
    } else {
      place[node]! += 1;
    }
  }
}

/** Marks the nodes reached from `seed` along edges with capacity left (`against` 0), or those that reach it (1). */
function sideOf({ nodeCount, head, residual, out }: Residual, seed: number, against: 0 | 1): Uint8Array {
  const side = new Uint8Array(nodeCount);
  side[seed] = 1;
  const queue = [seed];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (let place = out.start[node]!; place < out.start[node + 1]!; place++) {
      const way = out.edges[place]!;
      if (residual[way ^ against]! <= 0 || side[head[way]!] === 1) continue;
      side[head[way]!] = 1;
      queue.push(head[way]!);
    }
  }
  return side;
}
