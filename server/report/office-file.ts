import { REPORT_MEDIA_TYPES, type Report, type ReportFormat } from '../../domain/report/report.ts';
import { slug } from '../../domain/transfer/fold.ts';
import type { ExportedFile } from '../transfer/write/export-file.ts';
import { cleanReport } from './clean-report.ts';

/** The files of a report that the programs of an office open. */
export type OfficeFormat = Exclude<ReportFormat, 'pdf'>;

/** Media types of the files of a report, as they are sent; `json` is the report itself, as it is kept when it is issued. */
export const MEDIA_TYPES = {
  ...REPORT_MEDIA_TYPES,
  csv: `${REPORT_MEDIA_TYPES.csv}; charset=utf-8`,
  json: 'application/json',
} as const;

/** The name of a file of a report, from the title of the report. */
export const reportFileName = (title: string, format: keyof typeof MEDIA_TYPES): string =>
  `${slug(title) || 'report'}.${format}`;

/** The writers. Their libraries are loaded when the first file is made, not when the server starts. */
const WRITERS: Readonly<Record<OfficeFormat, (report: Report) => Promise<Uint8Array>>> = {
  docx: async (report) => (await import('./word/document.ts')).reportDocument(report),
  xlsx: async (report) => (await import('./workbook.ts')).reportWorkbook(report),
  csv: async (report) => new TextEncoder().encode((await import('./csv.ts')).reportCsv(report)),
};

/**
 * Writes a report as a file that a team edits (DOCX), as an annex with its tables (XLSX), or as all tables in one CSV
 * file. It keeps the processor for up to some seconds, so a server calls it in a thread.
 */
export async function writeOfficeFile(report: Report, format: OfficeFormat): Promise<ExportedFile> {
  return {
    name: reportFileName(report.title, format),
    mediaType: MEDIA_TYPES[format],
    bytes: await WRITERS[format](cleanReport(report)),
  };
}
