import { Foremost } from '../../graph/heap.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { candidatePairs } from '../gaps/candidate-pairs.ts';
import { CERTAIN } from '../gaps/pair-search.ts';
import { inTurn, sortByTwo, sortLargestFirst } from './column-sort.ts';
import { type PairImpacts, type WeighedPairs, weighedPairs } from './pair-impacts.ts';

/** So many ranks are found without the order of the others: more than a screen shows at once. */
const FIRST = 1_000;

/** The pairs of one certainty in the order of candidates, as far as somebody asks for it. */
export class OrderedPairs {
  readonly count: number;
  readonly #marks: Uint8Array;
  readonly #isCertain: boolean;
  readonly #weighed: WeighedPairs;
  #first: Uint32Array | undefined;
  #all: Uint32Array | undefined;

  constructor(snapshot: Snapshot, isCertain: boolean) {
    const { marks } = candidatePairs(snapshot);
    this.#marks = marks;
    this.#isCertain = isCertain;
    this.#weighed = weighedPairs(snapshot);
    let certainCount = 0;
    for (let pair = 0; pair < marks.length; pair++) certainCount += Number(marks[pair] === CERTAIN);
    this.count = isCertain ? certainCount : marks.length - certainCount;
  }

  /** The position of the pair of a rank, from 0; undefined past the last one. */
  at(rank: number): number | undefined {
    if (rank >= FIRST || this.#all !== undefined) return this.all()[rank];
    this.#first ??= this.#firstOnes();
    return this.#first[rank];
  }

  /** Positions in their order. */
  all(): Uint32Array {
    this.#all ??= this.#inOrder();
    return this.#all;
  }

  #firstOnes(): Uint32Array {
    const marks = this.#marks;
    const { impacts } = this.#weighed;
    this.#weighed.weighAll(this.#isCertain);
    const first = new Foremost<number>(FIRST, (one, other) => compareWeighed(impacts, one, other));
    const { gain } = impacts;
    let leastGain = Number.NEGATIVE_INFINITY;
    for (let pair = 0; pair < marks.length; pair++) {
      if ((marks[pair] === CERTAIN) !== this.#isCertain || gain[pair]! < leastGain) continue;
      first.offer(pair);
      if (first.isFull()) leastGain = gain[first.last()!]!;
    }
    return Uint32Array.from(first.inOrder());
  }

  #inOrder(): Uint32Array {
    const marks = this.#marks;
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
