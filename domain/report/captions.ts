import { reportFiles as en } from '../messages/en/report-files.ts';
import { fill } from '../messages/fill.ts';
import { reportFiles as fr } from '../messages/fr/report-files.ts';
import type { Report, ReportBlock } from './report.ts';

/**
 * A report whose tables and maps are titled with their numbers: "Tableau 4 : …". The numbers are those of every file of
 * the report, so that people can name a table to one another.
 */
export function withCaptions(report: Report): Report {
  const words = { fr, en }[report.language];
  const last = { table: 0, map: 0 };
  const captioned = (block: ReportBlock): ReportBlock => {
    if (block.type === 'text') return block;
    last[block.type] += 1;
    const label = fill(words[block.type], { number: last[block.type] });
    return { ...block, title: fill(words.titled, { label, title: block.title }) };
  };
  return {
    ...report,
    chapters: report.chapters.map((chapter) => ({
      ...chapter,
      sections: chapter.sections.map((section) => ({ ...section, blocks: section.blocks.map(captioned) })),
    })),
  };
}
