import { byCodeUnit } from './network.ts';

/** Lists of ids, element by element; a list that is the beginning of another comes first. */
export function compareIds(a: readonly string[], b: readonly string[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const order = byCodeUnit(a[at]!, b[at]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
