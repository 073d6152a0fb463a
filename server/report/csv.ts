import { type Numbered, numberedTables } from '../../domain/report/numbered.ts';
import type { Report, ReportCell, ReportTable } from '../../domain/report/report.ts';
import { csvFile } from '../../domain/transfer/csv-text.ts';
import { neutralised } from '../../domain/transfer/quote.ts';
import { linesBeforeTables, reportFileWords } from './words.ts';

/**
 * Writes all tables of a report into one CSV text, one after another with a blank line between: a spreadsheet opens one
 * file by a double click and no archive. The first cell of each line of a table is its number, so that a filter or a
 * program takes one table out. Numbers have no spaces and a decimal comma, and days are `YYYY-MM-DD`, as Belgian
 * spreadsheets read them.
 */
export function reportCsv(report: Report): string {
  const words = reportFileWords(report.language);
  return csvFile([
    ...[report.title, ...linesBeforeTables(report)].map((line) => [neutralised(line)]),
    ...numberedTables(report).flatMap((placed) => [[], ...linesOf(placed, words.noRows)]),
  ]);
}

function linesOf(
  { number, chapter, section, block: table }: Numbered<ReportTable>,
  noRows: string,
): readonly (readonly string[])[] {
  const lines = [
    [[chapter.title, section.title, table.title].join(' – ')],
    table.columns.map(({ label }) => label),
  ].map((line) => line.map(neutralised));
  const rows = table.rows.length === 0 ? [[noRows]] : table.rows.map((row) => row.map(cellText));
  const notes = table.notes.map((note) => [neutralised(note)]);
  return [...lines, ...rows, ...notes].map((line) => [String(number), ...line]);
}

/** A negative number is no formula, and is not guarded as one. */
const cellText = ({ text, value }: ReportCell): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : neutralised(value ?? text);
