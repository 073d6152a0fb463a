import type { Report } from '../../domain/report/report.ts';
import { slug } from '../../domain/transfer/fold.ts';
import type { ExportedFile } from '../transfer/write/export-file.ts';
import { cleanReport } from './clean-report.ts';

/** The files of a report for the programs of an office, each with its media type. */
export const OFFICE_FORMATS = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

export type OfficeFormat = keyof typeof OFFICE_FORMATS;

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
export async function reportFile(report: Report, format: OfficeFormat): Promise<ExportedFile> {
  return {
    name: `${slug(report.title) || 'report'}.${format}`,
    mediaType: OFFICE_FORMATS[format],
    bytes: await WRITERS[format](cleanReport(report)),
  };
}
