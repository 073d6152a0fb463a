import { Heap } from '../../graph/heap.ts';

/** What an order that is found as it is asked for needs to know of its rows. */
export interface LazyOrder {
  /** Rows by their bounds: no row may precede one that comes before it here, unless by a tie or by what it settles to. */
  readonly byBounds: Uint32Array;
  /** Finds what a row is really worth. */
  readonly settle: (row: number) => void;
  /** Whether a row that is not settled may come before, or tie with, one that is; so may none after it if it may not. */
  readonly mayPrecede: (row: number, settled: number) => boolean;
  /** The order, between rows that are settled. */
  readonly compare: (row: number, other: number) => number;
}

/** The row of each rank, from 0: rows are settled only as far as the rank asked for needs it. */
export function orderAsAsked(count: number, lazy: LazyOrder): (rank: number) => number {
  const { byBounds, settle, mayPrecede, compare } = lazy;
  const found: number[] = [];
  const waiting = new Heap<number>((row, other) => compare(row, other) < 0);
  let next = 0;
  return (rank) => {
    if (!(rank >= 0 && rank < count)) throw new RangeError(`There is no rank ${rank} among ${count}.`);
    while (found.length <= rank) {
      for (; next < count; next++) {
        const first = waiting.first();
        if (first !== undefined && !mayPrecede(byBounds[next]!, first)) break;
        settle(byBounds[next]!);
        waiting.push(byBounds[next]!);
      }
      found.push(waiting.pop()!);
    }
    return found[rank]!;
  };
}
