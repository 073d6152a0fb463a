/** Bits of a digit: two columns of counts of that length fit in the nearest cache. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** A column to sort by: whole numbers from 0, below 2^53. */
export type SortColumn = Float64Array | Uint8Array | Int32Array | Uint32Array;

/**
 * Sorts positions by a column, smallest first or largest first; positions that are equal in it stay in the order in
 * which they come. Sorting by the last criterion first, then by those that weigh more, sorts by all of them. Linear.
 */
export function sortByColumn(order: Uint32Array, column: SortColumn, largestFirst: boolean): Uint32Array {
  let largest = 0;
  for (const position of order) if (column[position]! > largest) largest = column[position]!;
  let from: Uint32Array = order;
  let to: Uint32Array = new Uint32Array(order.length);
  const counts = new Uint32Array(DIGITS + 1);
  for (let unit = 1; unit <= largest; unit *= DIGITS) {
    const digit = (position: number): number => {
      const value = Math.floor((largestFirst ? largest - column[position]! : column[position]!) / unit);
      return value % DIGITS;
    };
    counts.fill(0);
    for (const position of from) counts[digit(position) + 1]! += 1;
    for (let value = 0; value < DIGITS; value++) counts[value + 1]! += counts[value]!;
    for (const position of from) to[counts[digit(position)]!++] = position;
    [from, to] = [to, from];
  }
  return from;
}
