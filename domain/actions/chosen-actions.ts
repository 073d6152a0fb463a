import type { AwarenessAction } from '../model/entities.ts';
import { type FigurePeriod, quarterOf, yearOf } from '../model/figure-periods.ts';
import { byCodeUnit } from '../model/network.ts';

/** Which actions are shown. What is absent or empty leaves all. */
export interface ActionFilter {
  readonly kinds: readonly AwarenessAction['kind'][];
  /** A calendar year or a quarter. */
  readonly period: FigurePeriod | undefined;
  /** An operator with whom they were done. */
  readonly partner: string | undefined;
  readonly commune: string | undefined;
}

/** Lists the actions that pass a filter, the latest first. */
export function chosenActions(
  actions: readonly AwarenessAction[],
  { kinds, period, partner, commune }: ActionFilter,
): AwarenessAction[] {
  return actions
    .filter(
      (action) =>
        (kinds.length === 0 || kinds.includes(action.kind)) &&
        (period === undefined || periodsOf(action).includes(period)) &&
        (partner === undefined || action.operators?.includes(partner) === true) &&
        (commune === undefined || action.commune === commune),
    )
    .sort((a, b) => byCodeUnit(b.date, a.date) || byCodeUnit(a.id, b.id));
}

/** The calendar year and the quarter of the day of an action. */
export function periodsOf({
  date,
}: Pick<AwarenessAction, 'date'>): [year: FigurePeriod, quarter: FigurePeriod] {
  const day = { from: date, to: date };
  // A day lies in one year and in one quarter.
  return [yearOf(day)!, quarterOf(day)!];
}

/** Lists the years and quarters that have actions: the latest year first, each followed by its quarters. */
export function periodsWithActions(actions: readonly AwarenessAction[]): FigurePeriod[] {
  const all = [...new Set(actions.flatMap(periodsOf))];
  return all.sort(
    (a, b) => byCodeUnit(b.slice(0, 4), a.slice(0, 4)) || a.length - b.length || byCodeUnit(b, a),
  );
}
