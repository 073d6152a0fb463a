import { REORIENTATION } from '../../analysis/flows/flow-table.ts';
import { NONE } from '../../graph/snapshot.ts';
import { hasTarget, waitForCutRows } from '../cut-rows.ts';
import type { RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';
import { isOneWay, sendersOf } from './rule.ts';

/**
 * Notes in `waits`, from which M18 lists missing data, the flow rows of people who gave up or were sent back that lie
 * only partly inside the period. The rule of one-way passages (M05) needs whole rows. `context` holds the network and
 * the period.
 */
export function returnWaits(context: RuleContext, waits: Waits): void {
  const { snapshot } = context;
  waitForCutRows(context, waits, 'M05', (table, row) => {
    const [from, to, receiver] = [table.source[row]!, table.target[row]!, table.receiver[row]!];
    if (table.abandoned[row] !== NONE && from !== NONE && to !== NONE && isOneWay(snapshot, from, to))
      return true;
    const isSentBack = table.kind[row] === REORIENTATION && from !== NONE && receiver !== NONE;
    return isSentBack && hasTarget(snapshot, table, row) && sendersOf(snapshot, from, receiver).length > 0;
  });
}
