import { perDocument } from '../../graph/per-snapshot.ts';
import type { Period } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import { addTo } from '../../model/grouping.ts';
import type { NetworkDocument } from '../../model/network.ts';
import type { NilReport } from '../../model/nil-report.ts';
import { operatorOfEnds } from './flows.ts';

/**
 * What an operator reported of the people sent from one operator to another: somebody, a number of zero, "nothing to
 * report", or nothing at all, which is not zero.
 */
export const REPORTED = ['PEOPLE', 'ZERO', 'NOTHING', 'UNREPORTED'] as const;
export type Reported = (typeof REPORTED)[number];

type Series = Pick<NilReport, 'source' | 'target' | 'declaredBy'>;

/**
 * Tells what the sender or the receiver reported of the people sent from an operator to another in a period, such as a
 * quarter: one cell of a grid of partners. A row counts where it overlaps the period, and "nothing to report" where it
 * covers all of it.
 */
export function partnerReport(document: NetworkDocument, series: Series, period: Period): Reported {
  const { rows, reports } = reportsOf(document);
  const own = (rows.get(nameOf(series)) ?? []).filter(
    (row) => row.from <= period.to && period.from <= row.to,
  );
  if (own.some(({ count }) => count !== 0)) return 'PEOPLE';
  if (own.length > 0) return 'ZERO';
  const covers = ({ from, to }: NilReport): boolean => from <= period.from && period.to <= to;
  return (reports.get(nameOf(series)) ?? []).some(covers) ? 'NOTHING' : 'UNREPORTED';
}

const reportsOf = perDocument((document) => {
  const operatorOf = operatorOfEnds(document);
  const rows = new Map<string, ReferralFlow[]>();
  for (const row of document.flows) {
    const ends = { source: operatorOf(row.source), target: operatorOf(row.target) };
    addTo(rows, nameOf({ ...ends, declaredBy: row.declaredBy }), row);
  }
  const reports = new Map<string, NilReport[]>();
  for (const report of document.nilReports) addTo(reports, nameOf(report), report);
  return { rows, reports };
});

const nameOf = ({ source, target, declaredBy }: Series): string => [source, target, declaredBy].join(' ');
