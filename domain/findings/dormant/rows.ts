import { type FigureRows, rowsBetween } from '../figure-rows.ts';
import type { DormantFinding } from './evidence.ts';

/** The flow rows of the people sent from the first filière to the second. */
export const passageRows: FigureRows<DormantFinding> = {
  figure: 'PEOPLE',
  rowsOf: (snapshot, elements) => rowsBetween(snapshot, elements),
  ends: ({ elements: [from, to] }) => ({ SENDER: from, RECEIVER: to }),
};
