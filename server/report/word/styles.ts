import { AlignmentType, BorderStyle, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import { PALETTES } from '../../../domain/map/palette.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { reportFileWords } from '../words.ts';

/**
 * Styles of the document. Those of Word keep their names, so that a team changes the look of all headings at once and
 * finds them in the navigation pane.
 */

/** A face that every office suite has, or one of the same widths. */
const FONT = 'Arial';

/** A colour of the palette as Word writes it. */
export const colour = (token: keyof typeof PALETTES.light): string => PALETTES.light[token].slice(1);

/** Languages of the spelling check. */
export const SPELLING: Readonly<Record<Language, string>> = { fr: 'fr-BE', en: 'en-GB' };

/** The letters of tables, in half points. */
export const CELL_SIZE = 18;

/** Identifiers of the styles of paragraphs. */
export const STYLE = {
  subtitle: 'Subtitle',
  contentsTitle: 'TOCHeading',
  contents: ['TOC1', 'TOC2'],
  caption: 'Caption',
  list: 'ListBullet',
  picture: 'ReportMap',
  cell: 'ReportCell',
  note: 'ReportNote',
  header: 'Header',
  footer: 'Footer',
} as const;

const SINGLE = { line: 240, lineRule: LineRuleType.AUTO };

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: colour('ink') },
  paragraph: { spacing: { before, after: 120, ...SINGLE }, keepNext: true, keepLines: true },
  quickFormat: true,
});

/** The styles of a document in a language. Sizes are in half points, spaces in twentieths of a point. */
export function stylesFor(language: Language): IStylesOptions {
  const { styles } = reportFileWords(language);
  const based = { basedOn: 'Normal', quickFormat: true };
  const small = (size: number) => ({ size, color: colour('quiet') });
  return {
    default: {
      document: {
        run: { font: FONT, size: 20, language: { value: SPELLING[language] } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 48, bold: true, color: colour('ink') },
        paragraph: { spacing: { before: 1200, after: 240, ...SINGLE }, keepLines: true },
      },
      heading1: heading(34, 0),
      heading2: heading(26, 360),
      hyperlink: { run: { color: colour('ink'), underline: {} } },
    },
    paragraphStyles: [
      {
        ...based,
        id: STYLE.subtitle,
        name: 'Subtitle',
        run: small(24),
        paragraph: { spacing: { after: 60 } },
      },
      {
        ...based,
        id: STYLE.contentsTitle,
        name: 'TOC Heading',
        ...heading(26, 720),
      },
      { ...based, ...contentsLine(0), id: STYLE.contents[0], name: 'toc 1', run: { bold: true } },
      { ...based, ...contentsLine(1), id: STYLE.contents[1], name: 'toc 2' },
      {
        ...based,
        id: STYLE.caption,
        name: 'caption',
        run: { bold: true, size: 20 },
        paragraph: { spacing: { before: 280, after: 100, ...SINGLE }, keepNext: true, keepLines: true },
      },
      { ...based, id: STYLE.list, name: 'List Bullet', paragraph: { spacing: { after: 60 } } },
      {
        ...based,
        id: STYLE.picture,
        name: styles.map,
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 120, ...SINGLE } },
      },
      {
        ...based,
        id: STYLE.cell,
        name: styles.cell,
        run: { size: CELL_SIZE },
        paragraph: { spacing: { before: 30, after: 30, ...SINGLE } },
      },
      {
        ...based,
        id: STYLE.note,
        name: styles.note,
        run: small(16),
        paragraph: { spacing: { before: 60, after: 0, ...SINGLE }, keepLines: true },
      },
      {
        ...based,
        id: STYLE.header,
        name: 'header',
        run: small(16),
        paragraph: {
          alignment: AlignmentType.RIGHT,
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: colour('line') } },
        },
      },
      {
        ...based,
        id: STYLE.footer,
        name: 'footer',
        run: small(16),
        paragraph: { alignment: AlignmentType.RIGHT },
      },
    ],
  };
}

const contentsLine = (level: number) => ({
  paragraph: { indent: { left: level * 360 }, spacing: { before: level === 0 ? 120 : 0, after: 40 } },
});

/**
 * The name of the only kind of list. The library puts a number in the place of `{name-0}` wherever it stands, so the
 * name is one that no text holds.
 */
export const BULLETS = 'bullets of the report';

/** The signs of lists. */
export const NUMBERING = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 240 } } },
        },
      ],
    },
  ],
};
