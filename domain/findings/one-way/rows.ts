import { flowTable } from '../../analysis/flows/flow-table.ts';
import { NONE } from '../../graph/snapshot.ts';
import { type FigureRows, filiereNode, rowsBetween } from '../figure-rows.ts';
import type { OneWayFinding } from './evidence.ts';

/** The flow rows of the people who gave up between the first filière and the second. */
export const abandonedRows: FigureRows<OneWayFinding> = {
  figure: 'ABANDONED',
  rowsOf: (snapshot, elements) =>
    rowsBetween(snapshot, elements, ({ rows }, row) => rows[row]!.abandoned !== undefined),
  ends: ({ elements: [from, to] }) => ({ SENDER: from, RECEIVER: to }),
};

/** The flow rows of the people whom the second filière sent back to the operator of the first. */
export const reorientedRows: FigureRows<OneWayFinding> = {
  figure: 'REORIENTED',
  rowsOf: (snapshot, [from, to]) => {
    const { rows, source, receiver } = flowTable(snapshot);
    const [a, b] = [filiereNode(snapshot, from), filiereNode(snapshot, to)];
    if (a === NONE || b === NONE) return undefined;
    const operator = snapshot.nodes.operator[a];
    return (row) => rows[row]!.kind === 'REORIENTATION' && source[row] === b && receiver[row] === operator;
  },
  ends: ({ elements: [, to], evidence: { operators } }) => ({ SENDER: to, RECEIVER: operators[0] }),
};
