import { bitCount } from '../../gain/outlet-sets.ts';
import type { Agreements } from './agreements.ts';
import { largestBelow, placesUnserved, placesUpstream, walk } from './cones.ts';
import type { Marginals } from './marginals.ts';

// Limits of the bridges followed and the chains evaluated. They are fixed numbers, so that the answer is always the
// same.
const MOST_FOLLOWED = 20_000;
const MOST_EVALUATED = 300;
/**
 * A chain is evaluated if its guess is at least this share of what it has to beat, as parallel bridges of its
 * agreements add up.
 */
const WORTH_EVALUATING = 0.5;

/** Upper guesses for a node after which a fixed number of bridges still follow. */
interface Links {
  /** The most outlets that the last of these bridges reaches. */
  readonly outlets: Float64Array;
  /** The most that the agreements of these bridges add by themselves. */
  readonly gains: Float64Array;
}

/** Agreements each of which leads on to the next, with a guess of what they add together. */
interface Chain {
  readonly agreements: readonly number[];
  readonly guess: number;
}

/**
 * Finds `length` agreements, each leading on to the next, that together add more than `toBeat` to the chosen set,
 * though alone they may add nothing. Chains begin at served filières. The guess for a chain is what its agreements
 * add alone, plus what its end brings to the filières upstream of its beginning. The best guesses are evaluated
 * exactly. Undefined when no chain adds more.
 */
export function bestChain(
  agreements: Agreements,
  marginals: Marginals,
  length: number,
  toBeat: number,
): readonly number[] | undefined {
  const { bridges, owner, bySource } = agreements;
  const { state, gain } = marginals;
  const { bits, words, reached } = state;
  const least = toBeat * WORTH_EVALUATING;
  const upstream = placesUpstream(state, bridges.from);
  const unserved = placesUnserved(state, bridges.to);
  const taken = new Uint8Array(agreements.count);
  for (const agreement of marginals.chosen()) taken[agreement] = 1;
  const links = linksBelow();
  const found = new Map<string, Chain>();
  let followed = 0;

  const begins: { readonly bridge: number; readonly bound: number }[] = [];
  for (let bridge = 0; bridge < owner.length; bridge++) {
    const [first, agreement] = [bridges.from[bridge]!, owner[bridge]!];
    if (reached[first] === 0 || taken[agreement] === 1) continue;
    const bound = mostFrom(bridge, length - 1, gain[agreement]!, upstream[first]!);
    if (bound > least) begins.push({ bridge, bound });
  }
  begins.sort((one, other) => other.bound - one.bound || one.bridge - other.bridge);
  for (const { bridge } of begins) {
    if (followed >= MOST_FOLLOWED) break;
    const [first, agreement] = [bridges.from[bridge]!, owner[bridge]!];
    follow(bridge, [agreement], gain[agreement]!, upstream[first]!, first);
  }
  return best();

  /** An upper guess of the worth of a chain whose last bridge so far is this one. */
  function mostFrom(bridge: number, left: number, gained: number, places: number): number {
    const end = bridges.to[bridge]!;
    const { gains, outlets } = links[left]!;
    return gained + gains[end]! + (places + unserved[end]!) * outlets[end]!;
  }

  function follow(
    bridge: number,
    chain: readonly number[],
    gained: number,
    places: number,
    first: number,
  ): void {
    followed += 1;
    const end = bridges.to[bridge]!;
    const carried = places + unserved[end]!;
    const left = length - chain.length - 1;
    if (left < 0) {
      keep(chain, gained + carried * fresh(end, first));
      return;
    }
    for (const node of walk([end], state.eachAfter)) {
      for (let at = bySource.start[node]!; at < bySource.start[node + 1]!; at++) {
        const next = bySource.edges[at]!;
        const agreement = owner[next]!;
        if (taken[agreement] === 1 || chain.includes(agreement)) continue;
        const sum = gained + gain[agreement]!;
        if (mostFrom(next, left, sum, carried) <= least) continue;
        if (followed >= MOST_FOLLOWED) return;
        follow(next, [...chain, agreement], sum, carried, first);
      }
    }
  }

  /** Number of outlets at the end of a chain that its beginning lacks. */
  function fresh(end: number, first: number): number {
    let sum = 0;
    for (let word = 0; word < words; word++)
      sum += bitCount(bits[end * words + word]! & ~bits[first * words + word]!);
    return sum;
  }

  function keep(chain: readonly number[], guess: number): void {
    if (guess <= least) return;
    const set = [...chain].sort((one, other) => one - other);
    const key = set.join(' ');
    if ((found.get(key)?.guess ?? 0) < guess) found.set(key, { agreements: set, guess });
  }

  function best(): readonly number[] | undefined {
    let most = toBeat;
    let set: readonly number[] | undefined;
    const byGuess = [...found.values()].sort((one, other) => other.guess - one.guess);
    for (const chain of byGuess.slice(0, MOST_EVALUATED)) {
      const added = marginals.evaluate(chain.agreements).gain;
      if (added <= most) continue;
      most = added;
      set = chain.agreements;
    }
    return set;
  }

  function linksBelow(): Links[] {
    const outlets = new Float64Array(state.graph.nodeCount);
    for (let node = 0; node < outlets.length; node++) outlets[node] = state.outletCount(node);
    const levels: Links[] = [{ outlets, gains: new Float64Array(outlets.length) }];
    for (let level = 1; level < length; level++) {
      const after = levels[level - 1]!;
      const [far, added] = [new Float64Array(outlets.length), new Float64Array(outlets.length)];
      for (let bridge = 0; bridge < owner.length; bridge++) {
        const agreement = owner[bridge]!;
        if (taken[agreement] === 1) continue;
        const node = bridges.from[bridge]!;
        const end = bridges.to[bridge]!;
        const gained = gain[agreement]! + after.gains[end]!;
        if (after.outlets[end]! > far[node]!) far[node] = after.outlets[end]!;
        if (gained > added[node]!) added[node] = gained;
      }
      levels.push({ outlets: largestBelow(state, far), gains: largestBelow(state, added) });
    }
    return levels;
  }
}
