import type { Graph } from './reach.ts';
import { NONE } from './snapshot.ts';
import type { WaysTo } from './ways-to.ts';

/**
 * Finds, for the root of `ways`, which marked nodes each node depends on: all its ways to the root go through them
 * (they "dominate" it). A marked node depends on itself too. `find` writes the result into the fields `behind`,
 * `first`, `count` and `hasOther`, which the next call overwrites, and returns how many entries of `behind` are in
 * use.
 */
export class DominatorFinder {
  // The gate of a node is the first other node that lies on all its ways to the root. The search starts with the next
  // node on each found way as its gate. It then moves gates nearer to the root, to where an alternative edge meets the
  // found way, until no gate moves: two or three rounds in practice.

  /**
   * The marked nodes behind a node are the `count[node]` entries of `behind` from `first[node]`; the node itself, if
   * marked, comes first.
   */
  readonly behind: Int32Array;
  readonly first: Int32Array;
  readonly count: Int32Array;
  /** 1 if the node has a way to the root that starts with another edge than the found way. */
  readonly hasOther: Uint8Array;
  readonly #graph: Graph;
  readonly #marks: Uint8Array;
  readonly #gate: Int32Array;
  /** By node: the next free place in `behind` for a node behind it. */
  readonly #free: Int32Array;

  constructor(graph: Graph, marks: Uint8Array) {
    const { nodeCount } = graph;
    this.#graph = graph;
    this.#marks = marks;
    this.behind = new Int32Array(nodeCount);
    this.first = new Int32Array(nodeCount);
    this.count = new Int32Array(nodeCount);
    this.hasOther = new Uint8Array(nodeCount);
    this.#gate = new Int32Array(nodeCount);
    this.#free = new Int32Array(nodeCount);
  }

  /** Fills the columns for the root of `ways`. Returns how many entries of `behind` are in use. */
  find(ways: WaysTo): number {
    this.#begin(ways);
    while (this.#draw(ways));
    this.#findOthers(ways);
    this.#measure(ways);
    return this.#lay(ways);
  }

  #begin({ nodes, edge }: WaysTo): void {
    const { to } = this.#graph;
    const marks = this.#marks;
    const gate = this.#gate;
    const count = this.count;
    const hasOther = this.hasOther;
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at]!;
      gate[node] = at === 0 ? NONE : to[edge[node]!]!;
      count[node] = marks[node]!;
      hasOther[node] = 0;
    }
  }

  /** Moves gates nearer to the root once. Returns whether a gate moved. */
  #draw({ place, edge, beside }: WaysTo): boolean {
    const { from, to } = this.#graph;
    const gate = this.#gate;
    let moved = false;
    for (let at = 0; at < beside.length; at++) {
      const node = from[beside[at]!]!;
      // Gates on the found way may have moved since the last round.
      const onWay = this.#meeting(place, gate[node]!, to[edge[node]!]!);
      const meeting = this.#meeting(place, onWay, to[beside[at]!]!);
      if (meeting === gate[node]) continue;
      gate[node] = meeting;
      moved = true;
    }
    return moved;
  }

  /**
   * The node where the ways of two nodes meet, by the gates found so far. A gate has a smaller place than the nodes
   * behind it.
   */
  #meeting(place: Int32Array, one: number, other: number): number {
    const gate = this.#gate;
    while (one !== other) {
      if (place[one]! > place[other]!) one = gate[one]!;
      else other = gate[other]!;
    }
    return one;
  }

  /** Sets `hasOther`. An alternative edge to a node behind its own start only leads back, so it does not count. */
  #findOthers({ place, beside }: WaysTo): void {
    const { from, to } = this.#graph;
    const gate = this.#gate;
    const hasOther = this.hasOther;
    for (let at = 0; at < beside.length; at++) {
      const node = from[beside[at]!]!;
      let next = to[beside[at]!]!;
      while (place[next]! > place[node]!) next = gate[next]!;
      if (next !== node) hasOther[node] = 1;
    }
  }

  /** Adds up `count` from the leaves to the root. */
  #measure({ nodes }: WaysTo): void {
    const gate = this.#gate;
    const count = this.count;
    for (let at = nodes.length - 1; at > 0; at--) count[gate[nodes[at]!]!]! += count[nodes[at]!]!;
  }

  /** Fills `behind` and `first`. Returns how many entries of `behind` are in use. */
  #lay({ nodes }: WaysTo): number {
    const marks = this.#marks;
    const gate = this.#gate;
    const behind = this.behind;
    const first = this.first;
    const count = this.count;
    const free = this.#free;
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at]!;
      const place = at === 0 ? 0 : free[gate[node]!]!;
      if (at > 0) free[gate[node]!]! += count[node]!;
      first[node] = place;
      free[node] = place + marks[node]!;
      if (marks[node] === 1) behind[place] = node;
    }
    return count[nodes[0]!]!;
  }
}
