import { bitCount, type OutletSets, outletCount } from '../gain/outlet-sets.ts';
import { places } from '../gain/places.ts';
import { counted, serviceNow } from '../gain/service.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { ServiceDifference } from './results.ts';

/**
 * Compares, for two states of a network, places per year × outlets that filières reach from a start: the two totals,
 * what filières gain and what they lose. Filières of the welcome stage do not count.
 */
export function compareService(before: Snapshot, after: Snapshot): ServiceDifference {
  const [then, now] = [before, after].map(serviceOf) as [ServiceOf, ServiceOf];
  const result = { before: total(before, then), after: total(after, now), gained: 0, lost: 0 };
  let estimated = false;
  const sum = (at: Snapshot, here: ServiceOf, there: Snapshot, other: ServiceOf): number => {
    let outlets = 0;
    const { count, estimated: guessed } = places(at);
    for (let node = 0; node < at.nodes.count; node++) {
      if (!here.serves(node)) continue;
      const twin = at.nodes === there.nodes ? node : there.nodes.index.get(at.nodes.ids[node]!);
      const fresh = here.outletsBesides(node, other, twin);
      outlets += fresh * count[node]!;
      estimated ||= fresh > 0 && guessed[node] === 1;
    }
    return outlets;
  };
  result.gained = sum(after, now, before, then);
  result.lost = sum(before, then, after, now);
  return { ...result, estimated };
}

/**
 * Adds up, over the filières of the network on a day, places per year × outlets (job goals) that they reach from a
 * start.
 */
export const serviceTotal = (snapshot: Snapshot): number => total(snapshot, serviceOf(snapshot));

interface ServiceOf {
  readonly sets: OutletSets;
  /** Whether a node is an active filière outside the welcome stage that a usable start reaches. */
  readonly serves: (node: number) => boolean;
  /**
   * Number of outlets that a node is served and its counterpart in another network is not. Both networks have the
   * same outlets.
   */
  readonly outletsBesides: (node: number, other: ServiceOf, twin: number | undefined) => number;
}

function serviceOf(snapshot: Snapshot): ServiceOf {
  const { sets, reached } = serviceNow(snapshot);
  const mark = counted(snapshot);
  const { active } = snapshot.nodes;
  const serves = (node: number): boolean => reached[node] === 1 && mark[node] === 1 && active[node] === 1;
  return {
    sets,
    serves,
    outletsBesides: (node, other, twin) => {
      const had = twin !== undefined && other.serves(twin) ? twin : undefined;
      let outlets = 0;
      for (let word = 0; word < sets.words; word++) {
        const own = sets.bits[sets.of[node]! * sets.words + word]!;
        const theirs = had === undefined ? 0 : other.sets.bits[other.sets.of[had]! * sets.words + word]!;
        outlets += bitCount(own & ~theirs);
      }
      return outlets;
    },
  };
}

function total(snapshot: Snapshot, { sets, serves }: ServiceOf): number {
  const { count } = places(snapshot);
  let sum = 0;
  for (let node = 0; node < snapshot.nodes.count; node++)
    if (serves(node)) sum += count[node]! * outletCount(sets, node);
  return sum;
}
