import { walkableGraph } from '../analysis/walkable.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { outletCount } from './outlet-sets.ts';
import { type Places, places } from './places.ts';
import { counted, type Service, serviceNow, unreachedFrom } from './service.ts';

/** What an unserved filière and the unserved filières behind it gain once a bridge leads to it. */
interface Downstream {
  readonly nodes: readonly number[];
  readonly gain: number;
  readonly newlyServed: number;
  readonly estimated: boolean;
}

/**
 * Computes the exact gain of single bridges, one source filière after another. Every served filière upstream of the
 * source a gains the outlets of the target b that it lacks. So the places upstream are added up once for a, by the
 * outlet that they lack; each bridge then costs one addition per outlet of b. If no start reached b before, the
 * filières behind it also gain all the outlets that they reach. Call `leaveFrom`, then `towards`; the other methods
 * describe the last bridge.
 */
export class GainFrom {
  readonly #snapshot: Snapshot;
  readonly #service: Service;
  readonly #graph: ReturnType<typeof walkableGraph>;
  readonly #places: Places;
  readonly #counts: Uint8Array;
  /** By outlet, in the order of the sets' bits: the places upstream that lack the outlet. */
  readonly #lack: Float64Array;
  /** Bit set of the outlets that some upstream filière with an estimated intake lacks. */
  readonly #estimatedLack: Uint32Array;
  /** By node: the turn in which the node was last found upstream. */
  readonly #upstreamIn: Int32Array;
  readonly #below = new Map<number, Downstream>();
  #turn = 0;
  #from = -1;
  #walked = false;
  #newlyServed = 0;
  #estimated = false;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#service = serviceNow(snapshot);
    this.#graph = walkableGraph(snapshot);
    this.#places = places(snapshot);
    this.#counts = counted(snapshot);
    const { words, outlets } = this.#service.sets;
    this.#lack = new Float64Array(outlets.length);
    this.#estimatedLack = new Uint32Array(words);
    this.#upstreamIn = new Int32Array(this.#graph.nodeCount);
  }

  /** Chooses the filière from which the next bridges start. */
  leaveFrom(a: number): void {
    this.#turn += 1;
    this.#from = a;
    this.#walked = false;
  }

  /** Places per year at filières that the last bridge serves for the first time. */
  newlyServed(): number {
    return this.#newlyServed;
  }

  /** Whether the last gain rests on an estimated yearly intake. */
  estimated(): boolean {
    return this.#estimated;
  }

  /**
   * Gain of one bridge from the chosen filière to b, in places × outlets. The bridge must be walkable: b is not shut
   * and the level test is not NO.
   */
  towards(b: number): number {
    const { sets, reached } = this.#service;
    const { words, of, bits } = sets;
    const a = this.#from;
    this.#newlyServed = 0;
    this.#estimated = false;
    if (reached[a] !== 1) return 0;
    const [ofA, ofB] = [of[a]! * words, of[b]! * words];
    let any = 0;
    let lacks = 0;
    for (let word = 0; word < words; word++) {
      any |= bits[ofB + word]!;
      lacks |= bits[ofB + word]! & ~bits[ofA + word]!;
    }
    // A filière without outlets brings nothing. Neither does a served one whose outlets the source already has.
    if (any === 0 || (lacks === 0 && reached[b] === 1)) return 0;
    if (!this.#walked) this.#walkUpstream();
    const lack = this.#lack;
    let gain = 0;
    for (let word = 0; word < words; word++) {
      this.#estimated ||= (bits[ofB + word]! & this.#estimatedLack[word]!) !== 0;
      for (let rest = bits[ofB + word]!; rest !== 0; rest &= rest - 1)
        gain += lack[word * 32 + 31 - Math.clz32(rest & -rest)]!;
    }
    this.#newlyServed = lack[lack.length - 1]!;
    return reached[b] === 1 ? gain : gain + this.#gainBelow(b);
  }

  /**
   * Adds up the places upstream by the outlet that they lack. `emploi` counts only for a filière that reaches no
   * other outlet, so the places that lack `emploi` are those of filières that reach no outlet at all.
   */
  #walkUpstream(): void {
    const graph = this.#graph;
    const upstreamIn = this.#upstreamIn;
    const turn = this.#turn;
    const lack = this.#lack.fill(0);
    const { reached } = this.#service;
    const { count } = this.#places;
    this.#walked = true;
    this.#estimatedLack.fill(0);
    let total = 0;
    let nothing = 0;
    const stack = [this.#from];
    upstreamIn[this.#from] = turn;
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let at = graph.in.start[node]!; at < graph.in.start[node + 1]!; at++) {
        const before = graph.from[graph.in.edges[at]!]!;
        if (upstreamIn[before] === turn) continue;
        upstreamIn[before] = turn;
        stack.push(before);
      }
      if (reached[node] !== 1 || this.#counts[node] !== 1) continue;
      if (!this.#addLack(node)) nothing += count[node]!;
      total += count[node]!;
    }
    for (let outlet = 0; outlet < lack.length; outlet++) lack[outlet]! += total;
    lack[lack.length - 1] = nothing;
  }

  /** Subtracts the places of a filière from the outlets that it has. Returns whether it has any outlet. */
  #addLack(node: number): boolean {
    const lack = this.#lack;
    const estimatedLack = this.#estimatedLack;
    const { words, of, bits } = this.#service.sets;
    const { count, estimated } = this.#places;
    const generalWord = (lack.length - 1) >> 5;
    const general = 1 << ((lack.length - 1) & 31);
    let any = 0;
    for (let word = 0; word < words; word++) {
      const has = bits[of[node]! * words + word]!;
      any |= has;
      for (let rest = has; rest !== 0; rest &= rest - 1)
        lack[word * 32 + 31 - Math.clz32(rest & -rest)]! -= count[node]!;
      if (estimated[node] === 1) estimatedLack[word]! |= word === generalWord ? ~has & ~general : ~has;
    }
    if (any === 0 && estimated[node] === 1) estimatedLack[generalWord]! |= general;
    return any !== 0;
  }

  /** Gain of the unserved filière b and of the unserved filières behind it. */
  #gainBelow(b: number): number {
    const known = this.#below.get(b) ?? this.#sumOf(unreachedFrom(this.#snapshot, b), (node) => node);
    this.#below.set(b, known);
    // If b leads back to a, the new bridge closes a loop; the filières in the loop then reach all that b reaches.
    const isLoop = this.#upstreamIn[b] === this.#turn;
    const below = isLoop
      ? this.#sumOf(known.nodes, (node) => (this.#upstreamIn[node] === this.#turn ? b : node))
      : known;
    this.#newlyServed += below.newlyServed;
    this.#estimated ||= below.estimated;
    return below.gain;
  }

  /** Sums up the gain of newly served filières. `like` gives the node whose outlets each of them gets. */
  #sumOf(nodes: readonly number[], like: (node: number) => number): Downstream {
    const { count, estimated } = this.#places;
    let [gain, newlyServed, guessed] = [0, 0, false];
    for (const node of nodes) {
      const outlets = outletCount(this.#service.sets, like(node));
      if (outlets === 0 || this.#counts[node] !== 1) continue;
      gain += count[node]! * outlets;
      newlyServed += count[node]!;
      guessed ||= estimated[node] === 1;
    }
    return { nodes, gain, newlyServed, estimated: guessed };
  }
}
