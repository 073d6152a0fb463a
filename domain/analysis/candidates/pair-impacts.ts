import { perSnapshot } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { type CandidatePairs, candidatePairs } from '../gaps/candidate-pairs.ts';
import { CERTAIN } from '../gaps/pair-search.ts';
import { gainsFrom } from '../service/gain-from.ts';
import { monthsIn, monthsToOutlet } from '../service/months.ts';
import { mayBeEntered } from '../service/service.ts';

/** What candidate pairs would change, as columns by position in `CandidatePairs`; only of pairs that were weighed. */
export interface PairImpacts {
  /** places × débouchés. */
  readonly gain: Float64Array;
  readonly newlyServed: Float64Array;
  /** From a to the nearest outlet, after adding; NONE when there is none. */
  readonly months: Int32Array;
  /** 1 where some yearly intake behind the gain was estimated. */
  readonly estimated: Uint8Array;
}

/** The impacts, each worked out once, when it is first asked for. */
export interface WeighedPairs {
  readonly impacts: PairImpacts;
  /** Works out one, and those of the same filière and certainty with it. */
  weigh(position: number): void;
  /** Works out those of all certain or of all possible pairs. */
  weighAll(certain: boolean): void;
}

/** A screen shows some hundreds of pairs, certain ones before possible ones: most are never weighed. */
export const weighedPairs = perSnapshot((snapshot): WeighedPairs => {
  const pairs = candidatePairs(snapshot);
  const { a, marks, firstOf, count } = pairs;
  const impacts = {
    gain: new Float64Array(count),
    newlyServed: new Float64Array(count),
    months: new Int32Array(count),
    estimated: new Uint8Array(count),
  };
  const weighOne = weighing(snapshot, pairs, impacts);
  /** By filière: whether its certain pairs, and its possible ones, are weighed. */
  const isDone = { certain: new Uint8Array(firstOf.length), possible: new Uint8Array(firstOf.length) };

  function weighFrom(node: number, certain: boolean): void {
    const done = certain ? isDone.certain : isDone.possible;
    if (done[node] === 1) return;
    done[node] = 1;
    for (let pair = firstOf[node]!; pair < firstOf[node + 1]!; pair++)
      if ((marks[pair] === CERTAIN) === certain) weighOne(pair);
  }

  return {
    impacts,
    weigh: (position) => weighFrom(a[position]!, marks[position] === CERTAIN),
    weighAll(certain) {
      for (let node = 0; node + 1 < firstOf.length; node++) weighFrom(node, certain);
    },
  };
});

function weighing(
  snapshot: Snapshot,
  { a, b }: CandidatePairs,
  { gain, newlyServed, months, estimated }: PairImpacts,
): (pair: number) => void {
  const gains = gainsFrom(snapshot);
  const enters = mayBeEntered(snapshot);
  const { monthsFrom, monthsInside } = monthColumns(snapshot);
  let stand = NONE;
  return (pair) => {
    const [from, to] = [a[pair]!, b[pair]!];
    if (from !== stand) gains.standAt(from);
    stand = from;
    let soonest = monthsFrom[from]!;
    if (enters[to] === 1) {
      gain[pair] = gains.towards(to);
      newlyServed[pair] = gains.newlyServed();
      estimated[pair] = Number(gains.estimated());
      soonest = Math.min(soonest, monthsInside[from]! + monthsFrom[to]!);
    }
    months[pair] = soonest === Number.POSITIVE_INFINITY ? NONE : soonest;
  };
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
