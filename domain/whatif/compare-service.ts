import type { Concerned } from '../analysis/results.ts';
import { type OutletSets, outletCount } from '../gain/outlet-sets.ts';
import { estimateOf, places } from '../gain/places.ts';
import { counted, serviceNow } from '../gain/service.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { ServiceDifference } from './results.ts';

/**
 * Compares, for two states of a network, what filières are served: whom the difference concerns, places per year × outlets
 * that filières reach from a start as two totals, what filières gain and what they lose. Filières of the welcome stage do
 * not count.
 */
export function compareService(before: Snapshot, after: Snapshot): ServiceDifference {
  const [then, now] = [before, after].map(serviceOf) as [ServiceOf, ServiceOf];
  const [gains, loses] = [servedBesides(after, now, before, then), servedBesides(before, then, after, now)];
  return {
    before: total(before, then),
    after: total(after, now),
    gained: gains.service,
    lost: loses.service,
    estimated: gains.concerned.estimate !== null || loses.concerned.estimate !== null,
    gains: gains.concerned,
    loses: loses.concerned,
  };
}

/** What is served in one network and not in the other, and whom this concerns, at the places of the first. */
function servedBesides(at: Snapshot, here: ServiceOf, there: Snapshot, other: ServiceOf) {
  const { count } = places(at);
  const { ids } = at.nodes;
  let service = 0;
  const filieres: number[] = [];
  const outlets = new Set<number>();
  for (let node = 0; node < at.nodes.count; node++) {
    if (!here.serves(node)) continue;
    const twin = at.nodes === there.nodes ? node : there.nodes.index.get(ids[node]!);
    let fresh = 0;
    here.eachOutletBesides(node, other, twin, (outlet) => {
      fresh += 1;
      outlets.add(outlet);
    });
    service += fresh * count[node]!;
    if (fresh > 0) filieres.push(node);
  }
  const concerned: Concerned = {
    placesConcerned: filieres.reduce((sum, node) => sum + count[node]!, 0),
    estimate: estimateOf(at, filieres),
    outlets: [...outlets].sort((a, b) => a - b).map((outlet) => ids[outlet]!),
  };
  return { service, concerned };
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
   * Visits the outlets, as node numbers, that a node is served and its counterpart in another network is not. Both
   * networks have the same outlets.
   */
  readonly eachOutletBesides: (
    node: number,
    other: ServiceOf,
    twin: number | undefined,
    visit: (outlet: number) => void,
  ) => void;
}

function serviceOf(snapshot: Snapshot): ServiceOf {
  const { sets, reached } = serviceNow(snapshot);
  const mark = counted(snapshot);
  const { active } = snapshot.nodes;
  const serves = (node: number): boolean => reached[node] === 1 && mark[node] === 1 && active[node] === 1;
  return {
    sets,
    serves,
    eachOutletBesides: (node, other, twin, visit) => {
      const had = twin !== undefined && other.serves(twin) ? twin : undefined;
      for (let word = 0; word < sets.words; word++) {
        const own = sets.bits[sets.of[node]! * sets.words + word]!;
        const theirs = had === undefined ? 0 : other.sets.bits[other.sets.of[had]! * sets.words + word]!;
        for (let rest = own & ~theirs; rest !== 0; rest &= rest - 1)
          visit(sets.outlets[word * 32 + 31 - Math.clz32(rest & -rest)]!);
      }
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
