import type { Period } from '../model/dates.ts';
import { columnOf, columnsOf, type GridSide } from './grid-columns.ts';
import { type GridScope, type GridSource, partnerGrid } from './partner-grid.ts';

/** Two numbers of the same people, of which the receiver says far more than the sender. */
export interface DoubtedPair {
  readonly partner: string;
  readonly quarter: Period;
  readonly direction: GridSide['direction'];
  readonly sent: number;
  readonly received: number;
}

/** The receiver's number is doubted from so many times the sender's on, and so many people more. */
const TIMES = 3;
const MORE = 5;

/**
 * Lists where the receiver says several times as many people as the sender: more often the two columns of a table were
 * taken for one another than people came whom nobody sent.
 */
export function doubtedPairs(
  source: GridSource,
  scope: GridScope,
  partners: readonly string[],
): readonly DoubtedPair[] {
  const both: GridScope = { ...scope, sayer: 'BOTH' };
  return partnerGrid(source, both, partners).flatMap(({ partner, cells }) => {
    const said = cells.map(({ value }, place) => ({ value, ...columnOf(both, place) }));
    return Array.from({ length: columnsOf(both) / 2 }, (_, pair): DoubtedPair[] => {
      // What the sender and the receiver say of the same people stands side by side.
      const [{ value: sent, quarter, direction }, { value: received }] = [
        said[pair * 2]!,
        said[pair * 2 + 1]!,
      ];
      if (typeof sent !== 'number' || typeof received !== 'number') return [];
      const isDoubted = received >= sent * TIMES && received - sent >= MORE;
      return isDoubted ? [{ partner, quarter, direction, sent, received }] : [];
    }).flat();
  });
}
