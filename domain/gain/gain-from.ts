import type { Snapshot } from '../graph/snapshot.ts';
import { bitCount } from './outlet-sets.ts';
import { type Places, places } from './places.ts';
import { counted, serviceNow, unreachedFrom } from './service.ts';
import { walkableGraph } from './walkable.ts';

/** What a bridge to an unserved filière serves downstream of it. */
interface Downstream {
  readonly nodes: readonly number[];
  readonly gain: number;
  readonly newlyServed: number;
  readonly estimated: boolean;
}

/**
 * What bridges out of one filière after another would change: exact gains of single bridges. Upstream of a, every served
 * filière gains the outlets of b that it lacks: so places are added up by the outlet that they lack, once for a, and a
 * bridge costs one addition per outlet of b. Downstream of a b that no start reached, every filière gains all that it
 * reaches.
 */
export class GainFrom {
  readonly #snapshot: Snapshot;
  readonly #service: ReturnType<typeof serviceNow>;
  readonly #graph: ReturnType<typeof walkableGraph>;
  readonly #places: Places;
  readonly #counts: Uint8Array;
  readonly #words: number;
  /** Outlets that some upstream filière with an estimated intake lacks. */
  readonly #estimatedLack: Uint32Array;
  readonly #lack: Float64Array;
  /** The stand at which each node was met, and each class of outlets added up. */
  readonly #metAt: Int32Array;
  readonly #addedAt: Int32Array;
  readonly #classGain: Float64Array;
  readonly #below = new Map<number, Downstream>();
  #stand = 0;
  #here = -1;
  #walked = false;
  #newly = 0;
  #estimated = false;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#service = serviceNow(snapshot);
    this.#graph = walkableGraph(snapshot);
    this.#places = places(snapshot);
    this.#counts = counted(snapshot);
    const { sets, classes } = this.#service;
    this.#words = sets.words;
    this.#estimatedLack = new Uint32Array(sets.words);
    this.#lack = new Float64Array(sets.outlets.length);
    this.#metAt = new Int32Array(this.#graph.nodeCount);
    this.#addedAt = new Int32Array(classes.count);
    this.#classGain = new Float64Array(classes.count);
  }

  /** Takes a stand: what stands upstream is looked at when a bridge asks for it, and once. */
  standAt(a: number): void {
    this.#stand += 1;
    this.#here = a;
    this.#walked = false;
  }

  /** Places at filières that are newly served at all, by the bridge asked for last. */
  newlyServed(): number {
    return this.#newly;
  }

  /** Whether some yearly intake behind its gain was estimated. */
  estimated(): boolean {
    return this.#estimated;
  }

  /** By outlet, in the order of the sets' bits: places upstream that lack it. */
  lacking(): Float64Array {
    if (!this.#walked) this.#walkUpstream();
    return this.#lack;
  }

  /** Gain of one bridge from there to b, which nothing shuts and whose level test is not NO. */
  towards(b: number): number {
    const words = this.#words;
    const { classes, reached } = this.#service;
    const here = this.#here;
    this.#newly = 0;
    this.#estimated = false;
    if (reached[here] !== 1) return 0;
    const ofB = classes.of[b]! * words;
    const ofA = classes.of[here]! * words;
    let any = 0;
    let lacks = 0;
    for (let word = 0; word < words; word++) {
      any |= classes.bits[ofB + word]!;
      lacks |= classes.bits[ofB + word]! & ~classes.bits[ofA + word]!;
    }
    // What has no outlets brings none; and where b is served and brings a nothing, it brings nothing to anyone.
    if (any === 0 || (lacks === 0 && reached[b] === 1)) return 0;
    if (!this.#walked) this.#walkUpstream();
    let gain = this.#gainOfClass(classes.of[b]!);
    this.#newly = this.#lack[this.#lack.length - 1]!;
    let estimated = false;
    for (let word = 0; word < words; word++)
      estimated ||= (classes.bits[ofB + word]! & this.#estimatedLack[word]!) !== 0;
    this.#estimated = estimated;
    if (reached[b] !== 1) gain += this.#gainBelow(b);
    return gain;
  }

  #gainOfClass(number: number): number {
    if (this.#addedAt[number] === this.#stand) return this.#classGain[number]!;
    const words = this.#words;
    const lack = this.#lack;
    const { bits } = this.#service.classes;
    let gain = 0;
    for (let word = 0; word < words; word++) {
      for (let rest = bits[number * words + word]!; rest !== 0; rest &= rest - 1)
        gain += lack[word * 32 + 31 - Math.clz32(rest & -rest)]!;
    }
    this.#addedAt[number] = this.#stand;
    this.#classGain[number] = gain;
    return gain;
  }

  /** The general outlet counts only for who reaches no other, so those who lack it are those who reach nothing. */
  #walkUpstream(): void {
    const graph = this.#graph;
    const metAt = this.#metAt;
    const stand = this.#stand;
    const lack = this.#lack.fill(0);
    const { reached } = this.#service;
    const { count } = this.#places;
    this.#walked = true;
    this.#estimatedLack.fill(0);
    let total = 0;
    let nothing = 0;
    const stack = [this.#here];
    metAt[this.#here] = stand;
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let at = graph.in.start[node]!; at < graph.in.start[node + 1]!; at++) {
        const before = graph.from[graph.in.edges[at]!]!;
        if (metAt[before] === stand) continue;
        metAt[before] = stand;
        stack.push(before);
      }
      if (reached[node] !== 1 || this.#counts[node] !== 1) continue;
      if (!this.#addLack(node)) nothing += count[node]!;
      total += count[node]!;
    }
    for (let outlet = 0; outlet < lack.length; outlet++) lack[outlet]! += total;
    lack[lack.length - 1] = nothing;
  }

  /** Takes the places of a filière off the outlets that it has; answers whether it has any. */
  #addLack(node: number): boolean {
    const words = this.#words;
    const lack = this.#lack;
    const estimatedLack = this.#estimatedLack;
    const { classes } = this.#service;
    const { count, estimated } = this.#places;
    const generalWord = (lack.length - 1) >> 5;
    const general = 1 << ((lack.length - 1) & 31);
    const ofNode = classes.of[node]! * words;
    let any = 0;
    for (let word = 0; word < words; word++) {
      const has = classes.bits[ofNode + word]!;
      any |= has;
      for (let rest = has; rest !== 0; rest &= rest - 1)
        lack[word * 32 + 31 - Math.clz32(rest & -rest)]! -= count[node]!;
      if (estimated[node] === 1) estimatedLack[word]! |= word === generalWord ? ~has & ~general : ~has;
    }
    if (any === 0 && estimated[node] === 1) estimatedLack[generalWord]! |= general;
    return any !== 0;
  }

  #gainBelow(b: number): number {
    const known = this.#below.get(b) ?? this.#downstream(b);
    this.#below.set(b, known);
    if (this.#metAt[b] !== this.#stand) {
      this.#newly += known.newlyServed;
      this.#estimated ||= known.estimated;
      return known.gain;
    }
    // b leads to a: filières on both sides close a loop with the new bridge, and then reach all that b reaches.
    const { count, estimated } = this.#places;
    let gain = 0;
    for (const node of known.nodes) {
      const outlets = this.#outletsOf(this.#metAt[node] === this.#stand ? b : node);
      if (outlets === 0 || this.#counts[node] !== 1) continue;
      gain += count[node]! * outlets;
      this.#newly += count[node]!;
      this.#estimated ||= estimated[node] === 1;
    }
    return gain;
  }

  #downstream(b: number): Downstream {
    const { count, estimated } = this.#places;
    const nodes = unreachedFrom(this.#snapshot, b);
    let [gain, newlyServed, guessed] = [0, 0, false];
    for (const node of nodes) {
      const outlets = this.#outletsOf(node);
      if (outlets === 0 || this.#counts[node] !== 1) continue;
      gain += count[node]! * outlets;
      newlyServed += count[node]!;
      guessed ||= estimated[node] === 1;
    }
    return { nodes, gain, newlyServed, estimated: guessed };
  }

  #outletsOf(node: number): number {
    const words = this.#words;
    const { of, bits } = this.#service.classes;
    let sum = 0;
    for (let word = 0; word < words; word++) sum += bitCount(bits[of[node]! * words + word]!);
    return sum;
  }
}
