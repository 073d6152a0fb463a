import { GainFrom } from '../../gain/gain-from.ts';
import { monthsIn, monthsToOutlet } from '../../gain/months.ts';
import { mayBeEntered } from '../../gain/service.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { type CandidatePairs, candidatePairs } from '../gaps/candidate-pairs.ts';
import { CERTAIN } from '../gaps/pair-search.ts';

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

/** A screen shows some hundreds of pairs, certain ones before possible ones: most are never weighed. */
export const weighedPairs = perSnapshot((snapshot) => new WeighedPairs(snapshot));

/** The impacts, each worked out once, when it is first asked for. */
export class WeighedPairs {
  readonly impacts: PairImpacts;
  readonly #pairs: CandidatePairs;
  readonly #gains: GainFrom;
  readonly #enters: Uint8Array;
  readonly #months: MonthColumns;
  /** By filière: whether its certain pairs, and its possible ones, are weighed. */
  readonly #certainDone: Uint8Array;
  readonly #possibleDone: Uint8Array;

  constructor(snapshot: Snapshot) {
    this.#pairs = candidatePairs(snapshot);
    const { count, firstOf } = this.#pairs;
    this.impacts = {
      gain: new Float64Array(count),
      newlyServed: new Float64Array(count),
      months: new Int32Array(count),
      estimated: new Uint8Array(count),
    };
    this.#gains = new GainFrom(snapshot);
    this.#enters = mayBeEntered(snapshot);
    this.#months = monthColumns(snapshot);
    this.#certainDone = new Uint8Array(firstOf.length);
    this.#possibleDone = new Uint8Array(firstOf.length);
  }

  /** Works out one, and those of the same filière and certainty with it. */
  weigh(position: number): void {
    this.#weighFrom(this.#pairs.a[position]!, this.#pairs.marks[position] === CERTAIN);
  }

  /** Works out those of all certain or of all possible pairs. */
  weighAll(certain: boolean): void {
    for (let node = 0; node + 1 < this.#pairs.firstOf.length; node++) this.#weighFrom(node, certain);
  }

  #weighFrom(node: number, certain: boolean): void {
    const done = certain ? this.#certainDone : this.#possibleDone;
    if (done[node] === 1) return;
    done[node] = 1;
    this.#gains.standAt(node);
    const { firstOf, marks } = this.#pairs;
    for (let pair = firstOf[node]!; pair < firstOf[node + 1]!; pair++)
      if ((marks[pair] === CERTAIN) === certain) this.#weighOne(node, pair);
  }

  #weighOne(from: number, pair: number): void {
    const gains = this.#gains;
    const { gain, newlyServed, months, estimated } = this.impacts;
    const { monthsFrom, monthsInside } = this.#months;
    const to = this.#pairs.b[pair]!;
    let soonest = monthsFrom[from]!;
    if (this.#enters[to] === 1) {
      gain[pair] = gains.towards(to);
      newlyServed[pair] = gains.newlyServed();
      estimated[pair] = Number(gains.estimated());
      soonest = Math.min(soonest, monthsInside[from]! + monthsFrom[to]!);
    }
    months[pair] = soonest === Number.POSITIVE_INFINITY ? NONE : soonest;
  }
}

interface MonthColumns {
  /** Months from each filière to the nearest outlet, Infinity when there is none. */
  readonly monthsFrom: Float64Array;
  /** Months in each filière alone. */
  readonly monthsInside: Float64Array;
}

/** Months of a new bridge are those of its two ends: a filière alone, and from each to the nearest outlet. */
export const monthColumns = perSnapshot((snapshot): MonthColumns => {
  const { count, isOutlet } = snapshot.nodes;
  const [monthsFrom, monthsInside] = [new Float64Array(count), new Float64Array(count)];
  for (let node = 0; node < count; node++) {
    if (isOutlet[node] === 1) continue;
    monthsFrom[node] = monthsToOutlet(snapshot, node) ?? Number.POSITIVE_INFINITY;
    monthsInside[node] = monthsIn(snapshot, node);
  }
  return { monthsFrom, monthsInside };
});
