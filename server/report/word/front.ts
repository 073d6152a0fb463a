import { BookmarkEnd, BookmarkStart, type FileChild, HeadingLevel, InternalHyperlink, Paragraph } from 'docx';
import type { Report, ReportChapter, ReportSection } from '../../../domain/report/report.ts';
import { STYLE } from './styles.ts';
import { runs } from './text.ts';

/** A heading that the contents lead to. */
export interface Target {
  readonly level: 0 | 1;
  readonly title: string;
  /** The name of its bookmark. */
  readonly name: string;
  /** The number of its bookmark, unlike that of any other. */
  readonly number: number;
}

/** The targets of the contents, by the chapter or section that they head. */
export type Targets = ReadonlyMap<ReportChapter | ReportSection, Target>;

/** Gives each heading of a report a bookmark. */
export function targetsOf({ chapters }: Report): Targets {
  const headings = chapters.flatMap((chapter) => [chapter, ...chapter.sections]);
  return new Map(
    headings.map((heading, at) => [
      heading,
      {
        level: 'sections' in heading ? 0 : 1,
        title: heading.title,
        name: `report_${at + 1}`,
        number: at + 1,
      },
    ]),
  );
}

/**
 * The first page: title, subtitles, and contents that lead to the headings. Contents have no page numbers, which only a
 * word processor could fill in, and which would be missing where none does.
 */
export const frontParts = (report: Report, targets: Targets, contents: string): readonly FileChild[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, children: runs(report.title) }),
  ...report.subtitles.map((line) => new Paragraph({ style: STYLE.subtitle, children: runs(line) })),
  new Paragraph({ style: STYLE.contentsTitle, children: runs(contents) }),
  ...[...targets.values()].map(
    ({ level, title, name }) =>
      new Paragraph({
        style: STYLE.contents[level],
        children: [new InternalHyperlink({ anchor: name, children: runs(title) })],
      }),
  ),
];

/** A heading with its bookmark. */
export const headingPart = ({ level, title, name, number }: Target, isOnNewPage: boolean): FileChild =>
  new Paragraph({
    heading: level === 0 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    pageBreakBefore: isOnNewPage,
    // The library gives all bookmarks of its own class the same number.
    children: [new BookmarkStart(name, number), ...runs(title), new BookmarkEnd(number)],
  });
