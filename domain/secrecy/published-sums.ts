import { addTo } from '../model/grouping.ts';
import { byCodeUnit } from '../model/network.ts';
import { type PublishedSum, SUM_AXES, type SumAxis } from '../model/published-sums.ts';
import type { Block, Figure } from './block.ts';
import { readFlowFigureId } from './flow-figures.ts';
import { rowOfCell } from './row-cells.ts';

/**
 * The figures of a block of flows that say more than its rows: shown ones for which some row shows its own number as
 * masked. Sums of two operators or of a target are left out for people put in touch, whom no rule adds up. `presentRow`
 * returns the id of the row that stands for one now: that which a merge made of it, or its own. Sums and
 * their rows stand in the order of their names: the order of the block would tell which numbers changed.
 */
export function publishedSums(
  key: string,
  block: Block,
  presentRow: (row: string) => string,
): PublishedSum[] {
  const [list, year, kind] = key.split(' ');
  if (list !== 'flows') return [];
  const axes: readonly string[] = kind === 'INTRODUCTION' ? ['ENDS'] : SUM_AXES;
  const sums: PublishedSum[] = [];
  for (const [id, { figure }] of block.figures) {
    const { period, axis, about, measure } = readFlowFigureId(id);
    if (period !== year || !axes.includes(axis)) continue;
    if (measure !== 'count' && axis !== 'ENDS') continue;
    const published = block.published(id)!;
    if ('masked' in published || published.value === 0) continue;
    const rows = cellsByRow(block, figure, presentRow);
    if ([...rows.values()].every((cells) => block.isShown(cells))) continue;
    sums.push({
      axis: axis as SumAxis,
      about,
      measure,
      value: published.value,
      rows: [...rows.keys()].sort(byCodeUnit),
    });
  }
  return sums.sort((a, b) => byCodeUnit(nameOf(a), nameOf(b)));
}

const nameOf = ({ axis, about, measure }: PublishedSum): string => `${axis} ${about} ${measure}`;

/** The ids of the cells of a figure, by row. */
function cellsByRow(
  { ledger }: Block,
  { cells }: Figure,
  presentRow: (row: string) => string,
): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const cell of cells) {
    const id = ledger.cells.ids[cell]!;
    addTo(rows, presentRow(rowOfCell(id)), id);
  }
  return rows;
}
