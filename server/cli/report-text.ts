import type { ReportBlock } from '../../domain/report/report.ts';
import { table } from './table.ts';

/** A text, a table or a map of a report as plain text. */
export function blockText(block: ReportBlock): string {
  if (block.type === 'text') return block.text;
  if (block.type === 'map') return `[${block.title}] ${block.alt}`;
  const { title, columns, rows, notes } = block;
  const headings = columns.map(({ label }) => label);
  const cells = rows.map((row) => row.map(({ text }) => text));
  return [title, table(headings, cells), ...notes.map((note) => `  ${note}`)].join('\n');
}
