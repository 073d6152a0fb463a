import type { DashboardArea } from '../../dashboard/results.ts';
import type { ShownFigure } from '../../secrecy/figure-results.ts';
import { unlessNotAnswered } from '../not-answered.ts';
import type { StepGiven } from '../step-kind.ts';

/** The published numbers of people referred in the last calendar year that is over on a day, and in the one before. */
export interface PeopleOfYears {
  readonly year: string;
  readonly of: (area: DashboardArea) => ShownFigure | null;
  readonly before: (area: DashboardArea) => ShownFigure | null;
}

/**
 * Asks for the published figures of two years. They are taken as they are published, never added up. Undefined where they
 * cannot be asked for, as in a file.
 */
export async function peopleOfYears(
  { ask }: Pick<StepGiven, 'ask'>,
  day: string,
): Promise<PeopleOfYears | undefined> {
  const now = Number(day.slice(0, 4)) - (day.endsWith('-12-31') ? 0 : 1);
  const known = await ask('figures', { axis: 'ALL', kind: 'ORIENTATION' }).catch(unlessNotAnswered);
  if (known === undefined) return undefined;
  const yearOf = async (year: string): Promise<(area: DashboardArea) => ShownFigure | null> => {
    if (!known.years.includes(year)) return () => null;
    const all = await ask('figures', { year, kind: 'ORIENTATION', axis: 'ALL' });
    const bassins = await ask('figures', { year, kind: 'ORIENTATION', axis: 'BASSIN' });
    const byBassin = new Map(bassins.rows.map(({ about, count }) => [about[0] ?? '', count]));
    return ({ kind, figuresOf }) =>
      kind === 'WHOLE' ? (all.rows[0]?.count ?? null) : (byBassin.get(figuresOf ?? '') ?? null);
  };
  return { year: String(now), of: await yearOf(String(now)), before: await yearOf(String(now - 1)) };
}
