import type { Snapshot } from '../../graph/snapshot.ts';
import { bitCount } from './outlet-sets.ts';
import { places } from './places.ts';
import { counted, serviceNow, unreachedFrom } from './service.ts';
import { walkableGraph } from './walkable.ts';

/** What bridges out of one filière after another would change. */
export interface GainFrom {
  /** Takes a stand: what stands upstream is looked at when a bridge asks for it, and once. */
  standAt(a: number): void;
  /**
   * Gain of one bridge from there to b, which nothing shuts and whose level test is not NO. The next two then tell of
   * the same bridge.
   */
  towards(b: number): number;
  /** Places at filières that are newly served at all. */
  newlyServed(): number;
  /** Some yearly intake behind the gain was estimated. */
  estimated(): boolean;
  /** By outlet, in the order of the sets' bits: places upstream that lack it. */
  lacking(): Float64Array;
}

/** What a bridge to an unserved filière serves downstream of it. */
interface Downstream {
  readonly nodes: readonly number[];
  readonly gain: number;
  readonly newlyServed: number;
  readonly estimated: boolean;
}

/**
 * Exact gains of single bridges. Upstream of a, every served filière gains the outlets of b that it lacks: so places
 * are added up by the outlet that they lack, once for a, and a bridge costs one addition per outlet of b. Downstream of
 * a b that no start reached, every filière gains all that it reaches.
 */
export function gainsFrom(snapshot: Snapshot): GainFrom {
  const { sets, reached, classes } = serviceNow(snapshot);
  const graph = walkableGraph(snapshot);
  const { count, estimated } = places(snapshot);
  const counts = counted(snapshot);
  const { words } = sets;
  const outletTotal = sets.outlets.length;
  const [generalWord, generalBit] = [(outletTotal - 1) >> 5, 1 << ((outletTotal - 1) & 31)];
  /** Outlets that some upstream filière with an estimated intake lacks. */
  const estimatedLack = new Uint32Array(words);
  const lack = new Float64Array(outletTotal);
  /** The stand at which each node was met, and each class of outlets added up. */
  const metAt = new Int32Array(graph.nodeCount);
  const addedAt = new Int32Array(classes.count);
  const classGain = new Float64Array(classes.count);
  const below = new Map<number, Downstream>();
  let [stand, here, walked] = [0, -1, false];
  let [newly, isEstimated] = [0, false];

  return {
    standAt(a) {
      stand += 1;
      here = a;
      walked = false;
    },
    towards,
    newlyServed: () => newly,
    estimated: () => isEstimated,
    lacking() {
      if (!walked) walkUpstream();
      return lack;
    },
  };

  function towards(b: number): number {
    newly = 0;
    isEstimated = false;
    if (reached[here] !== 1) return 0;
    const ofB = classes.of[b]! * words;
    const ofA = classes.of[here]! * words;
    let [any, lacks] = [0, 0];
    for (let word = 0; word < words; word++) {
      any |= classes.bits[ofB + word]!;
      lacks |= classes.bits[ofB + word]! & ~classes.bits[ofA + word]!;
    }
    // What has no outlets brings none; and where b is served and brings a nothing, it brings nothing to anyone.
    if (any === 0 || (lacks === 0 && reached[b] === 1)) return 0;
    if (!walked) walkUpstream();
    let gain = gainOfClass(classes.of[b]!);
    newly = lack[outletTotal - 1]!;
    for (let word = 0; word < words; word++)
      isEstimated ||= (classes.bits[ofB + word]! & estimatedLack[word]!) !== 0;
    if (reached[b] !== 1) gain += gainBelow(b);
    return gain;
  }

  function gainOfClass(number: number): number {
    if (addedAt[number] === stand) return classGain[number]!;
    let gain = 0;
    for (let word = 0; word < words; word++) {
      for (let rest = classes.bits[number * words + word]!; rest !== 0; rest &= rest - 1)
        gain += lack[word * 32 + 31 - Math.clz32(rest & -rest)]!;
    }
    addedAt[number] = stand;
    classGain[number] = gain;
    return gain;
  }

  /** The general outlet counts only for who reaches no other, so those who lack it are those who reach nothing. */
  function walkUpstream(): void {
    walked = true;
    lack.fill(0);
    estimatedLack.fill(0);
    let [total, nothing] = [0, 0];
    const stack = [here];
    metAt[here] = stand;
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let at = graph.in.start[node]!; at < graph.in.start[node + 1]!; at++) {
        const before = graph.from[graph.in.edges[at]!]!;
        if (metAt[before] === stand) continue;
        metAt[before] = stand;
        stack.push(before);
      }
      if (reached[node] !== 1 || counts[node] !== 1) continue;
      const ofNode = classes.of[node]! * words;
      let any = 0;
      for (let word = 0; word < words; word++) {
        const has = classes.bits[ofNode + word]!;
        any |= has;
        for (let rest = has; rest !== 0; rest &= rest - 1)
          lack[word * 32 + 31 - Math.clz32(rest & -rest)]! -= count[node]!;
        if (estimated[node] === 1) estimatedLack[word]! |= word === generalWord ? ~has & ~generalBit : ~has;
      }
      if (any === 0 && estimated[node] === 1) estimatedLack[generalWord]! |= generalBit;
      if (any === 0) nothing += count[node]!;
      total += count[node]!;
    }
    for (let outlet = 0; outlet < outletTotal; outlet++) lack[outlet]! += total;
    lack[outletTotal - 1] = nothing;
  }

  function gainBelow(b: number): number {
    const known = below.get(b) ?? downstream(b);
    below.set(b, known);
    if (metAt[b] !== stand) {
      newly += known.newlyServed;
      isEstimated ||= known.estimated;
      return known.gain;
    }
    // b leads to a: filières on both sides close a loop with the new bridge, and then reach all that b reaches.
    let gain = 0;
    for (const node of known.nodes) {
      const outlets = outletsOf(metAt[node] === stand ? b : node);
      if (outlets === 0 || counts[node] !== 1) continue;
      gain += count[node]! * outlets;
      newly += count[node]!;
      isEstimated ||= estimated[node] === 1;
    }
    return gain;
  }

  function downstream(b: number): Downstream {
    const nodes = unreachedFrom(snapshot, b);
    let [gain, newlyServed, guessed] = [0, 0, false];
    for (const node of nodes) {
      const outlets = outletsOf(node);
      if (outlets === 0 || counts[node] !== 1) continue;
      gain += count[node]! * outlets;
      newlyServed += count[node]!;
      guessed ||= estimated[node] === 1;
    }
    return { nodes, gain, newlyServed, estimated: guessed };
  }

  function outletsOf(node: number): number {
    let sum = 0;
    for (let word = 0; word < words; word++) sum += bitCount(classes.bits[classes.of[node]! * words + word]!);
    return sum;
  }
}
