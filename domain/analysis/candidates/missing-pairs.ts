import { perSnapshot } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import type { FindingOf } from '../findings.ts';
import { type CandidatePairs, CERTAIN, candidatePairs } from '../gaps/candidate-pairs.ts';
import { groupOf, operatorPairs } from '../gaps/operator-pairs.ts';
import { pairFinding } from '../gaps/pair-finding.ts';
import type { Impact } from '../results.ts';
import { gainsFrom } from '../service/gain-from.ts';
import { monthsIn, monthsToOutlet } from '../service/months.ts';
import { mayBeEntered } from '../service/service.ts';
import { inTurn, sortByKey, sortByTwo, sortLargestFirst } from './column-sort.ts';

/** What each candidate pair would change, as columns by position in `CandidatePairs`. */
export interface PairImpacts {
  /** places × débouchés. */
  readonly gain: Float64Array;
  readonly newlyServed: Float64Array;
  /** From a to the nearest outlet, after adding; NONE when there is none. */
  readonly months: Int32Array;
  /** 1 where some yearly intake behind the gain was estimated. */
  readonly estimated: Uint8Array;
}

/** The pairs of M04 for the snapshot's audience: columns, and the order of candidates. */
export interface MissingPairs {
  readonly snapshot: Snapshot;
  readonly pairs: CandidatePairs;
  readonly impacts: PairImpacts;
  readonly count: number;
  /** Positions in the order of candidates: `order[0]` is the best pair. */
  readonly order: Uint32Array;
}

/** All of them. Nothing is made for a pair but its cells; `best-missing-pairs` gives the first ones without the others. */
export const missingPairs = perSnapshot((snapshot): MissingPairs => {
  const pairs = candidatePairs(snapshot);
  const impacts = pairImpacts(snapshot, pairs);
  return { snapshot, pairs, impacts, count: pairs.count, order: orderOf(pairs, impacts) };
});

/** The finding of one pair, by its position. */
export function findingAt({ snapshot, pairs, impacts }: MissingPairs, position: number): FindingOf<'M04'> {
  const { of, start } = operatorPairs(snapshot);
  const group = of[position]!;
  return pairFinding(snapshot, {
    a: pairs.a[position]!,
    b: pairs.b[position]!,
    marks: pairs.marks[position]!,
    impact: impactAt(impacts, position),
    pairs: start[group + 1]! - start[group]!,
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
  let [low, high] = [0, pairs.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs.a[middle]! < a || (pairs.a[middle] === a && pairs.b[middle]! < b)) low = middle + 1;
    else high = middle;
  }
  return pairs.a[low] === a && pairs.b[low] === b ? low : undefined;
}

/** By group of `operatorPairs`: positions of its pairs in the order of candidates, `start[group]` onwards. */
export const bestFirstByOperators = perSnapshot(
  (snapshot): Uint32Array => sortByKey(missingPairs(snapshot).order, operatorPairs(snapshot).of),
);

/** Positions of the pairs from one operator to another, given by their ids, best first. */
export function positionsOfOperators(snapshot: Snapshot, from: string, to: string): Uint32Array {
  const groups = operatorPairs(snapshot);
  const [one, other] = [snapshot.operatorIndex.get(from), snapshot.operatorIndex.get(to)];
  const group = one === undefined || other === undefined ? NONE : groupOf(groups, one, other);
  if (group === NONE) return new Uint32Array();
  return bestFirstByOperators(snapshot).subarray(groups.start[group]!, groups.start[group + 1]!);
}

/** The impact of one pair, as the API shows it. */
function impactAt({ gain, newlyServed, months, estimated }: PairImpacts, position: number): Impact {
  return {
    gain: gain[position]!,
    newlyServed: newlyServed[position]!,
    months: months[position] === NONE ? null : months[position]!,
    estimated: estimated[position] === 1,
  };
}

function pairImpacts(snapshot: Snapshot, { count, a, b }: CandidatePairs): PairImpacts {
  const gains = gainsFrom(snapshot);
  const enters = mayBeEntered(snapshot);
  const { monthsFrom, monthsInside } = monthColumns(snapshot);
  const impacts = {
    gain: new Float64Array(count),
    newlyServed: new Float64Array(count),
    months: new Int32Array(count),
    estimated: new Uint8Array(count),
  };
  for (let pair = 0, last = NONE; pair < count; pair++) {
    const [from, to] = [a[pair]!, b[pair]!];
    if (from !== last) gains.standAt(from);
    last = from;
    let months = monthsFrom[from]!;
    if (enters[to] === 1) {
      impacts.gain[pair] = gains.towards(to);
      impacts.newlyServed[pair] = gains.newlyServed();
      impacts.estimated[pair] = Number(gains.estimated());
      months = Math.min(months, monthsInside[from]! + monthsFrom[to]!);
    }
    impacts.months[pair] = months === Number.POSITIVE_INFINITY ? NONE : months;
  }
  return impacts;
}

/** Months of a new bridge are those of its two ends: a filière alone, and from each to the nearest outlet. */
export const monthColumns = perSnapshot((snapshot) => {
  const { count, isOutlet } = snapshot.nodes;
  const [monthsFrom, monthsInside] = [new Float64Array(count), new Float64Array(count)];
  for (let node = 0; node < count; node++) {
    if (isOutlet[node] === 1) continue;
    monthsFrom[node] = monthsToOutlet(snapshot, node) ?? Number.POSITIVE_INFINITY;
    monthsInside[node] = monthsIn(snapshot, node);
  }
  return { monthsFrom, monthsInside };
});

/** The order of candidates (`candidate-order`), criterion by criterion from the last; pairs come by ids already. */
function orderOf({ count, marks }: CandidatePairs, impacts: PairImpacts): Uint32Array {
  let longest = 0;
  for (let pair = 0; pair < count; pair++) longest = Math.max(longest, impacts.months[pair]!);
  const [months, isPossible] = [new Int32Array(count), new Int32Array(count)];
  for (let pair = 0; pair < count; pair++) {
    months[pair] = impacts.months[pair] === NONE ? longest + 1 : impacts.months[pair]!;
    isPossible[pair] = Number(marks[pair] !== CERTAIN);
  }
  const byService = sortByTwo(inTurn(count), impacts.newlyServed, months);
  return sortByKey(sortLargestFirst(byService, impacts.gain), isPossible);
}
