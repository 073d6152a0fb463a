import { mayBeEntered } from '../../gain/service.ts';
import { sortLargestFirst } from '../../graph/column-sort.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { type CandidatePairs, candidatePairs } from '../gaps/candidate-pairs.ts';
import { type OperatorPairs, operatorPairs } from '../gaps/operator-pairs.ts';
import { BridgeBound } from './bridge-bound.ts';

/** The groups of `operatorPairs` that have a certain pair, or a possible one, by the most that these may gain. */
export interface GroupBounds {
  /** By group, the most that its pairs of that certainty gain, together or in part. */
  readonly most: Float64Array;
  /** Those that have such pairs, largest first. */
  readonly order: Uint32Array;
}

export const certainGroups = perSnapshot((snapshot) => new BoundColumn(snapshot, CERTAIN_HALF).inOrder());
export const possibleGroups = perSnapshot((snapshot) => new BoundColumn(snapshot, POSSIBLE_HALF).inOrder());

/** What is added to twice the number of a group, for its place in `start`. */
const CERTAIN_HALF = 0;
const POSSIBLE_HALF = 1;

class BoundColumn {
  readonly #most: Float64Array;
  readonly #pairs: CandidatePairs;
  readonly #groups: OperatorPairs;
  readonly #half: number;
  readonly #enters: Uint8Array;
  readonly #bound: BridgeBound;
  /** The bridges of the group at hand: lists that keep their length. */
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  constructor(snapshot: Snapshot, half: number) {
    this.#pairs = candidatePairs(snapshot);
    this.#groups = operatorPairs(snapshot);
    this.#half = half;
    this.#enters = mayBeEntered(snapshot);
    this.#bound = new BridgeBound(snapshot);
    this.#most = new Float64Array(this.#groups.count);
    for (let group = 0; group < this.#groups.count; group++) this.#boundGroup(group);
  }

  #boundGroup(group: number): void {
    const { a, b } = this.#pairs;
    const { start, members } = this.#groups;
    const enters = this.#enters;
    const from = this.#from;
    const to = this.#to;
    const end = start[2 * group + this.#half + 1]!;
    let count = 0;
    for (let at = start[2 * group + this.#half]!; at < end; at++) {
      const pair = members[at]!;
      const next = b[pair]!;
      if (enters[next] !== 1) continue;
      from[count] = a[pair]!;
      to[count++] = next;
    }
    if (count > 0) this.#most[group] = this.#bound.of(from, to, count);
  }

  inOrder(): GroupBounds {
    const most = this.#most;
    const { count, start } = this.#groups;
    const some = new Uint32Array(count);
    let size = 0;
    for (let at = this.#half; at < 2 * count; at += 2) {
      some[size] = at >> 1;
      if (start[at]! < start[at + 1]!) size += 1;
    }
    return { most, order: sortLargestFirst(some.subarray(0, size), most) };
  }
}
