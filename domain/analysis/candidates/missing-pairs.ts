import type { FindingOf } from '../../findings/finding.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { type CandidatePairs, candidatePairs } from '../gaps/candidate-pairs.ts';
import { groupOf, operatorPairs } from '../gaps/operator-pairs.ts';
import { pairFinding } from '../gaps/pair-finding.ts';
import { CERTAIN } from '../gaps/pair-search.ts';
import { compareWeighed, OrderedPairs } from './ordered-pairs.ts';
import { weighedPairs } from './pair-impacts.ts';

/** The pairs of M04 for the snapshot's audience: counted, in the order of candidates as far as somebody asks for it. */
export interface MissingPairs {
  readonly snapshot: Snapshot;
  readonly pairs: CandidatePairs;
  readonly count: number;
  /** The position of the pair of a rank, from 0. Possible pairs are weighed only for the ranks after the certain ones. */
  positionAt(rank: number): number;
  /** Positions in the order of candidates, all of them. */
  order(): Uint32Array;
}

/** Nothing is made for a pair but its cells; `best-missing-pairs` gives the first ones without the others. */
export const missingPairs = perSnapshot((snapshot): MissingPairs => {
  const pairs = candidatePairs(snapshot);
  let certainCount = 0;
  for (let pair = 0; pair < pairs.count; pair++) certainCount += Number(pairs.marks[pair] === CERTAIN);
  const certain = new OrderedPairs(snapshot, true, certainCount);
  const possible = new OrderedPairs(snapshot, false, pairs.count - certainCount);
  return {
    snapshot,
    pairs,
    count: pairs.count,
    positionAt(rank) {
      const position = rank < certain.count ? certain.at(rank) : possible.at(rank - certain.count);
      if (position === undefined) throw new RangeError(`There is no rank ${rank} among ${pairs.count}.`);
      return position;
    },
    order() {
      const order = new Uint32Array(pairs.count);
      order.set(certain.all());
      order.set(possible.all(), certain.count);
      return order;
    },
  };
});

/** The order of candidates between any two pairs, by position. */
export function candidateOrder(snapshot: Snapshot): (one: number, other: number) => number {
  const { marks } = candidatePairs(snapshot);
  const weighed = weighedPairs(snapshot);
  return (one, other) => {
    const [isCertain, isOtherCertain] = [marks[one] === CERTAIN, marks[other] === CERTAIN];
    if (isCertain !== isOtherCertain) return isCertain ? -1 : 1;
    weighed.weigh(one);
    weighed.weigh(other);
    return compareWeighed(weighed.impacts, one, other);
  };
}

/** The finding of one pair, by its position. */
export function findingAt({ snapshot, pairs }: MissingPairs, position: number): FindingOf<'M04'> {
  const { operator } = snapshot.nodes;
  const { start } = operatorPairs(snapshot);
  const group = groupOf(snapshot, operator[pairs.a[position]!]!, operator[pairs.b[position]!]!);
  const weighed = weighedPairs(snapshot);
  weighed.weigh(position);
  const { gain, newlyServed, months, estimated } = weighed.impacts;
  return pairFinding(snapshot, {
    a: pairs.a[position]!,
    b: pairs.b[position]!,
    marks: pairs.marks[position]!,
    impact: {
      gain: gain[position]!,
      newlyServed: newlyServed[position]!,
      months: months[position] === NONE ? null : months[position]!,
      estimated: estimated[position] === 1,
    },
    pairs: start[2 * group + 2]! - start[2 * group]!,
  });
}

/** Its key alone: nothing else is made. */
export const keyAt = ({ snapshot: { nodes }, pairs }: MissingPairs, position: number): string =>
  `M04:${nodes.ids[pairs.a[position]!]!}:${nodes.ids[pairs.b[position]!]!}`;

/** The position of the pair with a key; undefined when there is no such pair. */
export function positionOf(
  { snapshot, pairs }: Pick<MissingPairs, 'snapshot' | 'pairs'>,
  key: string,
): number | undefined {
  const [kind, ...ids] = key.split(':');
  const [a, b] = ids.map((id) => snapshot.nodes.index.get(id));
  if (kind !== 'M04' || ids.length !== 2 || a === undefined || b === undefined) return undefined;
  let [low, high] = [pairs.firstOf[a]!, pairs.firstOf[a + 1]!];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs.b[middle]! < b) low = middle + 1;
    else high = middle;
  }
  return low < pairs.firstOf[a + 1]! && pairs.b[low] === b ? low : undefined;
}

/** Positions of the pairs of a group of `operatorPairs`, best first. */
export function bestFirst(snapshot: Snapshot, group: number): Int32Array {
  const { start, members } = operatorPairs(snapshot);
  return members.slice(start[2 * group]!, start[2 * group + 2]!).sort(candidateOrder(snapshot));
}

/** Positions of the pairs from one operator to another, given by their ids, best first. */
export function positionsOfOperators(snapshot: Snapshot, from: string, to: string): Int32Array {
  const [one, other] = [snapshot.operatorIndex.get(from), snapshot.operatorIndex.get(to)];
  const group = one === undefined || other === undefined ? NONE : groupOf(snapshot, one, other);
  return group === NONE ? new Int32Array() : bestFirst(snapshot, group);
}
