import { addTo } from '../model/grouping.ts';

/** Groups that are larger say little, and all their pairs would be too many to look at. */
const MOST_COMPARED = 12;

/**
 * Pairs of items that share a key, each once. Of a large group only neighbours in the given order are paired: a thousand
 * elements of one name make a thousand pairs and not half a million.
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
