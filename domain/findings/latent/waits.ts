import { INTRODUCTION } from '../../analysis/flows/flow-table.ts';
import { hasTarget, waitForCutRows } from '../cut-rows.ts';
import type { RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';

/**
 * Notes in `waits`, from which M18 lists missing data, the flow rows (reports of people sent onward) between two
 * operators that lie only partly inside the period. The rule of latent passages (M08) needs whole rows.
 */
export function referralWaits(context: RuleContext, waits: Waits): void {
  const { snapshot } = context;
  const { operatorValid } = snapshot;
  waitForCutRows(context, waits, 'M08', (table, row) => {
    const [sender, receiver] = [table.sender[row]!, table.receiver[row]!];
    return (
      hasTarget(snapshot, table, row) &&
      table.kind[row] !== INTRODUCTION &&
      sender !== receiver &&
      operatorValid[sender] === 1 &&
      operatorValid[receiver] === 1
    );
  });
}
