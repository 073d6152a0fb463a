import { type FigureRows, rowsBetween } from '../figure-rows.ts';
import type { DormantFinding } from './evidence.ts';

/** The people who were sent from one filière to the other. */
export const passageRows: FigureRows<DormantFinding> = {
  figure: 'PEOPLE',
  rowsOf: (snapshot, elements) => rowsBetween(snapshot, elements),
  ends: ({ elements: [from, to] }) => ({ SENDER: from, RECEIVER: to }),
};
