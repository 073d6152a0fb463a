import { perSnapshot } from '../../graph/per-snapshot.ts';
import { type Graph, reaching } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { GENERAL_OUTLET } from '../../model/vocabulary.ts';
import { bitCount } from './outlet-sets.ts';
import { places } from './places.ts';
import { counted, serviceNow } from './service.ts';
import { walkableGraph } from './walkable.ts';

/** Bridges as columns: a passage leads from `from[i]` to `to[i]`. Only walkable ones belong here. */
export interface Bridges {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/**
 * What everyone is served after some bridges were added: bridges are laid on top of the network and taken off again,
 * the last ones first, and only what they change is touched. `gain` and `newlyServed` are those of all that is laid.
 */
export interface ServiceState {
  readonly graph: Graph;
  readonly words: number;
  /** Outlets that each node reaches, `words` words a node; the general outlet stands as the last bit, always. */
  readonly bits: Uint32Array;
  /** 1 where a usable start leads to the node. */
  readonly reached: Uint8Array;
  /** Places per year that count at a node: 0 for an intake and an outlet. */
  readonly weight: Float64Array;
  gain(): number;
  newlyServed(): number;
  /** Lays bridges `begin` to `end` (not included) of a list. */
  push(bridges: Bridges, begin: number, end: number): void;
  /** Takes off what the last push laid. */
  pop(): void;
  /** How many pushes are laid. */
  depth(): number;
  /** Nodes whose outlets or service the last push changed. */
  touched(): readonly number[];
  /** Visits the nodes before and after a node, laid bridges included. */
  eachBefore(node: number, visit: (before: number) => void): void;
  eachAfter(node: number, visit: (after: number) => void): void;
  /** Outlets that count among those reached: the general one only when there is no other. */
  outletCount(node: number): number;
  /** Outlets that a node is served, and was not before anything was laid. */
  newOutlets(node: number): number;
}

interface Base {
  readonly graph: Graph;
  readonly words: number;
  readonly lastBit: number;
  readonly bits: Uint32Array;
  readonly reached: Uint8Array;
  readonly weight: Float64Array;
  /** What each node is served as the network stands. */
  readonly had: Uint32Array;
}

const baseOf = perSnapshot((snapshot): Base => {
  const graph = walkableGraph(snapshot);
  const { sets, reached } = serviceNow(snapshot);
  const { count } = places(snapshot);
  const counts = counted(snapshot);
  const { words, of } = sets;
  const { nodeCount } = graph;
  const [bits, had] = [new Uint32Array(nodeCount * words), new Uint32Array(nodeCount * words)];
  const weight = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    weight[node] = counts[node] === 1 ? count[node]! : 0;
    for (let word = 0; word < words; word++) {
      bits[node * words + word] = sets.bits[of[node]! * words + word]!;
      if (reached[node] === 1) had[node * words + word] = bits[node * words + word]!;
    }
  }
  const lastBit = sets.outlets.length - 1;
  const toGeneral = reaching(graph, [snapshot.nodes.index.get(GENERAL_OUTLET)!]);
  for (let node = 0; node < nodeCount; node++)
    if (toGeneral[node] === 1) bits[node * words + (lastBit >> 5)]! |= 1 << (lastBit & 31);
  return { graph, words, lastBit, bits, reached, weight, had };
});

