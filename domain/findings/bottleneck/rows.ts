import { flowTable } from '../../analysis/flows/flow-table.ts';
import { NONE } from '../../graph/snapshot.ts';
import { type FigureRows, filiereNode, isSent } from '../figure-rows.ts';
import type { BottleneckFinding } from './evidence.ts';

/** The flow rows of the people sent to the filière. The evidence names the senders that have not reported. */
export const arrivalRows: FigureRows<BottleneckFinding> = {
  figure: 'PEOPLE',
  rowsOf: (snapshot, [id]) => {
    const table = flowTable(snapshot);
    const filiere = filiereNode(snapshot, id);
    if (filiere === NONE) return undefined;
    return (row) => isSent(table, row) && table.target[row] === filiere;
  },
  ends: ({ elements: [filiere] }) => ({ RECEIVER: filiere }),
};
