import type { Report, ReportFormat } from '../../domain/report/report.ts';
import type { Analyst } from '../analysis/analyst.ts';
import type { NetworkReader } from '../network-reader.ts';
import type { Typesetter } from '../paper/typesetter.ts';
import type { ExportedFile } from '../transfer/write/export-file.ts';
import { unframed } from '../transfer/write/framed.ts';
import { MEDIA_TYPES, reportFileName } from './office-file.ts';

/** Makes a file of a report beside the loop of the server. Throws the failures of its maker, or the reason of the signal. */
export type ReportFiles = (
  report: Report,
  format: ReportFormat,
  signal: AbortSignal,
) => Promise<ExportedFile>;

/** Makes PDF files by the typesetter and the others in the thread of analyses. */
export const reportFilesWith =
  ({
    reader,
    analyst,
    typesetter,
    today,
  }: {
    readonly reader: NetworkReader;
    readonly analyst: Analyst;
    readonly typesetter: Typesetter;
    readonly today: () => string;
  }): ReportFiles =>
  async (report, format, signal) => {
    if (format === 'pdf')
      return {
        name: reportFileName(report.title, 'pdf'),
        mediaType: MEDIA_TYPES.pdf,
        bytes: await typesetter.reportPdf(report, signal),
      };
    const network = await reader.current();
    const asking = { analysis: 'officeFile', asked: { report, format }, today: today(), signal } as const;
    return unframed(await analyst.answer(network, asking));
  };
