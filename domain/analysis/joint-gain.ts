import type { Snapshot } from '../graph/snapshot.ts';
import { type Addition, counts, gainOf, isWalkable, serviceNow, unreachedFrom } from './impact.ts';
import { bitCount } from './outlet-sets.ts';
import { places } from './places.ts';
import { walkableGraph } from './walkable.ts';

/** Sources of a set are the bits of one number; a larger set is computed the plain way. */
const MOST_SOURCES = 20;
/** What is kept of the last sources, so that memory does not grow with the number of sets. */
const KEPT = 64;

/** Served filières upstream of a set's sources, put together where the same sources and outlets are reached. */
interface Group {
  /** Bit i: they reach source i. */
  readonly mask: number;
  readonly node: number;
  places: number;
}

/**
 * gain(S), the same number as `gainOf`, without walking the whole network for each set: what added bridges change
 * stands upstream of where they begin, and downstream of where they end if nobody came there. Call it with sets
 * ordered by where they begin: what stands upstream of the last ones is kept.
 */
export function gainCalculator(snapshot: Snapshot): (additions: readonly Addition[]) => number {
  const { sets, reached, alike } = serviceNow(snapshot);
  const graph = walkableGraph(snapshot);
  const { count } = places(snapshot);
  const { words, bits, of } = sets;
  const lastBit = sets.outlets.length - 1;
  const upstreamOf = keepSome((source: number) => upstream(source));
  const groupsOf = keepSome((key: string) => groupsAbove(key.split(' ').map(Number)));
  const belowOf = keepSome((target: number) => unreachedFrom(snapshot, target));

  return (additions) => {
    const bridges = additions.filter((addition) => isWalkable(snapshot, addition));
    const sources = [...new Set(bridges.map(({ from }) => from))].sort((a, b) => a - b);
    if (sources.length === 0) return 0;
    if (sources.length > MOST_SOURCES) return gainOf(snapshot, additions);
    const after = outletsAfter(bridges, sources);
    let gain = 0;
    for (const { mask, node, places: above } of groupsOf(sources.join(' ')))
      gain += above * newOutlets(node, mask, after, true);
    for (const node of newlyReached(bridges, sources)) {
      if (counts(snapshot, node))
        gain += count[node]! * newOutlets(node, maskOf(node, sources), after, false);
    }
    return gain;
  };

  function upstream(source: number): ReadonlySet<number> {
    const seen = new Set([source]);
    for (const node of seen) {
      for (let at = graph.in.start[node]!; at < graph.in.start[node + 1]!; at++)
        seen.add(graph.from[graph.in.edges[at]!]!);
    }
    return seen;
  }

  function maskOf(node: number, sources: readonly number[]): number {
    let mask = 0;
    for (let index = 0; index < sources.length; index++)
      if (upstreamOf(sources[index]!).has(node)) mask |= 1 << index;
    return mask;
  }

  function groupsAbove(sources: readonly number[]): Group[] {
    const groups = new Map<number, Group>();
    const seen = new Set<number>();
    for (const source of sources) {
      for (const node of upstreamOf(source)) {
        if (seen.has(node) || reached[node] !== 1 || !counts(snapshot, node)) continue;
        seen.add(node);
        const mask = maskOf(node, sources);
        const key = alike[of[node]!]! * 2 ** MOST_SOURCES + mask;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { mask, node, places: count[node]! });
        else group.places += count[node]!;
      }
    }
    return [...groups.values()];
  }

  /** Outlets of each source with the bridges, a source's words after another's; bridges in series need several rounds. */
  function outletsAfter(bridges: readonly Addition[], sources: readonly number[]): Uint32Array {
    const after = new Uint32Array(sources.length * words);
    const gather = (index: number, node: number): boolean => {
      let changed = false;
      const mask = maskOf(node, sources);
      for (let word = 0; word < words; word++) {
        const cell = index * words + word;
        const now = (after[cell]! | wordAfter(node, mask, after, word)) >>> 0;
        changed ||= now !== after[cell];
        after[cell] = now;
      }
      return changed;
    };
    for (let changed = true; changed; ) {
      changed = false;
      sources.forEach((source, index) => {
        changed = gather(index, source) || changed;
        for (const { from, to } of bridges) if (from === source) changed = gather(index, to) || changed;
      });
    }
    return after;
  }

  /** What a node reaches itself, and through the sources that it reaches. */
  function wordAfter(node: number, mask: number, after: Uint32Array, word: number): number {
    let value = bits[of[node]! * words + word]!;
    for (let index = 0, rest = mask; rest !== 0; index++, rest >>>= 1)
      if ((rest & 1) === 1) value |= after[index * words + word]!;
    return value;
  }

  function newOutlets(node: number, mask: number, after: Uint32Array, served: boolean): number {
    let [sum, any, general] = [0, 0, 0];
    for (let word = 0; word < words; word++) {
      const now = wordAfter(node, mask, after, word);
      const had = served ? bits[of[node]! * words + word]! : 0;
      const generalHere = word === lastBit >> 5 ? 1 << (lastBit & 31) : 0;
      any |= now & ~generalHere;
      general |= now & ~had & generalHere;
      sum += bitCount(now & ~had & ~generalHere);
    }
    // The general outlet counts only for who reaches no other.
    return any === 0 && general !== 0 ? 1 : sum;
  }

  /** Filières that nobody came to, and to which a bridge from a served source leads, itself or through others. */
  function newlyReached(bridges: readonly Addition[], sources: readonly number[]): Set<number> {
    const nodes = new Set<number>();
    const isServed = (node: number): boolean => reached[node] === 1 || nodes.has(node);
    for (let changed = true; changed; ) {
      const before = nodes.size;
      for (const { from, to } of bridges)
        if (isServed(from) && !isServed(to)) for (const node of belowOf(to)) nodes.add(node);
      changed = nodes.size > before && sources.length > 1;
    }
    return nodes;
  }
}

function keepSome<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= KEPT) known.clear();
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
