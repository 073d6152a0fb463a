import { perDay } from '../../graph/per-snapshot.ts';
import { sortByColumn } from '../column-sort.ts';
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
  const pairs = candidatePairs(snapshot);
  const [ofA, ofB] = [pairs.a.map((a) => operator[a]!), pairs.b.map((b) => operator[b]!)];
  const byIds = Uint32Array.from({ length: pairs.count }, (_, position) => position);
  const sorted = sortByColumn(sortByColumn(byIds, ofB, false), ofA, false);
  const of = new Int32Array(pairs.count);
  const [from, to, start]: [number[], number[], number[]] = [[], [], []];
  sorted.forEach((position, at) => {
    const [one, other] = [ofA[position]!, ofB[position]!];
    if (from.at(-1) !== one || to.at(-1) !== other) {
      from.push(one);
      to.push(other);
      start.push(at);
    }
    of[position] = from.length - 1;
  });
  start.push(pairs.count);
  return {
    count: from.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    of,
    start: Int32Array.from(start),
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
