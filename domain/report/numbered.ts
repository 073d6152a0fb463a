import type { Report, ReportChapter, ReportMap, ReportSection, ReportTable } from './report.ts';

/** A table or a map with where it stands. Both are numbered from 1 through the whole report, each on its own. */
export interface Numbered<Block extends ReportTable | ReportMap> {
  readonly number: number;
  readonly chapter: ReportChapter;
  readonly section: ReportSection;
  readonly block: Block;
}

/** The tables of a report in their order, with their numbers: the same in each of its files. */
export const numberedTables = (report: Report): readonly Numbered<ReportTable>[] =>
  numbered(report, (block) => (block.type === 'table' ? block : undefined));

/** The maps of a report in their order, with their numbers. */
export const numberedMaps = (report: Report): readonly Numbered<ReportMap>[] =>
  numbered(report, (block) => (block.type === 'map' ? block : undefined));

function numbered<Block extends ReportTable | ReportMap>(
  { chapters }: Report,
  wanted: (block: ReportSection['blocks'][number]) => Block | undefined,
): readonly Numbered<Block>[] {
  return chapters
    .flatMap((chapter) =>
      chapter.sections.flatMap((section) =>
        section.blocks.flatMap((block) => {
          const found = wanted(block);
          return found === undefined ? [] : [{ chapter, section, block: found }];
        }),
      ),
    )
    .map((placed, at) => ({ number: at + 1, ...placed }));
}
