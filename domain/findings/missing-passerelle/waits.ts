import type { RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';
import { eachLevelWait } from './level-waits.ts';

/** M04 needs the levels of pairs whose test cannot be decided. */
export function levelWaits({ snapshot }: RuleContext, waits: Waits): void {
  eachLevelWait(snapshot, (node, side, dimensions) => waits.ofLevels('M04', node, side, dimensions));
}
