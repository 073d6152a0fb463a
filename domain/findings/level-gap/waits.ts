import { MAYBE, ownTests } from '../../analysis/levels.ts';
import { levelMasks } from '../../graph/level-masks.ts';
import { CONCURRENT_KIND } from '../../graph/snapshot.ts';
import type { RuleContext } from '../rule.ts';
import type { LevelSide, Waits } from '../undocumented/waits.ts';

/**
 * Own tests of passerelles of P⁺ that could not be decided. The field that would settle a dimension in doubt, where it
 * is absent: the entry of b when it says nothing, else what people bring: the exit of a, or for a concurrent passage
 * the entry of a.
 */
export function levelWaits({ snapshot }: RuleContext, waits: Waits): void {
  const { passerelles } = snapshot;
  const tests = ownTests(snapshot);
  const { silent, needs, caps, noExit, noState, inexact } = levelMasks(snapshot);
  /** Dimensions not asked for yet: where neither end has one left, a test is not looked at. */
  const [entryLeft, exitLeft] = [silent.slice(), noExit.slice()];
  for (let p = 0; p < passerelles.count; p++) {
    if (passerelles.carrying[p] !== 1 || tests[p] !== MAYBE) continue;
    const concurrent = passerelles.kind[p] === CONCURRENT_KIND;
    const [a, b] = [passerelles.from[p]!, passerelles.to[p]!];
    if ((entryLeft[b]! | (concurrent ? entryLeft : exitLeft)[a]!) === 0) continue;
    // No dimension of an undecided test fails, so each is in doubt that the entry, or an unknown level, leaves open.
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
