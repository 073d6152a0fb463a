import { levelMasks } from '../../graph/level-masks.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { missingPasserelles } from './missing-passerelles.ts';
import { LEVELS_IN_DOUBT } from './search.ts';

/**
 * Visits the missing levels that would decide the level tests of missing passerelles in doubt. For each dimension in
 * doubt it is the entry of the second filière when it gives nothing, else the exit of the first. Each level is
 * visited once; `dimensions` has one bit for each dimension.
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
