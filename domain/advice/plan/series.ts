import { bitCount } from '../../gain/outlet-sets.ts';
import type { ServiceState } from '../../gain/service-state.ts';
import type { Agreements } from './agreements.ts';
import { largestBelow, placesUnserved, placesUpstream, walk } from './cones.ts';
import type { Marginals } from './marginals.ts';

/** Bridges followed while chains are looked for, and chains evaluated: fixed, so that the answer is always the same. */
const MOST_FOLLOWED = 20_000;
const MOST_EVALUATED = 300;
/** A chain is worth evaluating from this share of what it has to beat: parallel bridges of its agreements add up. */
const WORTH_EVALUATING = 0.5;

/** The most that a node may be worth when so many bridges still follow. */
interface Links {
  /** Outlets that the last of them reaches. */
  readonly outlets: Float64Array;
  /** What the agreements of those bridges add by themselves. */
  readonly gains: Float64Array;
}

/** Agreements of which one leads on to the next, with a guess of what they add together. */
interface Chain {
  readonly agreements: readonly number[];
  readonly guess: number;
}

/**
 * Looks for `length` agreements, each leading on to the next, that together gain more than `toBeat` beside the set
 * chosen in `marginals`, though each alone may gain nothing. Returns their numbers, sorted; undefined when it finds
 * none. Only the chains with the best estimates are evaluated exactly.
 */
export function bestChain(
  agreements: Agreements,
  marginals: Marginals,
  length: number,
  toBeat: number,
): readonly number[] | undefined {
  // Chains begin where people are served. The guess of a chain is what its agreements add alone, and what its end brings
  // to who is upstream of its beginning; the best guesses are evaluated exactly.
  const { bridges, owner, bySource } = agreements;
  const { state, gain } = marginals;
  const { reached } = state;
  const least = toBeat * WORTH_EVALUATING;
  const upstream = placesUpstream(state, bridges.from);
  const unserved = placesUnserved(state, bridges.to);
  const taken = new Uint8Array(agreements.count);
  for (const agreement of marginals.chosen()) taken[agreement] = 1;
  const links = linksBelow(agreements, marginals, taken, length);
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
  return bestOf([...found.values()], marginals, toBeat);

  /** The most that a chain may be worth whose last bridge so far is this one, by a guess. */
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
      keep(chain, gained + carried * outletsGained(state, end, first));
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

  function keep(chain: readonly number[], guess: number): void {
    if (guess <= least) return;
    const set = [...chain].sort((one, other) => one - other);
    const key = set.join(' ');
    if ((found.get(key)?.guess ?? 0) < guess) found.set(key, { agreements: set, guess });
  }
}

/** The chain that adds most when it is evaluated exactly, among those with the best guesses. */
function bestOf(
  chains: readonly Chain[],
  marginals: Marginals,
  toBeat: number,
): readonly number[] | undefined {
  let most = toBeat;
  let set: readonly number[] | undefined;
  const byGuess = chains.toSorted((one, other) => other.guess - one.guess);
  for (const chain of byGuess.slice(0, MOST_EVALUATED)) {
    const added = marginals.evaluate(chain.agreements).gain;
    if (added <= most) continue;
    most = added;
    set = chain.agreements;
  }
  return set;
}

/** Outlets of the end of a chain that its beginning lacks. */
function outletsGained({ bits, words }: ServiceState, end: number, first: number): number {
  let sum = 0;
  for (let word = 0; word < words; word++)
    sum += bitCount(bits[end * words + word]! & ~bits[first * words + word]!);
  return sum;
}

/** By number of bridges that still follow: the most that a chain may add from a node onwards. */
function linksBelow(
  { bridges, owner }: Agreements,
  { state, gain }: Marginals,
  taken: Uint8Array,
  length: number,
): Links[] {
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
