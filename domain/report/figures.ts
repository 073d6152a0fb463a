import type { Period } from '../model/dates.ts';
import { FLOW_KINDS } from '../model/vocabulary.ts';
import type { FigureAxis, FigureTable } from '../secrecy/figure-results.ts';
import type { FiguresWanted, UnknownYear } from '../secrecy/figure-table.ts';

/** The breakdowns of published figures that a report prints. */
const REPORT_AXES = ['ALL', 'BASSIN', 'STAGES', 'ENDS'] as const satisfies readonly FigureAxis[];

/** The calendar years that lie wholly in a period. */
export function yearsInside({ from, to }: Period): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(4, '0'));
  return years.filter((year) => from <= `${year}-01-01` && `${year}-12-31` <= to);
}

/**
 * Asks for the published figures that a report prints: those of each calendar year wholly inside the period, for each
 * kind of referral that has some. `tableOf` gives one table; undefined when it cannot be had any more, and then so are
 * all. A year without figures is left out.
 */
export async function reportFigures(
  period: Period,
  at: string,
  tableOf: (
    wanted: FiguresWanted,
  ) => Promise<FigureTable | UnknownYear | undefined> | FigureTable | UnknownYear | undefined,
): Promise<FigureTable[] | undefined> {
  const tables: FigureTable[] = [];
  for (const year of yearsInside(period)) {
    for (const kind of FLOW_KINDS) {
      for (const axis of REPORT_AXES) {
        const found = await tableOf({ year, kind, axis, at });
        if (found === undefined) return undefined;
        if ('unknownYear' in found) break;
        tables.push(found);
      }
    }
  }
  return tables;
}
