import { extname } from 'node:path';
import { ReportQuery } from '../../domain/api/report-routes.ts';
import { fill } from '../../domain/messages/fill.ts';
import { REPORT_FORMATS, type Report, type ReportFormat } from '../../domain/report/report.ts';
import { failure } from '../errors.ts';
import { withTypesetter } from '../paper/typesetter.ts';
import { PAPER_PROCESS_FILE } from '../paths.ts';
import { writeOfficeFile } from '../report/office-file.ts';
import { interruptible } from './interruptible.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { writeWholeFile } from './network-file.ts';
import { parseOptions } from './options.ts';
import { blockText } from './report-text.ts';
import { reportFor } from './with-store.ts';

interface Given {
  readonly out?: string;
  readonly format?: string;
  readonly [option: string]: unknown;
}

/**
 * Runs the command `report`: makes the report of a period and a perimeter, prints it as text, or writes it to the file of
 * `--out` in the format of `--format` or of the end of its name.
 */
export async function report(
  io: Io,
  globals: GlobalOptions,
  { out: path, format, ...given }: Given,
): Promise<void> {
  const { language, json = false } = globals;
  const asked = parseOptions(ReportQuery, given, language);
  const written = path === undefined ? undefined : formatOf(path, format);
  await interruptible(io, globals, ['reading', 'making', 'writing'], async ({ begin, signal }) => {
    begin('reading');
    const answer = await reportFor(io, globals, asked, () => signal.aborted);
    if (path === undefined || written === undefined)
      return io.out(json ? jsonLine(answer) : reportText(answer.report));
    begin('making');
    const bytes = await fileOf(answer.report, written, signal);
    begin('writing');
    await writeWholeFile(path, bytes, { signal });
    if (json) io.out(jsonLine({ path, revision: answer.revision, bytes: bytes.length }));
    else io.out(`${fill(cliWords(language).report.written, { title: answer.report.title, path })}\n`);
  });
}

/** The format of a file by its name, unless it is given. Throws `report-format-unknown`. */
function formatOf(path: string, given: string | undefined): ReportFormat {
  const named = given ?? extname(path).slice(1).toLowerCase();
  const format = REPORT_FORMATS.find((one) => one === named);
  if (format === undefined)
    throw failure('report-format-unknown', { format: named || path, formats: REPORT_FORMATS.join(', ') });
  return format;
}

async function fileOf(made: Report, format: ReportFormat, signal: AbortSignal): Promise<Uint8Array> {
  if (format !== 'pdf') return (await writeOfficeFile(made, format)).bytes;
  return withTypesetter(PAPER_PROCESS_FILE, (typesetter) => typesetter.reportPdf(made, signal));
}

/** The report as plain text, with its tables. */
function reportText({ title, subtitles, chapters }: Report): string {
  const parts = chapters.flatMap((chapter) => [
    `\n# ${chapter.title}`,
    ...chapter.sections.flatMap((section) => [
      ...(section.title === chapter.title ? [] : [`\n## ${section.title}`]),
      ...section.blocks.map((block) => `\n${blockText(block)}`),
    ]),
  ]);
  return `${[title, ...subtitles, ...parts].join('\n')}\n`;
}
