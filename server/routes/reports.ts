import type { ReportAnswer, ReportQuery } from '../../domain/api/report-routes.ts';
import { ROUTES } from '../../domain/api.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { reportPeriod } from '../../domain/report/period-asked.ts';
import type { OwnText } from '../../domain/report/texts.ts';
import { failure } from '../errors.ts';
import { answeredByTag, revisionTag } from '../http/revision-tag.ts';
import type { Publisher } from '../secrecy/publisher.ts';
import { askedOf, type Binding, unlessGone } from './bind.ts';

/** How often a report is begun again because somebody wrote between its figures and its network. */
const TRIES = 5;

/**
 * Adds the routes of the yearly report to the router. The publisher gives the figures and a thread makes the report of
 * the network of the same revision.
 */
export function bindReports(binding: Binding, publisher: Publisher): void {
  const { router, reader, today } = binding;
  const route = ROUTES.report;
  router[route.method](route.path, async (request, response) => {
    const { query, language, signal } = askedOf(route, request, response);
    await unlessGone({ signal }, async () => {
      const { revision, engine } = await reader.current();
      const tag = revisionTag({ revision, engine, language, query: [route.id, query], today: today() });
      if (answeredByTag(request, response, tag)) return;
      const bytes = await reportBytes(binding, publisher, { query, language, texts: [], signal });
      response.type('application/json').send(Buffer.from(bytes));
    });
  });
}

interface Asking {
  readonly query: ReportQuery;
  readonly language: Language;
  readonly texts: readonly OwnText[];
  readonly signal: AbortSignal;
}

/** The answer with the report, as JSON. Throws `inverted-period`, `period-not-begun` and `unknown-element`. */
async function reportBytes(
  { reader, analyst, today }: Binding,
  publisher: Publisher,
  { query, language, texts, signal }: Asking,
): Promise<Uint8Array> {
  const day = today();
  const period = reportPeriod(query, day);
  if (period.from > period.to) throw failure('inverted-period', { ...period });
  if (period.from > day) throw failure('period-not-begun', { from: period.from, today: day });
  for (let attempt = 1; ; attempt++) {
    const { revision, tables: figures } = await publisher.reportFigures(period, day);
    const network = await reader.current();
    if (network.revision !== revision && attempt < TRIES) continue;
    const asked = { period, perimeter: query.perimeter, language: query.lang ?? language, figures, texts };
    return analyst.answer(network, { analysis: 'reportMade', asked, today: day, signal });
  }
}

/** The report of an answer that was made as JSON. */
export const reportIn = (bytes: Uint8Array): ReportAnswer =>
  JSON.parse(new TextDecoder().decode(bytes)) as ReportAnswer;
