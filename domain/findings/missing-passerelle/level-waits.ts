import { levelMasks } from '../../graph/level-masks.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { missingPasserelles } from './missing-passerelles.ts';
import { LEVELS_IN_DOUBT } from './search.ts';

/**
 * Visits the levels that would settle the missing passerelles in doubt, where they are absent: for each dimension in
 * doubt the entry of the second filière when it says nothing there, else the exit of the first. Each is visited once;
 * those of one side together, as bits.
 */
export function eachLevelWait(
  snapshot: Snapshot,
  visit: (node: number, side: 'entry' | 'exit', dimensions: number) => void,
): void {
  const { count, from, to, doubts } = missingPasserelles(snapshot);
  const { silent, noExit } = levelMasks(snapshot);
  const left = { entry: silent.slice(), exit: noExit.slice() };
  const ask = (node: number, side: 'entry' | 'exit', dimensions: number): void => {
    const fresh = left[side][node]! & dimensions;
    if (fresh === 0) return;
    left[side][node]! &= ~fresh;
    visit(node, side, fresh);
  };
  for (let at = 0; at < count; at++) {
    const inDoubt = doubts[at]! & LEVELS_IN_DOUBT;
    if (inDoubt === 0) continue;
    const [a, b] = [from[at]!, to[at]!];
    ask(b, 'entry', inDoubt & silent[b]!);
    ask(a, 'exit', inDoubt & ~silent[b]!);
  }
}
