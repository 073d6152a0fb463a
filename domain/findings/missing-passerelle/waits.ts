import type { RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';
import { eachLevelWait } from './level-waits.ts';

/**
 * Notes in `waits`, from which M18 lists missing data, the unknown levels of filières that would decide the level
 * tests of missing passerelles (M04).
 */
export function levelWaits({ snapshot }: RuleContext, waits: Waits): void {
  eachLevelWait(snapshot, (node, side, dimensions) => waits.ofLevels('M04', node, side, dimensions));
}
