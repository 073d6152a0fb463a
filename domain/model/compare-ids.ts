import { byCodeUnit } from './network.ts';

/**
 * Compares two lists of ids for sorting, element by element. A list that is the beginning of the other comes first.
 */
export function compareIds(a: readonly string[], b: readonly string[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    // Neighbouring lists mostly begin with the same id, often the same string object: `!==` then compares no letters.
    if (a[at] !== b[at]) return byCodeUnit(a[at]!, b[at]!);
  }
  return a.length - b.length;
}
