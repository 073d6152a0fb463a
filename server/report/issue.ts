import type { IssueBody, IssuedQuery, WithdrawBody } from '../../domain/api/report-routes.ts';
import { differenceOf } from '../../domain/change/difference.ts';
import type { ReportIssue } from '../../domain/model/kept-report.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { fewPeopleTold } from '../../domain/report/few-people.ts';
import { REPORT_FORMATS, type Report } from '../../domain/report/report.ts';
import { failure } from '../errors.ts';
import { type KeptFile, sha256Of } from '../store/file-store.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { ExportedFile } from '../transfer/write/export-file.ts';
import { keptReport, makeReport, type ReportMakers } from './make-report.ts';
import { MEDIA_TYPES, reportFileName } from './office-file.ts';
import type { ReportFiles } from './report-files.ts';

/** What issuing a report needs. */
export interface Issuing extends ReportMakers {
  readonly store: NetworkStore;
  readonly files: ReportFiles;
}

/**
 * Issues a kept report: makes its files of the network as it is, keeps their bytes, and notes them at the report. The
 * report itself is kept as JSON beside them, so that its figures can be read again. Nothing is noted unless every file is
 * kept. Throws the failures of making a report, `unknown-element`, `files-full` and `few-people-told`.
 */
export async function issueReport(
  issuing: Issuing,
  { report: id, by, formats = [...REPORT_FORMATS], confirmed = [] }: IssueBody,
  signal: AbortSignal,
): Promise<{ readonly revision: number; readonly issue: ReportIssue }> {
  const { store, files, reader, today } = issuing;
  const kept = keptReport((await reader.current()).document, id);
  const { from, to, perimeter, language } = kept;
  const query = { from, to, perimeter, lang: language, texts: id };
  const { revision, report } = await makeReport(issuing, { query, language, signal });
  refuseFewPeople(report, confirmed);
  const made: { readonly format: ReportIssue['files'][number]['format']; readonly file: KeptFile }[] = [];
  for (const format of formats)
    made.push({ format, file: named((await files(report, format, signal)).bytes) });
  made.push({ format: 'json', file: named(new TextEncoder().encode(JSON.stringify(report))) });
  signal.throwIfAborted();
  await store.files.keep(made.map(({ file }) => file));
  const issue: ReportIssue = {
    ...{ on: today(), by, revision },
    files: made.map(({ format, file }) => ({ format, bytes: file.bytes.length, sha256: file.sha256 })),
  };
  const written = await store.change((document) => differenceOf(document, withIssue(document, id, issue)), {
    author: by,
    kind: 'EDIT',
    message: report.title,
  });
  return { revision: written.revision, issue };
}

/** Throws the failure `few-people-told` for own texts that seem to name 1 to 4 people, unless they are confirmed. */
function refuseFewPeople(report: Report, confirmed: readonly string[]): void {
  const told = fewPeopleTold(report).filter(({ key }) => !confirmed.includes(key));
  if (told.length === 0) return;
  const places = told.map(({ section, words }) => `«\u00a0${section}\u00a0»\u00a0: «\u00a0${words}\u00a0»`);
  throw failure('few-people-told', { places: places.join(', ') });
}

/**
 * Withdraws an issue of a report: its files stay as they are, and the issue says since when it must not be used, and why.
 * Throws the failures `unknown-element`, `issue-unknown` and `issue-withdrawn`.
 */
export async function withdrawIssue(
  { store, today }: Pick<Issuing, 'store' | 'today'>,
  { report: id, issue: number, by, reason }: WithdrawBody,
): Promise<{ readonly revision: number; readonly issue: ReportIssue }> {
  const withdrawn = { on: today(), by, reason };
  let issue: ReportIssue | undefined;
  const { revision } = await store.change(
    (document) => {
      const kept = keptReport(document, id);
      const present = kept.issues?.[number - 1];
      if (present === undefined)
        throw failure('issue-unknown', { report: kept.name, issue: number, format: 'json' });
      if (present.withdrawn !== undefined)
        throw failure('issue-withdrawn', { report: kept.name, issue: number, ...present.withdrawn });
      issue = { ...present, withdrawn };
      return differenceOf(document, withIssues(document, id, kept.issues!.with(number - 1, issue)));
    },
    { author: by, kind: 'EDIT', message: reason },
  );
  return { revision, issue: issue! };
}

const named = (bytes: Uint8Array): KeptFile => ({ sha256: sha256Of(bytes), bytes });

function withIssue(document: NetworkDocument, id: string, issue: ReportIssue): NetworkDocument {
  return withIssues(document, id, [...(keptReport(document, id).issues ?? []), issue]);
}

const withIssues = (
  document: NetworkDocument,
  id: string,
  issues: readonly ReportIssue[],
): NetworkDocument => ({
  ...document,
  reports: document.reports.map((one) => (one.id === id ? { ...one, issues: [...issues] } : one)),
});

/**
 * Reads a file of an issued report, byte for byte as it was kept. Throws the failure `unknown-element` when the report,
 * the issue or the file is not there.
 */
export async function issuedFile(
  { store, reader }: Pick<Issuing, 'reader'> & { readonly store: Pick<NetworkStore, 'files'> },
  { report: id, issue: number, format }: IssuedQuery,
): Promise<ExportedFile> {
  const kept = keptReport((await reader.current()).document, id);
  const file = kept.issues?.[number - 1]?.files.find((one) => one.format === format);
  if (file === undefined) throw failure('issue-unknown', { report: kept.name, issue: number, format });
  const bytes = await store.files.read(file.sha256);
  if (bytes === undefined) throw failure('kept-file-damaged', { file: file.sha256 });
  return {
    name: reportFileName(`${kept.name}-${number}`, format),
    mediaType: MEDIA_TYPES[format],
    bytes,
  };
}
