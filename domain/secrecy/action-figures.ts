import type { AwarenessAction } from '../model/entities.ts';
import { type FigurePeriod, quarterOf, yearOf } from '../model/figure-periods.ts';
import { groupBy } from '../model/grouping.ts';
import { MASKED } from '../model/vocabulary.ts';
import type { Figure } from './block.ts';
import type { Cells } from './cells.ts';
import { actionCell } from './row-cells.ts';

/** What masking the participants of a year or of a quarter costs. */
const COSTS = { year: 4, quarter: 1 } as const;

/** Makes the id of a published figure: the participants in awareness actions of one kind in a period. */
export const actionFigureId = (period: FigurePeriod, kind: AwarenessAction['kind']): string =>
  `${period} ${kind} participants`;

/**
 * Makes the figures that can be published about awareness actions of one kind and year: the participants of the year,
 * and of each quarter. Actions that give no number do not count. The numbers are added to `cells`, but for those of
 * actions that are hidden as if they had come in masked.
 */
export function actionFigures(
  actions: readonly AwarenessAction[],
  cells: Cells,
  hiddenRows: ReadonlySet<string>,
): Figure[] {
  const reported: readonly AwarenessAction[] = actions
    .filter(({ participants }) => participants !== undefined)
    .map((action) => (hiddenRows.has(action.id) ? { ...action, participants: MASKED } : action));
  const periods = [
    { of: ({ date }: AwarenessAction) => yearOf({ from: date, to: date })!, cost: COSTS.year },
    { of: ({ date }: AwarenessAction) => quarterOf({ from: date, to: date })!, cost: COSTS.quarter },
  ];
  return periods.flatMap(({ of, cost }) =>
    [...groupBy(reported, of)].map(([period, members]) => {
      const own = members.flatMap((action) => cellsOf(action, cells)).sort((a, b) => a - b);
      const unknown = members.filter(({ participants }) => participants === MASKED).length;
      const id = actionFigureId(period, members[0]!.kind);
      return { id, cells: own, cost, rows: members.length, unknown };
    }),
  );
}

function cellsOf(action: AwarenessAction, cells: Cells): readonly number[] {
  const cell = actionCell(action);
  return cell === undefined ? [] : [cells.add({ ...cell, operators: action.operators ?? [] })];
}
