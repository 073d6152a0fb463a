import * as z from 'zod';
import { LANGUAGES } from '../messages/codes.ts';
import { Day, Id, Text } from '../model/fields.ts';
import { ReportIssue } from '../model/kept-report.ts';
import { REPORT_FORMATS, REPORT_MEDIA_TYPES, Report } from '../report/report.ts';
import { Revision } from './answers.ts';
import type { Route } from './route.ts';
import { ExportedFile } from './transfer.ts';

/** Schemas and routes of the yearly report. */

const asked = {
  /** The period, whole days; absent = the calendar year that is being reported on. */
  from: Day.optional(),
  to: Day.optional(),
  /** The bassin or the Régionale that it is about; absent = the whole network. */
  perimeter: Id.optional(),
  /** A kept report, of which the texts are printed. Its period, perimeter and language are those of the question. */
  texts: Id.optional(),
  /** Language of the report; by default that of the request. */
  lang: z.enum(LANGUAGES).optional(),
};

export const ReportQuery = z.strictObject(asked);
export type ReportQuery = z.output<typeof ReportQuery>;

export const ReportFileQuery = z.strictObject({ ...asked, format: z.enum(REPORT_FORMATS) });
export type ReportFileQuery = z.output<typeof ReportFileQuery>;

/** A kept report that is to be issued: its files are made of the present network and kept for good. */
export const IssueBody = z
  .strictObject({
    report: Id,
    /** The role or organisation that issues it. */
    by: Text,
    /** The files to make; all of them when absent. */
    formats: z.array(z.enum(REPORT_FORMATS)).min(1).optional(),
    /** The keys of the texts that seem to name a number of 1 to 4 people and of which somebody said that they do not. */
    confirmed: z.array(z.string().min(1).max(200)).max(1000).optional(),
  })
  .meta({ id: 'IssueBody' });
export type IssueBody = z.output<typeof IssueBody>;

/** An issue that must not be used any more: its files stay, with the reason beside them. */
export const WithdrawBody = z
  .strictObject({
    report: Id,
    /** Which of its issues, from 1. */
    issue: z.int().min(1),
    /** The role or organisation that withdraws it. */
    by: Text,
    reason: Text,
  })
  .meta({ id: 'WithdrawBody' });
export type WithdrawBody = z.output<typeof WithdrawBody>;

export const IssueAnswer = z
  .strictObject({ revision: Revision, issue: ReportIssue })
  .meta({ id: 'IssueAnswer' });
export type IssueAnswer = z.infer<typeof IssueAnswer>;

export const IssuedQuery = z.strictObject({
  report: Id,
  /** Which of its issues, from 1. */
  issue: z.coerce.number().int().min(1),
  format: z.enum([...REPORT_FORMATS, 'json']),
});
export type IssuedQuery = z.output<typeof IssuedQuery>;

export const ReportAnswer = z
  .strictObject({ revision: Revision, report: Report })
  .meta({ id: 'ReportAnswer' });
export type ReportAnswer = z.infer<typeof ReportAnswer>;

export const REPORT_ROUTES = {
  report: {
    id: 'report',
    method: 'get',
    path: '/api/report',
    query: ReportQuery,
    answer: ReportAnswer,
    problems: ['bad-request', 'inverted-period', 'unknown-element', 'period-not-begun'],
    byRevision: true,
    ability: 'READ',
  },
  reportFile: {
    id: 'reportFile',
    method: 'get',
    path: '/api/report/file',
    query: ReportFileQuery,
    answer: ExportedFile,
    problems: ['bad-request', 'inverted-period', 'unknown-element', 'period-not-begun'],
    byRevision: false,
    ability: 'READ',
    files: Object.values(REPORT_MEDIA_TYPES),
  },
  issueReport: {
    id: 'issueReport',
    method: 'post',
    path: '/api/report/issue',
    body: IssueBody,
    answer: IssueAnswer,
    problems: [
      ...['broken-json', 'bad-request', 'too-large', 'unknown-element', 'inverted-period'],
      ...['period-not-begun', 'files-full', 'revision-moved', 'few-people-told'],
    ] as const,
    byRevision: false,
    ability: 'APPROVE',
  },
  withdrawIssue: {
    id: 'withdrawIssue',
    method: 'post',
    path: '/api/report/withdraw',
    body: WithdrawBody,
    answer: IssueAnswer,
    problems: [
      ...['broken-json', 'bad-request', 'too-large', 'unknown-element', 'issue-unknown'],
      ...['issue-withdrawn', 'revision-moved'],
    ] as const,
    byRevision: false,
    ability: 'APPROVE',
  },
  issuedFile: {
    id: 'issuedFile',
    method: 'get',
    path: '/api/report/issued',
    query: IssuedQuery,
    answer: ExportedFile,
    problems: ['bad-request', 'unknown-element', 'issue-unknown', 'kept-file-damaged'],
    byRevision: false,
    ability: 'READ',
    files: [...Object.values(REPORT_MEDIA_TYPES), 'application/json'],
  },
} as const satisfies Record<string, Route>;
