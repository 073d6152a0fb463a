import { ROUTES } from '../../domain/api.ts';
import type { Visitor } from '../accounts/desk.ts';
import type { EditingParts } from '../changes/write.ts';
import { answeredByTag, revisionTag } from '../http/revision-tag.ts';
import type { Typesetter } from '../paper/typesetter.ts';
import { issuedFile, issueReport, withdrawIssue } from '../report/issue.ts';
import { makeReport, reportBytes } from '../report/make-report.ts';
import { reportFilesWith } from '../report/report-files.ts';
import { askedOf, type Binding, bindBody, bindFile, unlessGone } from './bind.ts';

/** Adds the routes of the yearly report to the router: to read it, as files, issued for good, and what was issued. */
export function bindReports(
  binding: Binding,
  {
    publisher,
    store,
    editingOf,
    typesetter,
  }: EditingParts & {
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

  bindBody(binding, ROUTES.issueReport, (asked, { signal, visitor }) =>
    issueReport({ ...makers, store: editingOf(visitor).store, files }, signed(asked, visitor), signal),
  );

  bindBody(binding, ROUTES.withdrawIssue, (asked, { visitor }) =>
    withdrawIssue({ store: editingOf(visitor).store, today }, signed(asked, visitor)),
  );

  bindFile(binding, ROUTES.issuedFile, ({ query }) => issuedFile({ store, reader }, query));
}

/** What somebody asks to be kept, in the name of the account where there is one. */
const signed = <T extends { readonly by: string }>(asked: T, { account }: Visitor): T =>
  account === undefined ? asked : { ...asked, by: account.name };
