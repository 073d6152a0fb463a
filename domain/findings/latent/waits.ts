import { INTRODUCTION } from '../../analysis/flows/flow-table.ts';
import { countsAtTarget, waitForCutRows } from '../cut-rows.ts';
import type { RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';

/** M08 needs the rows between two operators over a whole period. */
export function referralWaits(context: RuleContext, waits: Waits): void {
  const { snapshot } = context;
  const { operatorValid } = snapshot;
  waitForCutRows(context, waits, 'M08', (table, row) => {
    const [sender, receiver] = [table.sender[row]!, table.receiver[row]!];
    return (
      countsAtTarget(snapshot, table, row) &&
      table.kind[row] !== INTRODUCTION &&
      sender !== receiver &&
      operatorValid[sender] === 1 &&
      operatorValid[receiver] === 1
    );
  });
}
