import { levelMasks } from '../../graph/level-masks.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { MissingSearch } from './search.ts';

/**
 * Calls `visit` for the missing levels that would settle which passerelles are missing. In each dimension in doubt it
 * is the entry of the second filière if that is unknown, else the exit of the first. `visit` gets the number of the
 * filière, the side, and a bit for each dimension. Each level is visited once. Pairs that `isLeft` refuses wait for
 * nothing.
 */
export function eachLevelWait(
  snapshot: Snapshot,
  visit: (node: number, side: 'entry' | 'exit', dimensions: number) => void,
  isLeft: (a: number, b: number) => boolean = () => true,
): void {
  // A large network has tens of millions of missing passerelles, so two filières are only compared where they could ask
  // for a level that was not asked for yet.
  const { silent, noExit } = levelMasks(snapshot);
  const [entryLeft, exitLeft] = [silent.slice(), noExit.slice()];
  const search = new MissingSearch(snapshot);
  for (let a = 0; a < snapshot.nodes.count; a++) {
    search.eachNear(a, (b) => {
      const inDoubt = search.levelsInDoubt(a, b);
      const entry = inDoubt & entryLeft[b]!;
      const exit = inDoubt & ~silent[b]! & exitLeft[a]!;
      if ((entry | exit) === 0 || !search.isMissing(a, b) || !isLeft(a, b)) return;
      if (entry !== 0) visit(b, 'entry', entry);
      if (exit !== 0) visit(a, 'exit', exit);
      entryLeft[b]! &= ~entry;
      exitLeft[a]! &= ~exit;
    });
  }
}
