/**
 * Bits of one digit of the radix sort. The counts of one digit fit in the processor's nearest cache, and the
 * operators of a region fit in one digit.
 */
const DIGIT_BITS = 13;
const DIGITS = 1 << DIGIT_BITS;
const LAST_DIGIT = DIGITS - 1;
const KEY_BITS = 31;
const KEYS = 2 ** KEY_BITS;

/** Returns the positions 0 to `count` - 1 in ascending order, to begin a sort with. */
export function inTurn(count: number): Uint32Array {
  const order = new Uint32Array(count);
  for (let position = 0; position < count; position++) order[position] = position;
  return order;
}

/**
 * Returns the positions of `order` sorted by their values in `key` (integers from 0, of 31 bits or fewer), the
 * smallest first. Equal values keep their order, so to sort by several criteria, sort by the least important one
 * first. `order` itself is not changed. It is a radix sort, linear in the length.
 */
export function sortByKey(order: Uint32Array, key: Int32Array): Uint32Array {
  let largest = 0;
  for (let at = 0; at < key.length; at++) if (key[at]! > largest) largest = key[at]!;
  let from = order;
  let to = new Uint32Array(order.length);
  const counts = new Uint32Array(DIGITS + 1);
  for (let shift = 0; shift < KEY_BITS && largest >> shift > 0; shift += DIGIT_BITS) {
    counts.fill(0);
    for (let at = 0; at < from.length; at++) counts[((key[from[at]!]! >> shift) & LAST_DIGIT) + 1]! += 1;
    for (let value = 0; value < DIGITS; value++) counts[value + 1]! += counts[value]!;
    for (let at = 0; at < from.length; at++) {
      const position = from[at]!;
      const digit = (key[position]! >> shift) & LAST_DIGIT;
      to[counts[digit]!] = position;
      counts[digit]! += 1;
    }
    const spare = from === order ? new Uint32Array(order.length) : from;
    from = to;
    to = spare as Uint32Array<ArrayBuffer>;
  }
  return from;
}

/**
 * Returns the positions of `order` sorted by their values in `column` (integers from 0 to below 2^53), the largest
 * first. Equal values keep their order. `order` itself is not changed. It is a radix sort, linear in the length.
 */
export function sortLargestFirst(order: Uint32Array, column: Float64Array): Uint32Array {
  let largest = 0;
  for (let at = 0; at < column.length; at++) if (column[at]! > largest) largest = column[at]!;
  const key = new Int32Array(column.length);
  for (let at = 0; at < key.length; at++) key[at] = (largest - column[at]!) % KEYS;
  const byLow = sortByKey(order, key);
  if (largest < KEYS) return byLow;
  for (let at = 0; at < key.length; at++) key[at] = Math.floor((largest - column[at]!) / KEYS);
  return sortByKey(byLow, key);
}
