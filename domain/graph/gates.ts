import type { Graph } from './reach.ts';
import { NONE } from './snapshot.ts';
import type { WaysTo } from './ways-to.ts';

/**
 * Looks for what every way to a root has to go through. The gate of a node is the first other node on all its ways;
 * behind a node stand the marked nodes all of whose ways go through it, itself included. All columns are by node and
 * tell of those that reach the root, until the next one.
 *
 * Gates begin as the next nodes on the found ways. An edge beside draws the gate of its node nearer to the root, to
 * where both ways meet, until none moves: two or three rounds in practice.
 */
export class GateFinder {
  /** Those behind a node are `behind[first[node]]` and so many after it, itself first. */
  readonly behind: Int32Array;
  readonly first: Int32Array;
  readonly count: Int32Array;
  /** Whether the node has a way that does not begin by the edge of the found one. */
  readonly hasOther: Uint8Array;
  readonly #graph: Graph;
  readonly #marks: Uint8Array;
  readonly #gate: Int32Array;
  /** The place in `behind` of the next one that comes behind a node. */
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

  /** Answers how many stand in `behind`. */
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

  /** Whether a gate moved. */
  #draw({ place, edge, beside }: WaysTo): boolean {
    const { from, to } = this.#graph;
    const gate = this.#gate;
    let moved = false;
    for (let at = 0; at < beside.length; at++) {
      const node = from[beside[at]!]!;
      // The gates on the found way may have moved since.
      const onWay = this.#meeting(place, gate[node]!, to[edge[node]!]!);
      const meeting = this.#meeting(place, onWay, to[beside[at]!]!);
      if (meeting === gate[node]) continue;
      gate[node] = meeting;
      moved = true;
    }
    return moved;
  }

  /** Where the ways of two nodes meet as far as known: the place of a gate is before the places of those behind it. */
  #meeting(place: Int32Array, one: number, other: number): number {
    const gate = this.#gate;
    while (one !== other) {
      if (place[one]! > place[other]!) one = gate[one]!;
      else other = gate[other]!;
    }
    return one;
  }

  /** An edge to one that stands behind its own node leads back to it. */
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

  #measure({ nodes }: WaysTo): void {
    const gate = this.#gate;
    const count = this.count;
    for (let at = nodes.length - 1; at > 0; at--) count[gate[nodes[at]!]!]! += count[nodes[at]!]!;
  }

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
