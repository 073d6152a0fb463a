import type { ReportAnswer, ReportQuery } from '../../domain/api/report-routes.ts';
import type { Language } from '../../domain/messages/codes.ts';
import type { Period } from '../../domain/model/dates.ts';
import type { KeptReport } from '../../domain/model/kept-report.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { reportPeriod } from '../../domain/report/period-asked.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Analyst } from '../analysis/analyst.ts';
import type { ReportAsked } from '../analysis/report.ts';
import { failure, unknownElement } from '../errors.ts';
import type { NetworkReader } from '../network-reader.ts';
import type { Publisher } from '../secrecy/publisher.ts';

/** What a report is made with: published figures, and a thread that works out the rest. */
export interface ReportMakers {
  readonly reader: NetworkReader;
  readonly publisher: Publisher;
  readonly analyst: Analyst;
  readonly today: () => string;
}

export interface ReportAsking {
  readonly query: ReportQuery;
  /** The language when the question names none. */
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** How often a report is begun again because somebody wrote between its figures and its network. */
const TRIES = 5;

/**
 * Makes the report that is asked for and returns the answer as JSON: its figures and the rest are of one revision. Throws
 * the failures `inverted-period`, `period-not-begun` and `unknown-element`, or the reason of the signal.
 */
export async function reportBytes(
  { reader, publisher, analyst, today }: ReportMakers,
  { query, language, signal }: ReportAsking,
): Promise<Uint8Array> {
  const day = today();
  const period = reportPeriodAsked(query, day);
  for (let attempt = 1; ; attempt++) {
    const { revision, tables: figures } = await publisher.reportFigures(period, day);
    const network = await reader.current();
    if (network.revision !== revision && attempt < TRIES) continue;
    const asked = reportAsked(network.document, { query, language }, { period, figures });
    return analyst.answer(network, { analysis: 'reportMade', asked, today: day, signal });
  }
}

/** The period that a report is asked for. Throws the failures `inverted-period` and `period-not-begun`. */
export function reportPeriodAsked(query: ReportQuery, today: string): Period {
  const period = reportPeriod(query, today);
  if (period.from > period.to) throw failure('inverted-period', { ...period });
  if (period.from > today) throw failure('period-not-begun', { from: period.from, today });
  return period;
}

/** Makes the report that is asked for, with the revision that it is of. Throws what `reportBytes` throws. */
export async function makeReport(
  makers: ReportMakers,
  asking: ReportAsking,
): Promise<{ readonly revision: number; readonly report: Report }> {
  const bytes = await reportBytes(makers, asking);
  return JSON.parse(new TextDecoder().decode(bytes)) as ReportAnswer;
}

/** What the thread of analyses is asked for, once the figures of the period are known. Throws `unknown-element`. */
export const reportAsked = (
  { reports }: NetworkDocument,
  { query, language }: Pick<ReportAsking, 'query' | 'language'>,
  { period, figures }: Pick<ReportAsked, 'period' | 'figures'>,
): ReportAsked => ({
  ...{ period, figures, perimeter: query.perimeter, language: query.lang ?? language },
  texts: query.texts === undefined ? [] : (keptReport({ reports }, query.texts, 'texts').texts ?? []),
});

/** The kept report with an id, which a field of the question names. Throws `unknown-element`. */
export function keptReport(
  { reports }: Pick<NetworkDocument, 'reports'>,
  id: string,
  field: 'report' | 'texts' = 'report',
): KeptReport {
  const kept = reports.find((report) => report.id === id);
  if (kept === undefined) throw unknownElement(field, id);
  return kept;
}
