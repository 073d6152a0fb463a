import { MAYBE, ownTests } from '../../analysis/levels.ts';
import { levelMasks } from '../../graph/level-masks.ts';
import { CONCURRENT_KIND } from '../../graph/snapshot.ts';
import type { RuleContext } from '../rule.ts';
import type { LevelSide, Waits } from '../undocumented/waits.ts';

/**
 * Notes in `waits`, from which M18 lists missing data, the undocumented levels that keep rule M03 (level gap) from
 * judging active passerelles. For each dimension in doubt it is the level asked at the entry of the target or, if
 * that is known, the level at the exit of the source (for a CONCURRENT passerelle, taken before the source ends, at
 * its entry).
 */
export function levelWaits({ snapshot }: RuleContext, waits: Waits): void {
  const { passerelles } = snapshot;
  const tests = ownTests(snapshot);
  const { silent, needs, caps, noExit, noState, inexact } = levelMasks(snapshot);
  /** Missing dimensions that are not marked yet. A passerelle whose ends have none left is skipped. */
  const [entryLeft, exitLeft] = [silent.slice(), noExit.slice()];
  for (let p = 0; p < passerelles.count; p++) {
    if (passerelles.carrying[p] !== 1 || tests[p] !== MAYBE) continue;
    const concurrent = passerelles.kind[p] === CONCURRENT_KIND;
    const [a, b] = [passerelles.from[p]!, passerelles.to[p]!];
    if ((entryLeft[b]! | (concurrent ? entryLeft : exitLeft)[a]!) === 0) continue;
    // No dimension of an undecided test fails. So a dimension is in doubt when the entry or the level is unknown
    // there.
    const [unknown, vague] = concurrent ? [~needs[a]!, -1] : [noState[a]!, inexact[a]!];
    const inDoubt = (silent[b]! | (caps[b]! & vague) | (needs[b]! & unknown)) & ~passerelles.waives[p]!;
    ask(entryLeft, 'entry', b, inDoubt & silent[b]!);
    ask(concurrent ? entryLeft : exitLeft, concurrent ? 'entry' : 'exit', a, inDoubt & ~silent[b]!);
  }

  function ask(left: Uint8Array, side: LevelSide, node: number, dimensions: number): void {
    const fresh = left[node]! & dimensions;
    if (fresh === 0) return;
    left[node]! &= ~fresh;
    waits.ofLevels('M03', node, side, fresh);
  }
}
