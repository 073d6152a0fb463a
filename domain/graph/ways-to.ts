import type { Graph } from './reach.ts';
import { NONE } from './snapshot.ts';

/** A shortest-path tree towards one node, the root: one shortest way from every node that reaches it. */
export interface WaysTo {
  readonly graph: Graph;
  /**
   * The nodes that reach the root, root first, in tree order: the nodes whose way goes through a node follow it
   * directly.
   */
  readonly nodes: Int32Array;
  /** Position in `nodes` of each node; NONE where no way leads to the root. */
  readonly place: Int32Array;
  /** By node: how many nodes have a way through it, itself included. */
  readonly size: Int32Array;
  /** By node: the first edge of its way; NONE for the root. */
  readonly edge: Int32Array;
  /**
   * Edges by which a node also leads to the root but which its way does not take; edges out of the root are left out.
   */
  readonly beside: Int32Array;
}

/**
 * Finds a shortest way to `root` from every node that reaches it. Linear in the nodes and edges that lead to the
 * root, apart from allocating the columns.
 */
export const waysTo = (graph: Graph, root: number): WaysTo => new WaysFinder(graph).to(root);

/**
 * Finds the shortest ways to one root node after another, reusing its arrays. Each call of `to` overwrites the result
 * of the call before.
 */
export class WaysFinder {
  readonly #graph: Graph;
  readonly #place: Int32Array;
  readonly #edge: Int32Array;
  readonly #size: Int32Array;
  /** By node: the next free place for a node whose way starts with a step to it. */
  readonly #free: Int32Array;
  /** The reached nodes in the order of the search, from the root on. */
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

  /**
   * Breadth-first search from the root; sets the first edge of each way. Returns the number of nodes in the queue.
   */
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

  /** Adds up `size` from the last nodes of the queue to the root. */
  #measure(count: number): void {
    const { to } = this.#graph;
    const edge = this.#edge;
    const size = this.#size;
    const queue = this.#queue;
    for (let at = count - 1; at > 0; at--) size[to[edge[queue[at]!]!]!]! += size[queue[at]!]!;
  }

  /** Orders the nodes so that the nodes whose way goes through a node follow it directly. */
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
 * Finds the nodes of a graph that no longer reach the root when a group of nodes is removed. It looks only at nodes
 * whose way was cut, and at each of their edges at most twice. The result of a call is the first entries of `lost`;
 * the next call overwrites them.
 */
export class LossFinder {
  readonly lost: Int32Array;
  readonly #groups: Int32Array;
  readonly #rescued: Int32Array;
  /** The last call in which the way of a node was cut and no other way was found. */
  readonly #cutIn: Int32Array;
  #question = 0;
  #cut = 0;

  /** `groups[node]` is the group of a node; NONE for no group. */
  constructor(groups: Int32Array) {
    this.#groups = groups;
    this.lost = new Int32Array(groups.length);
    this.#rescued = new Int32Array(groups.length);
    this.#cutIn = new Int32Array(groups.length);
  }

  /**
   * Removes the nodes of a group (`members`) and returns how many other nodes lose the root; they are the first
   * entries of `lost`.
   */
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

  /** Keeps, at the beginning of `lost`, the cut nodes that have no other way to the root; returns their number. */
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

  /** Whether an edge of the node leads to a node that still reaches the root. */
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

  /** Marks `first` and every cut node that leads to it as reaching the root again. */
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
