import { inTurn, sortByTwo, sortLargestFirst } from '../../graph/column-sort.ts';
import { Foremost } from '../../graph/heap.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { type CandidatePairs, candidatePairs } from '../gaps/candidate-pairs.ts';
import { operatorPairs } from '../gaps/operator-pairs.ts';
import { CERTAIN } from '../gaps/pair-search.ts';
import { BridgeBound } from './bridge-bound.ts';
import { certainGroups, possibleGroups } from './group-bounds.ts';
import { type PairImpacts, type WeighedPairs, weighedPairs } from './pair-impacts.ts';

/** So many ranks are found without the order of the others: what a screen shows at first, and more than it ever does. */
const FEW = 128;
const MANY = 1_024;

/** The pairs of one certainty in the order of candidates, as far as somebody asks for it. */
export class OrderedPairs {
  readonly count: number;
  readonly #snapshot: Snapshot;
  readonly #pairs: CandidatePairs;
  readonly #isCertain: boolean;
  readonly #weighed: WeighedPairs;
  #first: Uint32Array = new Uint32Array();
  #all: Uint32Array | undefined;

  constructor(snapshot: Snapshot, isCertain: boolean, count: number) {
    this.#snapshot = snapshot;
    this.#pairs = candidatePairs(snapshot);
    this.#isCertain = isCertain;
    this.#weighed = weighedPairs(snapshot);
    this.count = count;
  }

  /** The position of the pair of a rank, from 0; undefined past the last one. */
  at(rank: number): number | undefined {
    if (rank >= MANY || this.#all !== undefined) return this.all()[rank];
    if (rank >= this.#first.length && rank < this.count)
      this.#first = this.#firstOnes(rank < FEW ? FEW : MANY);
    return this.#first[rank];
  }

  /** Positions in their order. */
  all(): Uint32Array {
    this.#all ??= this.#inOrder();
    return this.#all;
  }

  /** Groups are taken by the most that their pairs may gain, until that is less than the last one found. */
  #firstOnes(count: number): Uint32Array {
    const { a, b } = this.#pairs;
    const { start, members } = operatorPairs(this.#snapshot);
    const { most, order } = (this.#isCertain ? certainGroups : possibleGroups)(this.#snapshot);
    const bound = new BridgeBound(this.#snapshot);
    const weighed = this.#weighed;
    const { impacts } = weighed;
    const first = new Foremost<number>(count, (one, other) => compareWeighed(impacts, one, other));
    let leastGain = 0;
    for (const group of order) {
      // Equal gains are told apart by what comes after, so only a lower bound ends the search.
      if (most[group]! < leastGain) break;
      const half = 2 * group + Number(!this.#isCertain);
      for (let at = start[half]!; at < start[half + 1]!; at++) {
        const pair = members[at]!;
        if (bound.ofOne(a[pair]!, b[pair]!) < leastGain) continue;
        weighed.weigh(pair);
        if (impacts.gain[pair]! >= leastGain) first.offer(pair);
        if (first.isFull()) leastGain = impacts.gain[first.last()!]!;
      }
    }
    return Uint32Array.from(first.inOrder());
  }

  #inOrder(): Uint32Array {
    const { marks } = this.#pairs;
    const { impacts } = this.#weighed;
    this.#weighed.weighAll(this.#isCertain);
    const all = new Uint32Array(this.count);
    let size = 0;
    let longest = 0;
    for (let pair = 0; pair < marks.length; pair++) {
      if ((marks[pair] === CERTAIN) !== this.#isCertain) continue;
      all[size++] = pair;
      longest = Math.max(longest, impacts.months[pair]!);
    }
    const [gain, newlyServed, months] = [
      new Float64Array(size),
      new Float64Array(size),
      new Int32Array(size),
    ];
    for (let at = 0; at < size; at++) {
      const pair = all[at]!;
      gain[at] = impacts.gain[pair]!;
      newlyServed[at] = impacts.newlyServed[pair]!;
      months[at] = impacts.months[pair] === NONE ? longest + 1 : impacts.months[pair]!;
    }
    const order = sortLargestFirst(sortByTwo(inTurn(size), newlyServed, months), gain);
    for (let rank = 0; rank < size; rank++) order[rank] = all[order[rank]!]!;
    return order;
  }
}

/** The order of candidates between two pairs of one certainty that are weighed. */
export function compareWeighed(
  { gain, newlyServed, months }: PairImpacts,
  one: number,
  other: number,
): number {
  if (gain[one] !== gain[other]) return gain[other]! - gain[one]!;
  if (newlyServed[one] !== newlyServed[other]) return newlyServed[other]! - newlyServed[one]!;
  const soon = months[one] === NONE ? Number.MAX_SAFE_INTEGER : months[one]!;
  const late = months[other] === NONE ? Number.MAX_SAFE_INTEGER : months[other]!;
  return soon - late || one - other;
}
