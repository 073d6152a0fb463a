import type { GapKind } from '../../findings/kinds.ts';
import { agreementsOn, passerellesOn } from '../../home/scope-on-day.ts';
import { number, numberColumn, table, text, textColumn } from '../cells.ts';
import { actionsOf, type ChapterContext, type ReportDay } from '../context.ts';
import type { GapsOfDay, GapsOfDays } from '../gaps-of-days.ts';
import type { ReportCell, ReportSection } from '../report.ts';
import { editable } from '../texts.ts';
import { actionsTable } from './actions.ts';

/** Action 4 of the convention: partnerships before training, so that people are ready for it. */
export function upstream(context: ChapterContext, gaps: GapsOfDays): ReportSection {
  const { id, words, first, last } = context;
  const said = words.upstream;
  const days: readonly [ReportDay, GapsOfDay][] = [
    [first, gaps.first],
    [last, gaps.last],
  ];
  const row = (label: string, count: (day: ReportDay, gaps: GapsOfDay) => number): ReportCell[] => [
    text(label),
    ...days.map(([day, found]) => number(count(day, found), words)),
  ];
  const ofKind = (kind: GapKind) => (_: ReportDay, found: GapsOfDay) => found.kinds.get(kind) ?? 0;
  const before = (day: ReportDay): number =>
    agreementsOn(day).filter(({ phase }) => phase === 'BEFORE').length;
  return {
    id: 'upstream',
    title: said.title,
    blocks: [
      editable(
        `${id}.upstream`,
        said.intro({
          actions: actionsOf(context, 'UPSTREAM_PARTNERSHIP').length,
          agreements: before(last),
        }),
      ),
      table({
        id: `${id}.upstream.two-days`,
        title: said.twoDays,
        columns: [
          textColumn(words.what, 4),
          ...[first, last].map(({ snapshot }) => numberColumn(words.day(snapshot.at), 1.5)),
        ],
        rows: [
          row(said.agreements, before),
          row(
            said.concurrent,
            (day) => passerellesOn(day).filter(({ kind }) => kind === 'CONCURRENT').length,
          ),
          row(said.levelGaps, ofKind('M03')),
          row(said.missing, (_, found) => found.useful),
        ],
        notes: [words.essentials.missingNote],
      }),
      ...actionsTable(context, 'UPSTREAM_PARTNERSHIP'),
    ],
  };
}