/** The network as it stands, nothing laid yet. */
export function serviceState(snapshot: Snapshot): ServiceState {
  const { graph, words, lastBit, weight, had, ...base } = baseOf(snapshot);
  const { nodeCount, in: into, out, from: edgeFrom, to: edgeTo } = graph;
  const [bits, reached] = [base.bits.slice(), base.reached.slice()];
  const [generalWord, general] = [lastBit >> 5, 1 << (lastBit & 31)];
  let [gain, newlyServed, epoch] = [0, 0, 0];
  // Laid bridges, as lists that begin at a node and go on by position.
  const [laidIn, laidOut] = [new Int32Array(nodeCount).fill(-1), new Int32Array(nodeCount).fill(-1)];
  const laid: { from: number[]; to: number[]; nextIn: number[]; nextOut: number[] } = {
    ...{ from: [], to: [], nextIn: [], nextOut: [] },
  };
  const levels: { laid: number; touched: number; gain: number; newlyServed: number }[] = [];
  const touchedNodes: number[] = [];
  const saved: number[] = [];
  const touchedAt = new Int32Array(nodeCount);
  const queue: number[] = [];

  function newOutlets(node: number): number {
    if (reached[node] === 0) return 0;
    let [sum, others] = [0, 0];
    const at = node * words;
    for (let word = 0; word < words; word++) {
      const now = word === generalWord ? bits[at + word]! & ~general : bits[at + word]!;
      others |= now;
      sum += bitCount(now & ~had[at + word]!);
    }
    if (others !== 0) return sum;
    return (bits[at + generalWord]! & ~had[at + generalWord]! & general) === 0 ? 0 : 1;
  }

  function isNew(node: number): boolean {
    for (let at = node * words; at < (node + 1) * words; at++) if (had[at] !== 0) return false;
    return true;
  }

  function count(node: number, sign: number): void {
    if (weight[node] === 0) return;
    const outlets = newOutlets(node);
    if (outlets === 0) return;
    gain += sign * weight[node]! * outlets;
    if (isNew(node)) newlyServed += sign * weight[node]!;
  }

  /** Before a node changes for the first time in a push: what it is goes to the journal, its share off the sums. */
  function touch(node: number): void {
    if (touchedAt[node] === epoch) return;
    touchedAt[node] = epoch;
    touchedNodes.push(node);
    saved.push(reached[node]!);
    for (let word = 0; word < words; word++) saved.push(bits[node * words + word]!);
    count(node, -1);
  }

  function lay(a: number, b: number): void {
    const at = laid.from.length;
    laid.from.push(a);
    laid.to.push(b);
    laid.nextOut.push(laidOut[a]!);
    laid.nextIn.push(laidIn[b]!);
    laidOut[a] = at;
    laidIn[b] = at;
  }

  /** Gives a node the outlets of another, if it lacks some. */
  function gather(node: number, from: number): void {
    let more = 0;
    for (let word = 0; word < words; word++) more |= bits[from * words + word]! & ~bits[node * words + word]!;
    if (more === 0) return;
    touch(node);
    for (let word = 0; word < words; word++) bits[node * words + word]! |= bits[from * words + word]!;
    queue.push(node);
  }

  function reach(node: number): void {
    if (reached[node] === 1) return;
    touch(node);
    reached[node] = 1;
    queue.push(node);
  }

  function eachBefore(node: number, visit: (before: number) => void): void {
    for (let at = into.start[node]!; at < into.start[node + 1]!; at++) visit(edgeFrom[into.edges[at]!]!);
    for (let at = laidIn[node]!; at >= 0; at = laid.nextIn[at]!) visit(laid.from[at]!);
  }

  function eachAfter(node: number, visit: (after: number) => void): void {
    for (let at = out.start[node]!; at < out.start[node + 1]!; at++) visit(edgeTo[out.edges[at]!]!);
    for (let at = laidOut[node]!; at >= 0; at = laid.nextOut[at]!) visit(laid.to[at]!);
  }

  return {
    ...{ graph, words, bits, reached, weight, eachBefore, eachAfter, newOutlets },
    gain: () => gain,
    newlyServed: () => newlyServed,
    depth: () => levels.length,
    touched: () => touchedNodes.slice(levels.at(-1)?.touched ?? 0),
    push(bridges, begin, end) {
      levels.push({ laid: laid.from.length, touched: touchedNodes.length, gain, newlyServed });
      epoch += 1;
      for (let index = begin; index < end; index++) lay(bridges.from[index]!, bridges.to[index]!);
      for (let index = begin; index < end; index++) gather(bridges.from[index]!, bridges.to[index]!);
      for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
        for (let at = into.start[node]!; at < into.start[node + 1]!; at++)
          gather(edgeFrom[into.edges[at]!]!, node);
        for (let at = laidIn[node]!; at >= 0; at = laid.nextIn[at]!) gather(laid.from[at]!, node);
      }
      for (let index = begin; index < end; index++)
        if (reached[bridges.from[index]!] === 1) reach(bridges.to[index]!);
      for (let node = queue.pop(); node !== undefined; node = queue.pop()) eachAfter(node, reach);
      for (let at = levels.at(-1)!.touched; at < touchedNodes.length; at++) count(touchedNodes[at]!, 1);
    },
    pop() {
      const level = levels.pop();
      if (level === undefined) return;
      while (laid.from.length > level.laid) {
        laidOut[laid.from.pop()!] = laid.nextOut.pop()!;
        laidIn[laid.to.pop()!] = laid.nextIn.pop()!;
      }
      while (touchedNodes.length > level.touched) {
        const node = touchedNodes.pop()!;
        for (let word = words - 1; word >= 0; word--) bits[node * words + word] = saved.pop()!;
        reached[node] = saved.pop()!;
      }
      gain = level.gain;
      newlyServed = level.newlyServed;
    },
    outletCount(node) {
      let [sum, any] = [0, 0];
      for (let word = 0; word < words; word++) {
        const now = bits[node * words + word]!;
        const others = word === generalWord ? now & ~general : now;
        any |= now;
        sum += bitCount(others);
      }
      return sum === 0 && any !== 0 ? 1 : sum;
    },
  };
}
