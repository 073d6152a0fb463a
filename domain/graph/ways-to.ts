import type { Graph } from './reach.ts';
import { NONE } from './snapshot.ts';

/** A group that no node is of. */
const NOBODY = NONE - 1;

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

/**
 * Looks for the nodes left in a graph that no longer reach the root when something is taken out of it. Only the nodes
 * whose way was cut are looked at, and each of their edges at most twice. What one question answers stands at the
 * beginning of `lost`, as many as it says, until the next one.
 */
export interface LossFinder {
  readonly lost: Int32Array;
  /** Without the first edge of a node's way. */
  withoutEdge(ways: WaysTo, node: number): number;
  /** Without the nodes of a group, who are not told themselves. */
  withoutGroup(ways: WaysTo, group: number, members: readonly number[]): number;
}

/** `groups`: by node; no group is below NONE. */
export function lossFinder(groups: Int32Array): LossFinder {
  /** The last question in which the way of a node was cut, and none was found round it. */
  const cutIn = new Int32Array(groups.length);
  const [lost, rescued] = [new Int32Array(groups.length), new Int32Array(groups.length)];
  let question = 0;
  let cut = 0;

  return {
    lost,
    withoutEdge(ways, node) {
      const edge = ways.edge[node]!;
      // Every way that was cut goes through the node: where that one goes round, all do.
      if (goesRound(ways, node, edge)) return 0;
      begin();
      cutWaysThrough(ways, node, NOBODY);
      return thoseWhoStay(ways, edge, NOBODY);
    },
    withoutGroup(ways, group, members) {
      begin();
      for (const node of members) cutWaysThrough(ways, node, group);
      return thoseWhoStay(ways, NONE, group);
    },
  };

  function begin(): void {
    question += 1;
    cut = 0;
  }

  function cutWaysThrough({ nodes, place, size }: WaysTo, top: number, gone: number): void {
    if (place[top] === NONE || cutIn[top] === question) return;
    for (let at = place[top]!; at < place[top]! + size[top]!; at++) {
      const node = nodes[at]!;
      if (cutIn[node] === question) continue;
      cutIn[node] = question;
      if (groups[node] !== gone) lost[cut++] = node;
    }
  }

  /** Puts those together for whom no way round is left. */
  function thoseWhoStay(ways: WaysTo, edge: number, gone: number): number {
    for (let at = 0; at < cut; at++) {
      const node = lost[at]!;
      if (cutIn[node] === question && leadsAway(ways, node, edge)) rescueFrom(ways, node, edge, gone);
    }
    let count = 0;
    for (let at = 0; at < cut; at++) if (cutIn[lost[at]!] === question) lost[count++] = lost[at]!;
    return count;
  }

  /** Whether an edge of the node goes to one that still reaches the root. */
  function leadsAway({ graph, place }: WaysTo, node: number, edge: number): boolean {
    const { start, edges } = graph.out;
    for (let at = start[node]!; at < start[node + 1]!; at++) {
      const next = graph.to[edges[at]!]!;
      if (edges[at] !== edge && place[next] !== NONE && cutIn[next] !== question) return true;
    }
    return false;
  }

  /** Where one reaches the root again, those who lead to it do. */
  function rescueFrom({ graph }: WaysTo, first: number, edge: number, gone: number): void {
    const { start, edges } = graph.in;
    cutIn[first] = 0;
    rescued[0] = first;
    for (let waiting = 1; waiting > 0; ) {
      waiting -= 1;
      const node = rescued[waiting]!;
      for (let at = start[node]!; at < start[node + 1]!; at++) {
        const before = graph.from[edges[at]!]!;
        if (edges[at] === edge || cutIn[before] !== question || groups[before] === gone) continue;
        cutIn[before] = 0;
        rescued[waiting++] = before;
      }
    }
  }
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
