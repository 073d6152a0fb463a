import { type Adjacency, groupByNode } from './adjacency.ts';

/** Arcs with the most that each may carry; Infinity = no limit. */
export interface FlowNetwork {
  readonly nodeCount: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly capacity: Float64Array;
}

/** The least that separates two nodes. */
export interface MinimumCut {
  /** What goes through at most. */
  readonly value: number;
  /** Marks the smallest side of the source that a minimum cut leaves. */
  readonly sourceSide: Uint8Array;
  /** Marks the smallest side of the sink that a minimum cut leaves. */
  readonly sinkSide: Uint8Array;
}

/** Arc e goes forward as 2e and back as 2e + 1: `residual` is what each way may still carry. */
interface Residual {
  readonly nodeCount: number;
  readonly head: Int32Array;
  readonly residual: Float64Array;
  readonly out: Adjacency;
}

/**
 * The minimum cut between two nodes, by Dinic's way: shortest ways first, all of one length at once. Undefined when
 * some way has no limit at all.
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

/** Distance of each node from the source over what may still carry, -1 beyond the sink; whether the sink is met. */
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

/** Fills every shortest way; a node's place in its list only moves on, so that no dead end is tried twice. */
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
      // Go on from the first arc that is full: what leads there may still carry more.
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

/** Marks what may still carry from a node (`against` 0), or to it (1). */
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
