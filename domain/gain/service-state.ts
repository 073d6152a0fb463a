import { walkableGraph } from '../analysis/walkable.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import { type Graph, reaching } from '../graph/reach.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { GENERAL_OUTLET } from '../model/vocabulary.ts';
import { bitCount } from './outlet-sets.ts';
import { places } from './places.ts';
import { counted, serviceNow } from './service.ts';

/** Bridges as columns: bridge i leads from node `from[i]` to node `to[i]`. Every bridge must be walkable. */
export interface Bridges {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** The state of the network without added bridges. */
interface Base {
  readonly graph: Graph;
  readonly words: number;
  readonly lastBit: number;
  readonly bits: Uint32Array;
  readonly reached: Uint8Array;
  readonly weight: Float64Array;
  /** Bit set of the outlets that each node is served without added bridges. */
  readonly had: Uint32Array;
  readonly outlets: readonly number[];
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
  return { graph, words, lastBit, bits, reached, weight, had, outlets: sets.outlets };
});

/** The state before a push, to which `pop` returns. */
interface Level {
  readonly laid: number;
  readonly touched: number;
  readonly gain: number;
  readonly newlyServed: number;
}

/**
 * Keeps, while new passerelles are added and removed in turn, which outlets each filière is served: those that it
 * reaches, if a usable start reaches the filière. `push` adds those of `bridges` from position `begin` to before
 * `end`; `pop` removes the last ones. `gain` and `newlyServed` hold for all that are added, `outletCount` and
 * `newOutlets` for a filière, given by number.
 */
export class ServiceState {
  readonly graph: Graph;
  readonly words: number;
  /**
   * Outlets that each node reaches, `words` words a node. The general outlet is the last bit; it stays set beside
   * others.
   */
  readonly bits: Uint32Array;
  /** 1 where a usable start leads to the node. */
  readonly reached: Uint8Array;
  /** Places per year that count at a node; 0 for a filière of the welcome stage and for an outlet. */
  readonly weight: Float64Array;
  readonly #had: Uint32Array;
  /** The outlets as node numbers, in the order of the bits. */
  readonly #outlets: readonly number[];
  readonly #generalWord: number;
  readonly #general: number;
  #gain = 0;
  #newlyServed = 0;
  #epoch = 0;
  /** Added bridges as linked lists by node: the first bridge of each node, then the next one by position. */
  readonly #laidIn: Int32Array;
  readonly #laidOut: Int32Array;
  readonly #laidFrom: number[] = [];
  readonly #laidTo: number[] = [];
  readonly #nextIn: number[] = [];
  readonly #nextOut: number[] = [];
  readonly #levels: Level[] = [];
  readonly #touched: number[] = [];
  readonly #saved: number[] = [];
  readonly #touchedAt: Int32Array;
  readonly #queue: number[] = [];

