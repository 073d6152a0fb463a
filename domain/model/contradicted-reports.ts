import type { ReferralFlow } from './entities.ts';
import { addTo } from './grouping.ts';
import type { NetworkDocument } from './network.ts';
import type { NilReport } from './nil-report.ts';
import type { Problem } from './problems.ts';

/** Positions in their lists of a report of nothing and of a flow row that contradicts it. */
interface Contradiction {
  readonly report: number;
  readonly flow: number;
}

/**
 * Finds the reports of nothing that their own declarers contradict: a flow row between the same two operators, or
 * filières of them, lies inside the period and counts somebody. Returns the first such row of each. A row that only
 * overlaps the period may count people of other months.
 */
export function contradictedReports(
  { nilReports, flows }: Pick<NetworkDocument, 'nilReports' | 'flows'>,
  operatorOf: (end: string) => string,
): Contradiction[] {
  const bySource = new Map<string, number[]>();
  for (const [at, { source }] of nilReports.entries()) addTo(bySource, source, at);
  const found = new Map<number, number>();
  if (bySource.size === 0) return [];
  for (const [at, flow] of flows.entries()) {
    if (flow.count === 0) continue;
    for (const report of bySource.get(operatorOf(flow.source)) ?? [])
      if (!found.has(report) && contradicts(flow, nilReports[report]!, operatorOf)) found.set(report, at);
  }
  return [...found].map(([report, flow]) => ({ report, flow })).sort((a, b) => a.report - b.report);
}

const contradicts = (
  { target, from, to, declaredBy }: ReferralFlow,
  report: NilReport,
  operatorOf: (end: string) => string,
): boolean =>
  declaredBy === report.declaredBy &&
  report.from <= from &&
  to <= report.to &&
  operatorOf(target) === report.target;

interface PlacedPeriod {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The warning that a flow row contradicts a report of nothing. That a row counts somebody is known to every reader, so it
 * tells nothing new.
 */
export const contradiction = (report: PlacedPeriod, flow: PlacedPeriod): Problem => ({
  code: 'nil-contradicted',
  severity: 'warning',
  path: report.path,
  value: `${report.from} – ${report.to}`,
  details: { at: flow.path, other: `${flow.from} – ${flow.to}` },
});
