import { cutBy, type FlowTable, flowTable } from '../analysis/flows/flow-table.ts';
import { isValidOperator, type Snapshot } from '../graph/snapshot.ts';
import type { RuleContext } from './rule.ts';
import type { Waits } from './undocumented/waits.ts';

/** Whether a rule would have used a row, given by its position, had the whole of it been in the period. */
export type UsesRow = (table: FlowTable, row: number) => boolean;

/** For the rows that the period cuts ("période non comparable"): marks the targets of those that a rule would have used. */
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

/** Whether a row counts and leads to an outlet, an active filière or a valid operator. */
export function countsAtTarget(snapshot: Snapshot, table: FlowTable, row: number): boolean {
  if (table.counts[row] === 0) return false;
  const { target } = table.rows[row]!;
  const node = snapshot.nodes.index.get(target);
  return node === undefined ? isValidOperator(snapshot, target) : snapshot.nodes.active[node] === 1;
}
