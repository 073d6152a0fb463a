import { eachPairWait } from '../../analysis/gaps/pair-waits.ts';
import type { RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';

/** Tests of candidate pairs that could not be decided. */
export function pairWaits({ snapshot }: RuleContext, waits: Waits): void {
  eachPairWait(snapshot, (node, side, dimensions) => waits.ofLevels('M04', node, side, dimensions));
}
