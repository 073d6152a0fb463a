import {
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { fill } from '../../../domain/messages/fill.ts';
import { numberedMaps, numberedTables } from '../../../domain/report/numbered.ts';
import type { Report, ReportBlock, ReportMap } from '../../../domain/report/report.ts';
import { xml } from '../../transfer/write/xml-text.ts';
import { reportFileWords } from '../words.ts';
import { type Piece, type Stretch, stretchesOf } from './flow.ts';
import { frontParts, headingPart, type Targets, targetsOf } from './front.ts';
import { mapParts } from './map.ts';
import { MARGIN, PAPER } from './page.ts';
import { type Picture, pictureOf } from './picture.ts';
import { NUMBERING, SPELLING, STYLE, stylesFor } from './styles.ts';
import { tableParts } from './table.ts';
import { textParagraphs } from './text.ts';

/** What the parts of the document are made from. */
interface Making {
  readonly report: Report;
  readonly targets: Targets;
  readonly numbers: ReadonlyMap<ReportBlock, number>;
  readonly pictures: ReadonlyMap<ReportMap, Picture>;
}

/**
 * Writes a report as a Word document (DOCX bytes) that a team can edit: headings in the styles of Word, contents with
 * links, tables with headings on every page, maps as vectors, landscape pages where tables and maps need them. It names
 * nobody and tells no time, so that the same report gives the same document.
 */
export async function reportDocument(report: Report): Promise<Uint8Array> {
  const maps = numberedMaps(report);
  const pictures = new Map<ReportMap, Picture>();
  for (const { block } of maps) pictures.set(block, await pictureOf(block.svg));
  const making: Making = {
    report,
    targets: targetsOf(report),
    numbers: new Map([...numberedTables(report), ...maps].map(({ block, number }) => [block, number])),
    pictures,
  };
  const words = reportFileWords(report.language);
  const document = new Document({
    title: report.title,
    styles: stylesFor(report.language),
    numbering: NUMBERING,
    compatibility: { version: WORD_2013 },
    sections: [
      {
        properties: pageOf(false),
        footers: { default: footer(words.page) },
        children: [...frontParts(report, making.targets, words.contents)],
      },
      ...stretchesOf(report.chapters).map(
        ({ isLandscape, pieces }, at): ISectionOptions => ({
          properties: pageOf(isLandscape),
          // The following pages have the same, unless they have their own.
          ...(at === 0 && { headers: { default: header(report.title) } }),
          children: pieces.flatMap((piece, place) => partsOf(piece, { isLandscape, place }, making)),
        }),
      ),
    ],
  });
  return Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(report) }]);
}

/** Without it, Word opens a document as one of 2007 and says so. */
export const WORD_2013 = 15;

interface Place extends Pick<Stretch, 'isLandscape'> {
  /** Which piece of its stretch it is. */
  readonly place: number;
}

function partsOf(
  piece: Piece,
  { isLandscape, place }: Place,
  { report, targets, numbers, pictures }: Making,
): readonly FileChild[] {
  // A stretch begins on a new page anyway.
  if (piece.kind === 'chapter') return [headingPart(targets.get(piece.chapter)!, place > 0)];
  if (piece.kind === 'section') return [headingPart(targets.get(piece.section)!, false)];
  const { block } = piece;
  if (block.type === 'text') return textParagraphs(block.text);
  const words = reportFileWords(report.language);
  const number = numbers.get(block)!;
  const label = fill(block.type === 'table' ? words.table : words.map, { number });
  const caption = fill(words.titled, { label, title: block.title });
  return block.type === 'table'
    ? tableParts(block, isLandscape, { caption, noRows: words.noRows })
    : mapParts(block, pictures.get(block)!, { caption, number });
}

/** A page of A4, upright or landscape, with the margins of all documents. */
export const pageOf = (isLandscape: boolean): NonNullable<ISectionOptions['properties']> => ({
  page: {
    // The library turns the sides of a landscape page by itself.
    size: {
      width: PAPER.short,
      height: PAPER.long,
      orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: MARGIN,
      bottom: MARGIN,
      left: MARGIN,
      right: MARGIN,
      header: MARGIN / 2,
      footer: MARGIN / 2,
    },
  },
});

/** The title of the document above each page. */
export const header = (title: string): Header =>
  new Header({ children: [new Paragraph({ style: STYLE.header, text: title })] });

/** The number of the page, as fields that a word processor fills in. */
export function footer(words: string): Footer {
  const fields: Readonly<Record<string, (typeof PageNumber)[keyof typeof PageNumber]>> = {
    '{page}': PageNumber.CURRENT,
    '{pages}': PageNumber.TOTAL_PAGES,
  };
  const parts = words.split(/(\{pages?\})/).map((part) => fields[part] ?? part);
  return new Footer({
    children: [new Paragraph({ style: STYLE.footer, children: [new TextRun({ children: parts })] })],
  });
}

/** What the document says of itself. The library would write a name for the author and the present time. */
export const coreProperties = ({
  title,
  subtitles,
  language,
}: Pick<Report, 'title' | 'subtitles' | 'language'>): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${xml(title)}</dc:title><dc:subject>${xml(subtitles[0] ?? '')}</dc:subject>` +
  `<dc:language>${SPELLING[language]}</dc:language></cp:coreProperties>`;
