import type { Language } from '../../domain/messages/codes.ts';
import { reportFiles as en } from '../../domain/messages/en/report-files.ts';
import { fill } from '../../domain/messages/fill.ts';
import { reportFiles as fr, type ReportFileWords } from '../../domain/messages/fr/report-files.ts';
import type { Report } from '../../domain/report/report.ts';

/** Returns the words that files of a report say besides the report itself. */
export const reportFileWords = (language: Language): ReportFileWords => ({ fr, en })[language];

/** What a file of tables says before them: what the report is about, and how many numbers of people are masked. */
export function linesBeforeTables({ subtitles, masked, language }: Report): readonly string[] {
  const words = reportFileWords(language);
  return [...subtitles, words.figures, ...(masked.of === 0 ? [] : [fill(words.masked, { ...masked })])];
}
