import { cutBy, type FlowTable, flowTable } from '../analysis/flows/flow-table.ts';
import { isValidOperator, type Snapshot } from '../graph/snapshot.ts';
import type { RuleContext } from './rule.ts';
import type { Waits } from './undocumented/waits.ts';

/** Whether a rule would use a row, given by its position in the table, if the row lay wholly inside the period. */
type UsesRow = (table: FlowTable, row: number) => boolean;

/**
 * Notes in `waits`, from which M18 lists missing data, the flow rows (reports of people sent onward) that a rule
 * would use but that lie only partly inside the period. `kind` is the code of the rule, and `uses` tells which rows
 * it would use. The target of each such row is noted as lacking the field `flowPeriod`.
 */
export function waitForCutRows(
  { snapshot, period }: RuleContext,
  waits: Waits,
  kind: string,
  uses: UsesRow,
): void {
  const table = flowTable(snapshot);
  const isCut = cutBy(table, period);
  for (let row = 0; row < table.rows.length; row++)
    if (isCut(row) && uses(table, row)) waits.ofId(kind, table.rows[row]!.target, 'flowPeriod');
}

/**
 * Whether the target of a row of a flow table (reports of people sent onward), given by number, is there on the day:
 * an outlet, an active filière or a valid operator.
 */
export function hasTarget(snapshot: Snapshot, table: FlowTable, row: number): boolean {
  const { target } = table.rows[row]!;
  const node = snapshot.nodes.index.get(target);
  return node === undefined ? isValidOperator(snapshot, target) : snapshot.nodes.active[node] === 1;
}
