import { STAGES, type Stage } from '../../model/vocabulary.ts';
import { startedShare } from '../../referrals/shares.ts';
import type { FigureAxis, FigureRow, FigureTable } from '../../secrecy/figure-results.ts';
import { shownNumber } from '../../secrecy/shown-figures.ts';
import { maskedNote, numberColumn, people, peopleShare, table, text, textColumn } from '../cells.ts';
import { actionsOf, type ChapterContext, nameIn } from '../context.ts';
import { yearsInside } from '../figures.ts';
import type { ReportCell, ReportSection, ReportTable } from '../report.ts';
import { editable } from '../texts.ts';
import { actionsTable } from './actions.ts';

/** Action 5 of the convention: people sent onward. Only figures that are published stand here (docs/decisions/011). */
export function referrals(context: ChapterContext): ReportSection {
  const { id, words, figures, last } = context;
  const said = words.referrals;
  const tables = figures.filter(({ rows }) => rows.length > 0);
  const shown = tables.flatMap((found) => tablesOf(context, found));
  const all = tables.find(({ axis, kind }) => axis === 'ALL' && kind === 'ORIENTATION')?.rows[0];
  return {
    id: 'referrals',
    title: said.title,
    blocks: [
      editable(
        `${id}.referrals`,
        said.intro({
          actions: actionsOf(context, 'TRAINEE_LINKING').length,
          isYear: yearsInside(context.period).length > 0,
          sent: last.inside.isWhole && all?.count != null ? people(all.count, words).text : null,
        }),
      ),
      ...shown,
      ...actionsTable(context, 'TRAINEE_LINKING'),
    ],
  };
}

/** The breakdowns of a chapter: those that say something of its perimeter. */
function tablesOf(context: ChapterContext, found: FigureTable): ReportTable[] {
  const { inside } = context.last;
  const isHere = ({ about }: FigureRow): boolean =>
    inside.isWhole || about.some((one) => inside.has(one) || inside.bassins.includes(one));
  const whole: readonly FigureAxis[] = ['ALL', 'BASSIN', 'STAGES', 'ENDS'];
  const axes: readonly FigureAxis[] = inside.isWhole ? whole : ['BASSIN', 'ENDS'];
  if (!axes.includes(found.axis)) return [];
  const rows = found.rows.filter(isHere);
  return rows.length === 0 ? [] : [figuresTable(context, found, rows)];
}

/** Pairs of operators and filières in one table, those with the most people: a report is read, not looked up in. */
export const MOST_PAIRS = 100;

const OUTCOMES = ['started', 'refused', 'abandoned', 'pending'] as const;

/** A table of published figures. Outcomes have columns only where some are published. */
function figuresTable(context: ChapterContext, found: FigureTable, rows: readonly FigureRow[]): ReportTable {
  const { id, words } = context;
  const { axis, kind, year } = found;
  const { referrals: said, figures: named } = words;
  const isPair = axis === 'ENDS' || axis === 'STAGES';
  const labels = isPair ? [named.from, named.to] : [axis === 'BASSIN' ? named.bassin : words.what];
  const kept = axis === 'ENDS' ? inOrder(axis, rows).slice(0, MOST_PAIRS) : inOrder(axis, rows);
  const isWithOutcomes = kept.some((row) => OUTCOMES.some((outcome) => row[outcome] !== null));
  const cells = kept.map((row) => [
    ...endsOf(context, axis, row),
    people(row.count, words),
    ...(isWithOutcomes
      ? [...OUTCOMES.map((outcome) => people(row[outcome], words)), peopleShare(startedShare(row), words)]
      : []),
  ]);
  return table({
    id: `${id}.referrals.${year}.${kind.toLowerCase()}.${axis.toLowerCase()}`,
    title: said.titleOf(named.kinds[kind], String(year), named.axes[axis]),
    columns: [
      ...labels.map((label) => textColumn(label, 3)),
      numberColumn(said.sent, 1.3),
      ...(isWithOutcomes
        ? [
            ...OUTCOMES.map((outcome) => numberColumn(named.measures[outcome], 1.2)),
            textColumn(said.startedShare, 1.8),
          ]
        : []),
    ],
    rows: cells,
    notes: [
      ...(kept.length < rows.length ? [said.firstPairs(kept.length, rows.length)] : []),
      ...maskedNote(cells, words),
      ...(isWithOutcomes ? [said.outcomesNote] : []),
    ],
  });
}

/** Rows with the most people first; stages in their order. */
function inOrder(axis: FigureAxis, rows: readonly FigureRow[]): readonly FigureRow[] {
  if (axis === 'STAGES')
    return rows.toSorted(
      (a, b) => place(a.about[0]) - place(b.about[0]) || place(a.about[1]) - place(b.about[1]),
    );
  return rows.toSorted((a, b) => (shownNumber(b.count) ?? 0) - (shownNumber(a.count) ?? 0));
}

/** The place of a stage; what is no stage, such as an operator without filière, comes last. */
function place(code: string | undefined): number {
  const at = STAGES.indexOf(code as Stage);
  return at < 0 ? STAGES.length : at;
}

function endsOf(context: ChapterContext, axis: FigureAxis, { about }: FigureRow): ReportCell[] {
  const { words, vocabulary } = context;
  if (axis === 'ALL') return [text(words.figures.whole)];
  if (axis !== 'STAGES') return about.map((one) => text(nameIn(context, one)));
  const stages: Readonly<Record<string, string>> = {
    ...vocabulary.stage,
    SELF: vocabulary.flow.SELF,
    UNKNOWN: vocabulary.flow.UNKNOWN,
  };
  return about.map((code) => text(stages[code] ?? words.figures.operator));
}
