import type { Report, ReportBlock, ReportSection } from './report.ts';

/** Gives a text the no-break spaces of French: before a colon, a semicolon, `?`, `!` and in guillemets. */
export const frenchSpaces = (text: string): string =>
  text.replace(/(?<=\S) (?=[:»](?:\s|$)|[;?!])/g, '\u00a0').replace(/« /g, '«\u00a0');

/** Gives all words of a report the no-break spaces of French, but for what people wrote themselves. */
export const withFrenchSpaces = (report: Report): Report => ({
  ...report,
  title: frenchSpaces(report.title),
  subtitles: report.subtitles.map(frenchSpaces),
  chapters: report.chapters.map((chapter) => ({
    ...chapter,
    title: frenchSpaces(chapter.title),
    sections: chapter.sections.map(spacedSection),
  })),
});

/** Gives the words of a section the no-break spaces of French. */
export const spacedSection = (section: ReportSection): ReportSection => ({
  ...section,
  title: frenchSpaces(section.title),
  blocks: section.blocks.map(spacedBlock),
});

function spacedBlock(block: ReportBlock): ReportBlock {
  if (block.type === 'map')
    return { ...block, title: frenchSpaces(block.title), alt: frenchSpaces(block.alt) };
  if (block.type === 'text')
    return { ...block, generated: frenchSpaces(block.generated), text: frenchSpaces(block.text) };
  return {
    ...block,
    title: frenchSpaces(block.title),
    columns: block.columns.map((column) => ({ ...column, label: frenchSpaces(column.label) })),
    notes: block.notes.map(frenchSpaces),
    rows: block.rows.map((cells) => cells.map((cell) => ({ ...cell, text: frenchSpaces(cell.text) }))),
  };
}
