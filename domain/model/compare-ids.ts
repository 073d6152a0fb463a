import { byCodeUnit } from './network.ts';

/** Lists of ids, element by element; a list that is the beginning of another comes first. */
export function compareIds(a: readonly string[], b: readonly string[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    // Most lists that stand side by side begin with the same id, which is then the same text: no letter is read.
    if (a[at] !== b[at]) return byCodeUnit(a[at]!, b[at]!);
  }
  return a.length - b.length;
}
