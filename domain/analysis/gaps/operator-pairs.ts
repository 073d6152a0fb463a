import { perDay } from '../../graph/per-snapshot.ts';
import { inTurn, sortByKey } from '../candidates/column-sort.ts';
import { candidatePairs } from './candidate-pairs.ts';

/** The candidate pairs by the two operators that would have to agree, in that direction. */
export interface OperatorPairs {
  readonly count: number;
  /** Positions in `document.operators`; groups come by the first, then by the second. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Group of each pair. */
  readonly of: Int32Array;
  /** Pairs of each group: `start[group + 1] - start[group]` of them. */
  readonly start: Int32Array;
}

export const operatorPairs = perDay((snapshot): OperatorPairs => {
  const { operator } = snapshot.nodes;
  const { count, a, b } = candidatePairs(snapshot);
  const [ofA, ofB] = [new Int32Array(count), new Int32Array(count)];
  for (let pair = 0; pair < count; pair++) {
    ofA[pair] = operator[a[pair]!]!;
    ofB[pair] = operator[b[pair]!]!;
  }
  const sorted = sortByKey(sortByKey(inTurn(count), ofB), ofA);
  const of = new Int32Array(count);
  const [from, to, start] = [new Int32Array(count), new Int32Array(count), new Int32Array(count + 1)];
  let groups = 0;
  for (let at = 0; at < count; at++) {
    const pair = sorted[at]!;
    if (groups === 0 || from[groups - 1] !== ofA[pair] || to[groups - 1] !== ofB[pair]) {
      from[groups] = ofA[pair]!;
      to[groups] = ofB[pair]!;
      start[groups] = at;
      groups += 1;
    }
    of[pair] = groups - 1;
  }
  start[groups] = count;
  return {
    count: groups,
    from: from.slice(0, groups),
    to: to.slice(0, groups),
    of,
    start: start.slice(0, groups + 1),
  };
});

/** The group of two operators, by their positions; -1 when no pair joins them in that direction. */
export function groupOf({ count, from, to }: OperatorPairs, one: number, other: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from[middle]! < one || (from[middle] === one && to[middle]! < other)) low = middle + 1;
    else high = middle;
  }
  return low < count && from[low] === one && to[low] === other ? low : -1;
}
