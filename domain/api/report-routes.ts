import * as z from 'zod';
import { LANGUAGES } from '../messages/codes.ts';
import { Day, Id } from '../model/fields.ts';
import { REPORT_FORMATS, Report } from '../report/report.ts';
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
  /** Language of the report; by default that of the request. */
  lang: z.enum(LANGUAGES).optional(),
};

export const ReportQuery = z.strictObject(asked);
export type ReportQuery = z.output<typeof ReportQuery>;

export const ReportFileQuery = z.strictObject({ ...asked, format: z.enum(REPORT_FORMATS) });
export type ReportFileQuery = z.output<typeof ReportFileQuery>;

export const ReportAnswer = z
  .strictObject({ revision: Revision, report: Report })
  .meta({ id: 'ReportAnswer' });
export type ReportAnswer = z.infer<typeof ReportAnswer>;

export const REPORT_ROUTES = {
  report: {
    id: 'report',
    method: 'get',
    path: '/api/report',
    summary: {
      fr: 'Le rapport d’activités d’une période et d’un périmètre, prêt à lire : textes, tableaux et cartes. Les nombres de personnes sont ceux qui sont publiés.',
      en: 'The activity report of a period and a perimeter, ready to read: texts, tables and maps. Numbers of people are the published ones.',
    },
    query: ReportQuery,
    answer: ReportAnswer,
    problems: ['bad-request', 'inverted-period', 'unknown-element', 'period-not-begun'],
    byRevision: true,
  },
  reportFile: {
    id: 'reportFile',
    method: 'get',
    path: '/api/report/file',
    summary: {
      fr: 'Le même rapport en fichier : PDF, document Word, classeur ou CSV.',
      en: 'The same report as a file: PDF, Word document, workbook or CSV.',
    },
    query: ReportFileQuery,
    answer: ExportedFile,
    problems: ['bad-request', 'inverted-period', 'unknown-element', 'period-not-begun'],
    byRevision: false,
    files: [
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'text/csv',
    ],
  },
} as const satisfies Record<string, Route>;
