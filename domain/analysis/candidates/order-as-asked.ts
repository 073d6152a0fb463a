import { Heap } from '../../graph/heap.ts';

/** What an order that is found as it is asked for needs to know of its rows. */
export interface LazyOrder {
  /** Rows by the bound known of them at first, save for those apart: none comes before one that precedes it here. */
  readonly byBounds: Uint32Array;
  /** A few of them of which the bound is larger than that. */
  readonly apart: ReadonlySet<number>;
  readonly isSettled: (row: number) => boolean;
  /** Takes a row a step nearer to what it is worth: it may come later by that, never earlier. */
  readonly refine: (row: number) => void;
  /** The order by what is known. A row that may tie with a settled one comes before it until it is settled too. */
  readonly compare: (row: number, other: number) => number;
}

/** The row of each rank, from 0: rows are looked at only as closely as the rank asked for needs it. */
export function orderAsAsked(lazy: LazyOrder): (rank: number) => number {
  const { byBounds, apart, isSettled, refine, compare } = lazy;
  const found: number[] = [];
  const waiting = new Heap<number>((row, other) => compare(row, other) < 0);
  for (const row of apart) waiting.push(row);
  const count = byBounds.length;
  let next = 0;
  const takeWhatMayBeFirst = (): void => {
    for (; next < count; next++) {
      const row = byBounds[next]!;
      if (apart.has(row)) continue;
      const first = waiting.first();
      if (first !== undefined && compare(first, row) < 0) return;
      waiting.push(row);
    }
  };
  return (rank) => {
    if (!(rank >= 0 && rank < count)) throw new RangeError(`There is no rank ${rank} among ${count}.`);
    while (found.length <= rank) {
      takeWhatMayBeFirst();
      const row = waiting.pop()!;
      if (isSettled(row)) found.push(row);
      else {
        refine(row);
        waiting.push(row);
      }
    }
    return found[rank]!;
  };
}
