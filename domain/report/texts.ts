import type { OwnText } from '../model/own-text.ts';
import type { Report, ReportBlock, ReportSection, ReportText } from './report.ts';

/** A text of the report in whose place people may write their own. */
export const editable = (key: string, generated: string): ReportText => ({
  type: 'text',
  key,
  generated,
  text: generated,
});

/** A text of the report that stays as it is: definitions and method. */
export const fixed = (generated: string): ReportText => ({
  type: 'text',
  key: null,
  generated,
  text: generated,
});

/** Puts the texts that people wrote in the place of the texts with their keys. A blank one leaves the text as it is. */
export function withOwnTexts(report: Report, own: readonly OwnText[]): Report {
  return {
    ...report,
    chapters: report.chapters.map((chapter) => ({
      ...chapter,
      sections: sectionsWithOwnTexts(chapter.sections, own),
    })),
  };
}

/** Puts the texts that people wrote into sections, and marks those of which the program says something else since. */
export function sectionsWithOwnTexts(
  sections: readonly ReportSection[],
  own: readonly OwnText[],
): ReportSection[] {
  const texts = new Map(own.map((one) => [one.key, one]));
  const withOwn = (block: ReportBlock): ReportBlock => {
    if (block.type !== 'text' || block.key === null) return block;
    const { text = '', over = block.generated } = texts.get(block.key) ?? {};
    if (text.trim() === '') return block;
    return { ...block, text: text.trim(), ...(over !== block.generated && { outdated: true as const }) };
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(withOwn) }));
}
