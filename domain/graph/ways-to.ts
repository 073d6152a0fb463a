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
  /** The other edges by which one leads to the root, but those from the root itself. */
  readonly beside: Int32Array;
}

/**
 * Finds one shortest way to a root from every node of a graph that reaches it. `to` takes a root and returns these
 * ways; each call overwrites the result of the one before. Linear in the nodes and edges that lead to the root.
 */
export class WaysFinder {
  readonly #graph: Graph;
  readonly #place: Int32Array;
  readonly #edge: Int32Array;
  readonly #size: Int32Array;
  /** By node: the place of the next one whose way begins by a step to it. */
  readonly #free: Int32Array;
  /** Reached nodes, from the root on. */
  readonly #queue: Int32Array;
  readonly #beside: Int32Array;
  #besideCount = 0;
  #nodes: Int32Array = new Int32Array();

  constructor(graph: Graph) {
    const { nodeCount } = graph;
    this.#graph = graph;
    this.#place = new Int32Array(nodeCount).fill(NONE);
    this.#edge = new Int32Array(nodeCount).fill(NONE);
    this.#size = new Int32Array(nodeCount);
    this.#free = new Int32Array(nodeCount);
    this.#queue = new Int32Array(nodeCount);
    this.#beside = new Int32Array(graph.from.length);
  }

  to(root: number): WaysTo {
    const graph = this.#graph;
    const place = this.#place;
    const edge = this.#edge;
    const size = this.#size;
    const last = this.#nodes;
    for (let at = 0; at < last.length; at++) {
      const node = last[at]!;
      place[node] = edge[node] = NONE;
      size[node] = 0;
    }
    const count = this.#reach(root);
    this.#measure(count);
    const nodes = this.#lay(count);
    this.#nodes = nodes;
    return { graph, nodes, place, size, edge, beside: this.#beside.subarray(0, this.#besideCount) };
  }

  /** Finds the first edge of each way; answers how many nodes stand in the queue. */
  #reach(root: number): number {
    const { from } = this.#graph;
    const { start, edges } = this.#graph.in;
    const edge = this.#edge;
    const size = this.#size;
    const queue = this.#queue;
    const beside = this.#beside;
    queue[0] = root;
    size[root] = 1;
    let count = 1;
    let besideCount = 0;
    for (let at = 0; at < count; at++) {
      const node = queue[at]!;
      for (let next = start[node]!; next < start[node + 1]!; next++) {
        const before = from[edges[next]!]!;
        if (size[before] !== 0) {
          if (before !== root) beside[besideCount++] = edges[next]!;
          continue;
        }
        size[before] = 1;
        edge[before] = edges[next]!;
        queue[count++] = before;
      }
    }
    this.#besideCount = besideCount;
    return count;
  }

  #measure(count: number): void {
    const { to } = this.#graph;
    const edge = this.#edge;
    const size = this.#size;
    const queue = this.#queue;
    for (let at = count - 1; at > 0; at--) size[to[edge[queue[at]!]!]!]! += size[queue[at]!]!;
  }

  /** Puts each node right after the one to which its way steps, or after those whose ways do so too. */
  #lay(count: number): Int32Array {
    const { to } = this.#graph;
    const edge = this.#edge;
    const size = this.#size;
    const queue = this.#queue;
    const place = this.#place;
    const free = this.#free;
    const nodes = new Int32Array(count);
    for (let at = 0; at < count; at++) {
      const node = queue[at]!;
      const parent = at === 0 ? NONE : to[edge[node]!]!;
      place[node] = at === 0 ? 0 : free[parent]!;
      if (at > 0) free[parent]! += size[node]!;
      free[node] = place[node]! + 1;
      nodes[place[node]!] = node;
    }
    return nodes;
  }
}

/**
 * Finds the nodes that no longer reach the root of `ways` when a group of nodes (its number, and its `members`) is
 * taken out of the graph. `withoutGroup` returns how many they are, and puts them at the beginning of the field
 * `lost` until the next call; the group itself is not among them. `groups` gives the group of each node.
 */
export class LossFinder {
  // Only the nodes whose way was cut are looked at, and each of their edges at most twice.

  readonly lost: Int32Array;
  readonly #groups: Int32Array;
  readonly #rescued: Int32Array;
  /** The last question in which the way of a node was cut, and none was found round it. */
  readonly #cutIn: Int32Array;
  #question = 0;
  #cut = 0;

  /** `groups`: by node; no group is below NONE. */
  constructor(groups: Int32Array) {
    this.#groups = groups;
    this.lost = new Int32Array(groups.length);
    this.#rescued = new Int32Array(groups.length);
    this.#cutIn = new Int32Array(groups.length);
  }

  /** Without the nodes of a group, who are not told themselves. */
  withoutGroup(ways: WaysTo, group: number, members: ArrayLike<number>): number {
    this.#question += 1;
    this.#cut = 0;
    for (let at = 0; at < members.length; at++) this.#cutWaysThrough(ways, members[at]!, group);
    return this.#thoseWhoStay(ways, group);
  }

  #cutWaysThrough({ nodes, place, size }: WaysTo, top: number, gone: number): void {
    const groups = this.#groups;
    const lost = this.lost;
    const cutIn = this.#cutIn;
    const question = this.#question;
    if (place[top] === NONE || cutIn[top] === question) return;
    let cut = this.#cut;
    for (let at = place[top]!; at < place[top]! + size[top]!; at++) {
      const node = nodes[at]!;
      if (cutIn[node] === question) continue;
      cutIn[node] = question;
      if (groups[node] !== gone) lost[cut++] = node;
    }
    this.#cut = cut;
  }

  /** Puts those together for whom no way round is left. */
  #thoseWhoStay(ways: WaysTo, gone: number): number {
    const lost = this.lost;
    const cutIn = this.#cutIn;
    const question = this.#question;
    const cut = this.#cut;
    for (let at = 0; at < cut; at++) {
      const node = lost[at]!;
      if (cutIn[node] === question && this.#leadsAway(ways, node)) this.#rescueFrom(ways, node, gone);
    }
    let count = 0;
    for (let at = 0; at < cut; at++) if (cutIn[lost[at]!] === question) lost[count++] = lost[at]!;
    return count;
  }

  /** Whether an edge of the node goes to one that still reaches the root. */
  #leadsAway({ graph, place }: WaysTo, node: number): boolean {
    const { start, edges } = graph.out;
    const cutIn = this.#cutIn;
    const question = this.#question;
    for (let at = start[node]!; at < start[node + 1]!; at++) {
      const next = graph.to[edges[at]!]!;
      if (place[next] !== NONE && cutIn[next] !== question) return true;
    }
    return false;
  }

  /** Where one reaches the root again, those who lead to it do. */
  #rescueFrom({ graph }: WaysTo, first: number, gone: number): void {
    const { start, edges } = graph.in;
    const groups = this.#groups;
    const rescued = this.#rescued;
    const cutIn = this.#cutIn;
    const question = this.#question;
    cutIn[first] = 0;
    rescued[0] = first;
    for (let waiting = 1; waiting > 0; ) {
      waiting -= 1;
      const node = rescued[waiting]!;
      for (let at = start[node]!; at < start[node + 1]!; at++) {
        const before = graph.from[edges[at]!]!;
        if (cutIn[before] !== question || groups[before] === gone) continue;
        cutIn[before] = 0;
        rescued[waiting++] = before;
      }
    }
  }
}
