import { wordsOfKinds } from '../../findings/kinds.ts';
import { isInside, type UnsettledFollowUp, unsettledFollowUps } from '../../home/open-follow-ups.ts';
import { listDecisions } from '../../meetings/decisions.ts';
import type { ListedDecision } from '../../meetings/results.ts';
import { isOverdue } from '../../model/finding-life.ts';
import { byCodeUnit } from '../../model/network.ts';
import { day, dayColumn, table, text, textColumn } from '../../report/cells.ts';
import type { ReportCell, ReportTable } from '../../report/report.ts';
import type { AnnexContext } from '../context.ts';

/** The points of meetings about the bassin in which something is left to be decided or done, overdue ones first. */
export function decisionsTable(context: AnnexContext): ReportTable {
  const { document, snapshot, period, today, bassin, words, cells, meetingWords, said } = context;
  const { decisions } = words;
  const meetings = new Map(document.meetings.map(({ id, name }) => [id, name]));
  const open = listDecisions({ document, snapshot }, period, today, { bassin }).filter(
    ({ state }) => state !== 'SETTLED',
  );
  const rowOf = (one: ListedDecision): ReportCell[] => [
    day(one.due ?? undefined, cells),
    text(said.became(one)),
    text(one.name),
    text(said.about(one).join('\n') || meetingWords.about.free),
    text(meetings.get(one.meeting) ?? one.meeting),
    day(one.date, cells),
    text(one.decision === null ? meetingWords.undecided : meetingWords.decision[one.decision]),
    text(said.carrier(one) || words.nothing),
  ];
  return table({
    id: 'decisions',
    title: decisions.table,
    columns: [
      dayColumn(decisions.due),
      textColumn(decisions.state, 2.5),
      textColumn(decisions.point, 3),
      textColumn(decisions.about, 4),
      textColumn(decisions.meeting, 2.5),
      dayColumn(decisions.held),
      textColumn(decisions.decision, 1.5),
      textColumn(decisions.who, 2),
    ],
    rows: open.map(rowOf),
  });
}

/** The day after all others, for what has none. */
const NO_DAY = '9999';

/** The follow-ups of findings in the bassin that nobody has settled, by the day by which they are due. */
export function followUpsTable(context: AnnexContext): ReportTable {
  const { document, snapshot, period, on, words, cells } = context;
  const { decisions, followUps } = words;
  const open = unsettledFollowUps(snapshot, document.findingLives, period)
    .filter((one) => isInside(on.inside, one))
    .toSorted(
      (a, b) =>
        byCodeUnit(a.life.due ?? NO_DAY, b.life.due ?? NO_DAY) || byCodeUnit(a.record.key, b.record.key),
    );
  return table({
    id: 'followUps',
    title: followUps.table,
    columns: [
      dayColumn(decisions.due),
      textColumn(decisions.state, 1.5),
      textColumn(followUps.about, 5),
      textColumn(decisions.who, 2),
      textColumn(followUps.reason, 3),
    ],
    rows: open.map((one) => rowOfFollowUp(one, context, cells)),
  });
}

function rowOfFollowUp(
  { record, finding, life }: UnsettledFollowUp,
  { words, language, today, said }: AnnexContext,
  cells: AnnexContext['cells'],
): ReportCell[] {
  const [code = '', ...ids] = record.key.split(':');
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = wordsOfKinds(language);
  const about = (finding?.elements ?? ids).map(said.element).join(' → ');
  const state = cells.gaps.states[life.state];
  return [
    day(life.due ?? undefined, cells),
    text(isOverdue(life, today) ? words.followUps.overdue(state) : state),
    text([titles[code]?.title ?? code, about].join('\n')),
    text(said.carrier(life) || words.nothing),
    text(life.reason ?? ''),
  ];
}
