import { type Passage, passagesOf } from '../../domain/report/paragraphs.ts';
import type { Report, ReportBlock, ReportMap } from '../../domain/report/report.ts';
import { type FittedTable, fitTable, type Sheet } from './columns.ts';

/** One thing after the other, as a report is read. */
export type Item =
  | { readonly type: 'chapter' | 'section'; readonly title: string }
  | Passage
  | FittedTable
  | ReportMap;

/** Things that follow each other on paper of one size. */
export interface SheetRun {
  readonly sheet: Sheet;
  readonly items: readonly Item[];
}

interface Placed {
  readonly item: Item;
  /** Undefined for a heading, which stands on the sheet of what follows it. */
  readonly sheet: Sheet | undefined;
}

/**
 * Lays a report out on sheets of paper: wide tables and maps on their side, with the headings that belong to them. A map
 * fills its sheet, and nothing else is on it.
 */
export function sheetsOf({ chapters }: Report): readonly SheetRun[] {
  const placed = chapters.flatMap((chapter): Placed[] => [
    { item: { type: 'chapter', title: chapter.title }, sheet: undefined },
    ...chapter.sections.flatMap((section): Placed[] => [
      { item: { type: 'section', title: section.title }, sheet: undefined },
      ...section.blocks.flatMap(placedOf),
    ]),
  ]);
  const runs: { sheet: Sheet; items: Item[] }[] = [];
  placed.forEach(({ item }, index) => {
    const next = placed.slice(index).find((one) => one.sheet !== undefined);
    const sheet = next?.sheet ?? 'a4';
    const last = runs.at(-1);
    const before = last?.items.at(-1);
    const isApart = before?.type === 'map' || (next?.item.type === 'map' && !isHeading(before));
    if (last?.sheet === sheet && !isApart) last.items.push(item);
    else runs.push({ sheet, items: [item] });
  });
  return runs;
}

const isHeading = (item: Item | undefined): boolean => item?.type === 'chapter' || item?.type === 'section';

function placedOf(block: ReportBlock): readonly Placed[] {
  if (block.type === 'text') return passagesOf(block.text).map((item) => ({ item, sheet: 'a4' }));
  if (block.type === 'map') return [{ item: block, sheet: 'a4-landscape' }];
  return fitTable(block).map((item) => ({ item, sheet: item.sheet }));
}
