import { walkableGraph } from '../analysis/walkable.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { outletCount } from './outlet-sets.ts';
import { type Places, places } from './places.ts';
import { counted, type Service, serviceNow, unreachedFrom } from './service.ts';

/**
 * Computes the exact gain of single new passerelles. Call `leaveFrom` with the filière where they begin, then
 * `towards` with each end (numbers in the snapshot, the network on a day): it returns the gain in places per year ×
 * outlets newly reached. `newlyServed` and `estimated` then tell, for that passerelle, the places that reached no
 * outlet before, and whether places are estimated.
 */
export class GainFrom {
  // Upstream of a, every served filière gains the outlets of b that it lacks: so places are added up by the outlet that
  // they lack, once for a, and a bridge costs one addition per outlet of b. Downstream of a b that no start reached, every
  // filière gains all that it reaches.
  readonly #snapshot: Snapshot;
  readonly #service: Service;
  readonly #graph: ReturnType<typeof walkableGraph>;
  readonly #places: Places;
  readonly #counts: Uint8Array;
  /** By outlet, in the order of the sets' bits: places upstream that lack it. */
  readonly #lack: Float64Array;
  /** Outlets that some upstream filière with an estimated intake lacks. */
  readonly #estimatedLack: Uint32Array;
  /** By node: the turn in which it was last found upstream. */
  readonly #upstreamIn: Int32Array;
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

  /** Chooses the filière that the next bridges leave from. */
  leaveFrom(a: number): void {
    this.#turn += 1;
    this.#from = a;
    this.#walked = false;
  }

  /** Places at filières that are newly served at all, by the bridge asked for last. */
  newlyServed(): number {
    return this.#newlyServed;
  }

  /** Whether some yearly intake behind its gain was estimated. */
  estimated(): boolean {
    return this.#estimated;
  }

  /** Gain of one bridge from there to b, which nothing shuts and whose level test is not NO. */
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
    // What has no outlets brings none; and where b is served and brings a nothing, it brings nothing to anyone.
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

  /** The general outlet counts only for who reaches no other, so those who lack it are those who reach nothing. */
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

  /** Takes the places of a filière off the outlets that it has; answers whether it has any. */
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

  /** The gain of the filières that b serves for the first time, each with all outlets that it reaches. */
  #gainBelow(b: number): number {
    const { count, estimated } = this.#places;
    let gain = 0;
    for (const node of unreachedFrom(this.#snapshot, b)) {
      // A filière on both sides closes a loop with the new bridge, and then reaches all that b reaches.
      const isInLoop = this.#upstreamIn[node] === this.#turn;
      const outlets = outletCount(this.#service.sets, isInLoop ? b : node);
      if (outlets === 0 || this.#counts[node] !== 1) continue;
      gain += count[node]! * outlets;
      this.#newlyServed += count[node]!;
      this.#estimated ||= estimated[node] === 1;
    }
    return gain;
  }
}
