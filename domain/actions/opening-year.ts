import type { AwarenessAction } from '../model/entities.ts';
import type { FigurePeriod } from '../model/figure-periods.ts';
import { periodsOf } from './chosen-actions.ts';

type Dated = Pick<AwarenessAction, 'date'>;

/** A year or a quarter of which totals are shown, or all of them together. */
export type TotalsPeriod = FigurePeriod | 'all';

/**
 * The period of which totals are shown: the one that is asked for, else the year of `today` when it has actions, else the
 * latest year that has any. There is none without actions.
 */
export function periodOfTotals(
  actions: readonly Dated[],
  asked: TotalsPeriod | undefined,
  today: string,
): TotalsPeriod | undefined {
  if (asked !== undefined) return asked;
  const years = new Set(actions.map((action) => periodsOf(action)[0]));
  const now = today.slice(0, 4);
  return years.has(now) ? now : [...years].sort().at(-1);
}

/**
 * The day up to which actions are counted when nobody chose one: `today` when its year has actions, as an inventory of an
 * earlier day (`at`) goes on to be used, else that day.
 */
export const dayOfActions = (actions: readonly Dated[], at: string, today: string): string =>
  actions.some(({ date }) => date <= today && date.slice(0, 4) === today.slice(0, 4)) ? today : at;
