import { addTo } from '../model/grouping.ts';

/** In larger groups not all pairs are compared: a shared key then means little, and the pairs would be too many. */
const MOST_COMPARED = 12;

/**
 * Yields each pair of items that share a key, once. `keysOf` gives the keys of an item. When more than 12 items share
 * a key, only neighbours in the given order are paired, so a thousand elements of one name make a thousand pairs
 * instead of half a million.
 */
export function* pairsByKey<T>(
  items: readonly T[],
  keysOf: (item: T) => Iterable<string>,
): Generator<[T, T]> {
  const blocks = new Map<string, number[]>();
  for (const [at, item] of items.entries()) {
    for (const key of new Set(keysOf(item))) addTo(blocks, key, at);
  }
  const seen = new Set<number>();
  for (const block of blocks.values()) {
    for (let first = 0; first < block.length - 1; first++) {
      const last = block.length > MOST_COMPARED ? first + 1 : block.length - 1;
      for (let second = first + 1; second <= last; second++) {
        const [a, b] = [block[first]!, block[second]!];
        const pair = a * items.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [items[a]!, items[b]!];
      }
    }
  }
}
