import { givesOutcomes } from '../../analysis/flows/flow-table.ts';
import { type FigureRows, isSent, rowsBetween } from '../figure-rows.ts';
import type { RuptureFinding } from './evidence.ts';

/** The flow rows of the people sent from the first filière to the second of whom all four outcomes are given. */
export const outcomeRows: FigureRows<RuptureFinding> = {
  figure: 'OUTCOMES',
  rowsOf: (snapshot, elements) =>
    rowsBetween(snapshot, elements, (table, row) => isSent(table, row) && givesOutcomes(table.rows[row]!)),
  ends: ({ elements: [from, to] }) => ({ SENDER: from, RECEIVER: to }),
};