  /** Starts from the present network, without added bridges. */
  constructor(snapshot: Snapshot) {
    const { graph, words, lastBit, weight, had, bits, reached, outlets } = baseOf(snapshot);
    [this.graph, this.words, this.weight] = [graph, words, weight];
    [this.bits, this.reached] = [bits.slice(), reached.slice()];
    this.#had = had;
    this.#outlets = outlets;
    [this.#generalWord, this.#general] = [lastBit >> 5, 1 << (lastBit & 31)];
    this.#laidIn = new Int32Array(graph.nodeCount).fill(-1);
    this.#laidOut = new Int32Array(graph.nodeCount).fill(-1);
    this.#touchedAt = new Int32Array(graph.nodeCount);
  }

  /** Gain of all added bridges, in places × outlets. */
  gain(): number {
    return this.#gain;
  }

  /** Places per year at filières that the added bridges serve for the first time. */
  newlyServed(): number {
    return this.#newlyServed;
  }

  /** Number of pushes that are not popped yet. */
  depth(): number {
    return this.#levels.length;
  }

  /** Nodes whose outlets or service the last push changed. */
  touched(): readonly number[] {
    return this.#touched.slice(this.#levels.at(-1)?.touched ?? 0);
  }

  /** Adds the bridges from position `begin` to before `end` of a list. */
  push({ from, to }: Bridges, begin: number, end: number): void {
    const level: Level = {
      laid: this.#laidFrom.length,
      touched: this.#touched.length,
      gain: this.#gain,
      newlyServed: this.#newlyServed,
    };
    this.#levels.push(level);
    this.#epoch += 1;
    for (let index = begin; index < end; index++) this.#lay(from[index]!, to[index]!);
    for (let index = begin; index < end; index++) this.#gather(from[index]!, to[index]!);
    for (let node = this.#queue.pop(); node !== undefined; node = this.#queue.pop()) this.#gatherBefore(node);
    for (let index = begin; index < end; index++)
      if (this.reached[from[index]!] === 1) this.#reach(to[index]!);
    for (let node = this.#queue.pop(); node !== undefined; node = this.#queue.pop()) this.#reachAfter(node);
    for (let at = level.touched; at < this.#touched.length; at++) this.#count(this.#touched[at]!, 1);
  }

  /** Removes the bridges of the last push. */
  pop(): void {
    const level = this.#levels.pop();
    if (level === undefined) return;
    while (this.#laidFrom.length > level.laid) {
      this.#laidOut[this.#laidFrom.pop()!] = this.#nextOut.pop()!;
      this.#laidIn[this.#laidTo.pop()!] = this.#nextIn.pop()!;
    }
    while (this.#touched.length > level.touched) {
      const node = this.#touched.pop()!;
      for (let word = this.words - 1; word >= 0; word--)
        this.bits[node * this.words + word] = this.#saved.pop()!;
      this.reached[node] = this.#saved.pop()!;
    }
    this.#gain = level.gain;
    this.#newlyServed = level.newlyServed;
  }

  /**
   * Visits the nodes one edge before a node, added bridges included. It is an arrow function so that walks can take
   * it as is.
   */
  readonly eachBefore = (node: number, visit: (before: number) => void): void => {
    const { in: into, from } = this.graph;
    for (let at = into.start[node]!; at < into.start[node + 1]!; at++) visit(from[into.edges[at]!]!);
    for (let at = this.#laidIn[node]!; at >= 0; at = this.#nextIn[at]!) visit(this.#laidFrom[at]!);
  };

  /** Visits the nodes one edge after a node, added bridges included. */
  readonly eachAfter = (node: number, visit: (after: number) => void): void => {
    const { out, to } = this.graph;
    for (let at = out.start[node]!; at < out.start[node + 1]!; at++) visit(to[out.edges[at]!]!);
    for (let at = this.#laidOut[node]!; at >= 0; at = this.#nextOut[at]!) visit(this.#laidTo[at]!);
  };

  /** Number of outlets that count for a node; the general outlet counts only when there is no other. */
  outletCount(node: number): number {
    const { words, bits } = this;
    let sum = 0;
    let any = 0;
    for (let word = 0; word < words; word++) {
      const now = bits[node * words + word]!;
      any |= now;
      sum += bitCount(word === this.#generalWord ? now & ~this.#general : now);
    }
    return sum === 0 && any !== 0 ? 1 : sum;
  }

  /** Number of outlets that a node is served now but was not served without added bridges. */
  newOutlets(node: number): number {
    if (this.reached[node] === 0) return 0;
    const { words, bits } = this;
    const had = this.#had;
    const generalWord = this.#generalWord;
    const general = this.#general;
    const at = node * words;
    let sum = 0;
    let others = 0;
    for (let word = 0; word < words; word++) {
      const now = word === generalWord ? bits[at + word]! & ~general : bits[at + word]!;
      others |= now;
      sum += bitCount(now & ~had[at + word]!);
    }
    if (others !== 0) return sum;
    return (bits[at + generalWord]! & ~had[at + generalWord]! & general) === 0 ? 0 : 1;
  }

  /** Visits the outlets, as node numbers, that a node is served now but was not served without added bridges. */
  eachNewOutlet(node: number, visit: (outlet: number) => void): void {
    if (this.reached[node] === 0) return;
    const { words, bits } = this;
    const at = node * words;
    let others = 0;
    for (let word = 0; word < words; word++) {
      const now = word === this.#generalWord ? bits[at + word]! & ~this.#general : bits[at + word]!;
      others |= now;
      for (let rest = now & ~this.#had[at + word]!; rest !== 0; rest &= rest - 1)
        visit(this.#outlets[word * 32 + 31 - Math.clz32(rest & -rest)]!);
    }
    const general = bits[at + this.#generalWord]! & ~this.#had[at + this.#generalWord]! & this.#general;
    if (others === 0 && general !== 0) visit(this.#outlets.at(-1)!);
  }

  #gatherBefore(node: number): void {
    const { in: into, from } = this.graph;
    for (let at = into.start[node]!; at < into.start[node + 1]!; at++)
      this.#gather(from[into.edges[at]!]!, node);
    for (let at = this.#laidIn[node]!; at >= 0; at = this.#nextIn[at]!)
      this.#gather(this.#laidFrom[at]!, node);
  }

  #reachAfter(node: number): void {
    const { out, to } = this.graph;
    for (let at = out.start[node]!; at < out.start[node + 1]!; at++) this.#reach(to[out.edges[at]!]!);
    for (let at = this.#laidOut[node]!; at >= 0; at = this.#nextOut[at]!) this.#reach(this.#laidTo[at]!);
  }

  #lay(a: number, b: number): void {
    const at = this.#laidFrom.push(a) - 1;
    this.#laidTo.push(b);
    this.#nextOut.push(this.#laidOut[a]!);
    this.#nextIn.push(this.#laidIn[b]!);
    this.#laidOut[a] = at;
    this.#laidIn[b] = at;
  }

  /** Gives a node the outlets of another node, if it lacks some, and queues it. */
  #gather(node: number, from: number): void {
    const { words, bits } = this;
    let more = 0;
    for (let word = 0; word < words; word++) more |= bits[from * words + word]! & ~bits[node * words + word]!;
    if (more === 0) return;
    this.#touch(node);
    for (let word = 0; word < words; word++) bits[node * words + word]! |= bits[from * words + word]!;
    this.#queue.push(node);
  }

  /** Marks a node as served, if it was not, and queues it. */
  #reach(node: number): void {
    if (this.reached[node] === 1) return;
    this.#touch(node);
    this.reached[node] = 1;
    this.#queue.push(node);
  }

  /** Saves the state of a node before its first change in a push, and subtracts its share from the sums. */
  #touch(node: number): void {
    if (this.#touchedAt[node] === this.#epoch) return;
    this.#touchedAt[node] = this.#epoch;
    this.#touched.push(node);
    this.#saved.push(this.reached[node]!);
    for (let word = 0; word < this.words; word++) this.#saved.push(this.bits[node * this.words + word]!);
    this.#count(node, -1);
  }

  /** Adds (`sign` 1) or subtracts (-1) the share of a node in the sums. */
  #count(node: number, sign: number): void {
    if (this.weight[node] === 0) return;
    const outlets = this.newOutlets(node);
    if (outlets === 0) return;
    this.#gain += sign * this.weight[node]! * outlets;
    if (this.#isNew(node)) this.#newlyServed += sign * this.weight[node]!;
  }

  /** Whether a node was served no outlet without added bridges. */
  #isNew(node: number): boolean {
    for (let at = node * this.words; at < (node + 1) * this.words; at++)
      if (this.#had[at] !== 0) return false;
    return true;
  }
}
