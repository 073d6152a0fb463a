import { ROUTES } from '../../domain/api.ts';
import { answeredByTag, revisionTag } from '../http/revision-tag.ts';
import type { Typesetter } from '../paper/typesetter.ts';
import { issuedFile, issueReport, withdrawIssue } from '../report/issue.ts';
import { makeReport, reportBytes } from '../report/make-report.ts';
import { reportFilesWith } from '../report/report-files.ts';
import type { Publisher } from '../secrecy/publisher.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { askedOf, type Binding, bindBody, bindFile, unlessGone } from './bind.ts';

/** Adds the routes of the yearly report to the router: to read it, as files, issued for good, and what was issued. */
export function bindReports(
  binding: Binding,
  {
    publisher,
    store,
    typesetter,
  }: {
    readonly publisher: Publisher;
    readonly store: NetworkStore;
    readonly typesetter: Typesetter;
  },
): void {
  const { router, reader, analyst, today } = binding;
  const makers = { reader, publisher, analyst, today };
  const files = reportFilesWith({ reader, analyst, typesetter, today });
  const route = ROUTES.report;

  router[route.method](route.path, async (request, response) => {
    const { query, language, signal } = askedOf(route, request, response);
    await unlessGone({ signal }, async () => {
      const { revision, engine } = await reader.current();
      const tag = revisionTag({ revision, engine, language, query: [route.id, query], today: today() });
      if (answeredByTag(request, response, tag)) return;
      const bytes = await reportBytes(makers, { query, language, signal });
      response.type('application/json').send(Buffer.from(bytes));
    });
  });

  bindFile(binding, ROUTES.reportFile, async ({ query: { format, ...query }, language, signal }) => {
    const { report } = await makeReport(makers, { query, language, signal });
    return files(report, format, signal);
  });

  bindBody(binding, ROUTES.issueReport, (asked, { signal }) =>
    issueReport({ ...makers, store, files }, asked, signal),
  );

  bindBody(binding, ROUTES.withdrawIssue, (asked) => withdrawIssue({ store, today }, asked));

  bindFile(binding, ROUTES.issuedFile, ({ query }) => issuedFile({ store, reader }, query));
}
