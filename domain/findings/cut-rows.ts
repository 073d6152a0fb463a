import { cutBy, type FlowTable, flowTable } from '../analysis/flows/flow-table.ts';
import { isValidOperator, type Snapshot } from '../graph/snapshot.ts';
import type { RuleContext } from './rule.ts';
import type { Waits } from './undocumented/waits.ts';

/** Whether a rule would use a row, given by its position in the table, if the row lay wholly inside the period. */
type UsesRow = (table: FlowTable, row: number) => boolean;

/**
 * Records in `waits` (the missing data that finding M18 lists) the flow rows that the rule `kind` would use but that
 * lie only partly inside the period. The target of each such row is listed as lacking the field `flowPeriod`.
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
 * Whether a row of a flow table counts in sums and its target is an outlet, an active filière or a valid operator.
 */
export function countsAtTarget(snapshot: Snapshot, table: FlowTable, row: number): boolean {
  if (table.counts[row] === 0) return false;
  const { target } = table.rows[row]!;
  const node = snapshot.nodes.index.get(target);
  return node === undefined ? isValidOperator(snapshot, target) : snapshot.nodes.active[node] === 1;
}
