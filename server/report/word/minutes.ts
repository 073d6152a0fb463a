import { Document, type FileChild, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Minutes } from '../../../domain/meetings/minutes.ts';
import { fill } from '../../../domain/messages/fill.ts';
import type { ReportBlock } from '../../../domain/report/report.ts';
import { reportFileWords } from '../words.ts';
import { coreProperties, footer, header, pageOf, WORD_2013 } from './document.ts';
import { NUMBERING, STYLE, stylesFor } from './styles.ts';
import { tableParts } from './table.ts';
import { runs, textParagraphs } from './text.ts';

/**
 * Writes the minutes of a meeting as a Word document (DOCX bytes) in the styles of the report: headings that a word
 * processor finds, tables with their heading row, and nothing that names who made it or when.
 */
export async function minutesDocument(minutes: Minutes): Promise<Uint8Array> {
  const { title, subtitles, language, sections } = minutes;
  const words = reportFileWords(language);
  const tables = sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'table'));
  const numbers = new Map(tables.map((block, at) => [block, at + 1]));
  const document = new Document({
    title,
    styles: stylesFor(language),
    numbering: NUMBERING,
    compatibility: { version: WORD_2013 },
    sections: [
      {
        properties: pageOf(false),
        headers: { default: header(title) },
        footers: { default: footer(words.page) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, spacing: { before: 0 }, children: runs(title) }),
          ...subtitles.map((line) => new Paragraph({ style: STYLE.subtitle, children: runs(line) })),
          ...sections.flatMap((section) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(section.title) }),
            ...section.blocks.flatMap((block) => partsOf(block, numbers.get(block), words)),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties({ title, subtitles, language }) },
  ]);
}

function partsOf(
  block: ReportBlock,
  number: number | undefined,
  words: ReturnType<typeof reportFileWords>,
): readonly FileChild[] {
  if (block.type === 'text') return textParagraphs(block.text);
  if (block.type === 'map' || number === undefined) return [];
  const label = fill(words.table, { number });
  const caption = fill(words.titled, { label, title: block.title });
  return tableParts(block, false, { caption, noRows: words.noRows });
}
