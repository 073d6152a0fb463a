import type { Report, ReportBlock, ReportText } from './report.ts';

/** A text that people wrote in the place of what the program says. */
export interface OwnText {
  readonly key: string;
  readonly text: string;
  /** What the program said then. */
  readonly over?: string | undefined;
}

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
  const texts = new Map(own.map((one) => [one.key, one]));
  const withOwn = (block: ReportBlock): ReportBlock => {
    if (block.type !== 'text' || block.key === null) return block;
    const { text = '', over = block.generated } = texts.get(block.key) ?? {};
    if (text.trim() === '') return block;
    return { ...block, text: text.trim(), ...(over !== block.generated && { outdated: true as const }) };
  };
  return {
    ...report,
    chapters: report.chapters.map((chapter) => ({
      ...chapter,
      sections: chapter.sections.map((section) => ({ ...section, blocks: section.blocks.map(withOwn) })),
    })),
  };
}

/** A part of a text as it is laid out: a paragraph or a list. */
export type TextPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

const ITEM = /^\s*[-–•]\s+/;

/**
 * Reads a text into paragraphs and lists: a blank line or the beginning of a list ends a paragraph, and lines that begin
 * with `- `, `– ` or `• ` are items of a list. Nothing else has a meaning.
 */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let lines: string[] = [];
  let items: string[] = [];
  const endParagraph = (): void => {
    if (lines.length > 0) parts.push({ kind: 'paragraph', text: lines.join(' ') });
    lines = [];
  };
  const endList = (): void => {
    if (items.length > 0) parts.push({ kind: 'list', items });
    items = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (ITEM.test(line)) {
      endParagraph();
      items.push(line.replace(ITEM, '').trim());
    } else if (line.trim() === '') {
      endParagraph();
      endList();
    } else {
      endList();
      lines.push(line.trim());
    }
  }
  endParagraph();
  endList();
  return parts;
}
