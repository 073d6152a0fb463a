import { flowTable } from '../../analysis/flows/flow-table.ts';
import { type FigureRows, isSent } from '../figure-rows.ts';
import type { LatentFinding } from './evidence.ts';

/** The flow rows of the people whom the first operator sent to the second. */
export const sentRows: FigureRows<LatentFinding> = {
  figure: 'PEOPLE',
  rowsOf: (snapshot, [from = '', to = '']) => {
    const table = flowTable(snapshot);
    const [a, b] = [snapshot.operatorIndex.get(from), snapshot.operatorIndex.get(to)];
    if (a === undefined || b === undefined) return undefined;
    return (row) => isSent(table, row) && table.sender[row] === a && table.receiver[row] === b;
  },
  ends: ({ elements: [from, to] }) => ({ SENDER: from, RECEIVER: to }),
};
