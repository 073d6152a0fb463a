import type { Snapshot } from '../graph/snapshot.ts';
import { byCodeUnit } from '../model/network.ts';
import { type Addition, serviceWith, walkableBridges } from './impact.ts';
import { onLapsed } from './lapsed-agreements.ts';
import { bitCount } from './outlet-sets.ts';
import { estimateOf, places } from './places.ts';
import type { GainPart, GainParts } from './results.ts';
import { counted, type Service, serviceNow } from './service.ts';

/**
 * Explains the gain of new passerelles (`additions`): for each filière that reaches more or fewer outlets with them,
 * its places and the outlets gained or dropped. With `beside`, the gain is what the additions add to these other new
 * passerelles.
 */
export function gainParts(
  snapshot: Snapshot,
  additions: readonly Addition[],
  beside: readonly Addition[] = [],
): GainParts {
  const { ids, count: nodeCount } = snapshot.nodes;
  const { count, estimated } = places(snapshot);
  const counts = counted(snapshot);
  const now = serviceNow(snapshot);
  const earlier = beside.length === 0 ? now : serviceWith(snapshot, beside);
  const after = serviceWith(snapshot, [...beside, ...additions]);
  const parts: GainPart[] = [];
  const gaining: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    if (counts[node] !== 1) continue;
    const had = servedWords(earlier, node);
    const fresh = without(servedWords(after, node), servedWords(now, node));
    const known = without(had, servedWords(now, node));
    const outlets = without(fresh, known);
    const dropped = without(known, fresh);
    const added = sizeOf(outlets) - sizeOf(dropped);
    if (sizeOf(outlets) + sizeOf(dropped) === 0) continue;
    if (sizeOf(outlets) > 0) gaining.push(node);
    parts.push({
      filiere: ids[node]!,
      places: count[node]!,
      estimated: estimated[node] === 1,
      outlets: named(outlets),
      dropped: named(dropped),
      newlyServed: sizeOf(had) === 0,
      gain: count[node]! * added,
    });
  }
  // Nodes are in id order, and the sort is stable, so equal parts stay in id order.
  parts.sort((one, other) => other.gain - one.gain);
  return {
    gain: parts.reduce((sum, { gain }) => sum + gain, 0),
    concerned: {
      placesConcerned: gaining.reduce((sum, node) => sum + count[node]!, 0),
      estimate: estimateOf(snapshot, gaining),
      outlets: [...new Set(parts.flatMap(({ outlets }) => outlets))].sort(byCodeUnit),
    },
    newlyServed: parts.reduce((sum, part) => sum + (part.newlyServed ? part.places : 0), 0),
    parts,
    onLapsed:
      onLapsed(snapshot, walkableBridges(snapshot, additions), walkableBridges(snapshot, beside)) ?? null,
  };

  function named(words: Uint32Array): string[] {
    const { outlets } = now.sets;
    const found = outlets.filter((_, bit) => ((words[bit >> 5]! >>> (bit & 31)) & 1) === 1);
    return found.sort((a, b) => a - b).map((outlet) => ids[outlet]!);
  }
}

/** The outlets that a node is served, as a bit set; empty when no usable start reaches the node. */
function servedWords({ sets: { words, of, bits }, reached }: Service, node: number): Uint32Array {
  if (reached[node] !== 1) return new Uint32Array(words);
  return bits.subarray(of[node]! * words, (of[node]! + 1) * words);
}

const without = (some: Uint32Array, others: Uint32Array): Uint32Array =>
  some.map((word, at) => word & ~others[at]!);

const sizeOf = (words: Uint32Array): number => words.reduce((sum, word) => sum + bitCount(word), 0);
