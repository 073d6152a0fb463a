import { type CountedRows, cutBy, flowTable, insideOf } from '../analysis/flows/flow-table.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Period } from '../model/dates.ts';
import type { ReferralFlow } from '../model/entities.ts';
import type { RowBehind, RowFigure } from './figure-rows.ts';
import { kindWithCode } from './kinds.ts';

/** A flow row with its role in a finding. */
export interface BehindRow {
  readonly figure: RowFigure;
  readonly use: RowBehind['use'];
  readonly row: ReferralFlow;
}

/** By figure: which rows count for it. */
const COUNTED_FOR = {
  PEOPLE: 'people',
  REORIENTED: 'people',
  ABANDONED: 'abandoned',
  OUTCOMES: 'outcomes',
} as const satisfies Record<RowFigure, keyof CountedRows>;

/**
 * Lists the flow rows (reports of people sent onward) behind the figures of the finding with this key, and the rows
 * of the same facts that are not counted, with the reason. Undefined when no finding with such figures can have that
 * key.
 */
export function rowsBehind(snapshot: Snapshot, period: Period, key: string): BehindRow[] | undefined {
  const [code, ...elements] = key.split(':');
  const kind = kindWithCode(code);
  if (kind?.rows === undefined) return undefined;
  const table = flowTable(snapshot);
  const [isInside, isCut] = [insideOf(table, period), cutBy(table, period)];
  const counted = table.countedIn(period);
  const behind: BehindRow[] = [];
  for (const { figure, rowsOf } of kind.rows) {
    const belongs = rowsOf(snapshot, elements);
    if (belongs === undefined) return undefined;
    for (const [at, row] of table.rows.entries()) {
      if (!belongs(at) || (!isInside(at) && !isCut(at))) continue;
      const counts = counted[COUNTED_FOR[figure]][at] === 1;
      behind.push({ figure, row, use: isCut(at) ? 'CUT' : counts ? 'COUNTED' : 'REPLACED' });
    }
  }
  return behind;
}
