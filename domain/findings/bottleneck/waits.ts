import { INTRODUCTION } from '../../analysis/flows/flow-table.ts';
import { NONE } from '../../graph/snapshot.ts';
import { hasTarget, waitForCutRows } from '../cut-rows.ts';
import type { RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';
import { eachBottleneckWait } from './rule.ts';

/**
 * Notes in `waits`, from which M18 lists missing data, the fields that would decide whether a filière is a bottleneck
 * (M10), and the flow rows (reports of people sent onward) that lie only partly inside the period. `context` holds
 * the network and the period.
 */
export function bottleneckWaits(context: RuleContext, waits: Waits): void {
  const { snapshot } = context;
  eachBottleneckWait(context, (node, field) => waits.ofNode('M10', node, field));
  waitForCutRows(context, waits, 'M10', (table, row) => {
    const to = table.target[row]!;
    return (
      hasTarget(snapshot, table, row) &&
      table.kind[row] !== INTRODUCTION &&
      to !== NONE &&
      snapshot.nodes.isOutlet[to] === 0
    );
  });
}
