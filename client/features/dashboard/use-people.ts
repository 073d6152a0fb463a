import { useQuery } from '@tanstack/react-query';
import type { DashboardArea } from '../../../domain/dashboard/results.ts';
import type { ShownFigure } from '../../../domain/secrecy/figure-results.ts';
import { ask } from '../../context/api.ts';

/** People referred in two years, as published: the earlier one, and the last one that is over. */
export interface People {
  readonly before: ShownFigure | null;
  readonly now: ShownFigure | null;
}

/** Returns the last calendar year that is over on a day, and the one before it. */
export function yearsOver(day: string): readonly [before: string, now: string] {
  const now = Number(day.slice(0, 4)) - (day.endsWith('-12-31') ? 0 : 1);
  return [String(now - 1), String(now)];
}

/**
 * Asks for the published figures of people referred in the two years that are over on a day. Returns a function that
 * gives those of an area: null where none are published of it. Figures are taken as they are published, never added up.
 */
export function usePeople(day: string) {
  const years = yearsOver(day);
  const { data, error, refetch } = useQuery({
    queryKey: ['figures', 'dashboard', ...years],
    queryFn: async ({ signal }) => {
      const { years: known } = await ask('figures', { axis: 'ALL', kind: 'ORIENTATION' }, signal);
      const of = async (year: string) => {
        if (!known.includes(year)) return { all: null, byBassin: new Map<string, ShownFigure | null>() };
        const [all, bassins] = await Promise.all(
          (['ALL', 'BASSIN'] as const).map((axis) =>
            ask('figures', { year, kind: 'ORIENTATION', axis }, signal),
          ),
        );
        return {
          all: all!.rows[0]?.count ?? null,
          byBassin: new Map(bassins!.rows.map(({ about, count }) => [about[0] ?? '', count])),
        };
      };
      const [before, now] = await Promise.all(years.map(of));
      return { before: before!, now: now! };
    },
  });
  const peopleOf = ({ kind, figuresOf }: DashboardArea): People | null => {
    if (data === undefined) return null;
    if (kind === 'WHOLE') return { before: data.before.all, now: data.now.all };
    if (figuresOf === null) return null;
    const of = (year: typeof data.now) => year.byBassin.get(figuresOf) ?? null;
    return { before: of(data.before), now: of(data.now) };
  };
  return { years, peopleOf, isThere: data !== undefined, error, refetch: () => void refetch() };
}
