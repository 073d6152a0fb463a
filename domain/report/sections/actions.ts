import type { AwarenessAction } from '../../model/entities.ts';
import {
  day,
  dayColumn,
  maskedNote,
  number,
  numberColumn,
  participants,
  people,
  table,
  text,
  textColumn,
} from '../cells.ts';
import { actionsOf, type ChapterContext, namesIn } from '../context.ts';
import type { ReportCell, ReportTable } from '../report.ts';

type ActionKind = AwarenessAction['kind'];

/** The tables of the actions of one kind in the period: none when there is none. */
export function actionsTable(context: ChapterContext, kind: ActionKind): ReportTable[] {
  const { id, words } = context;
  const own = actionsOf(context, kind);
  if (own.length === 0) return [];
  const said = words.actions;
  const isWithPeople = own.some((action) => action.participants !== undefined);
  const rows = own.map((action) => rowOf(context, action, isWithPeople));
  return [
    table({
      id: `${id}.actions.${kind.toLowerCase().replaceAll('_', '-')}`,
      title: said.listOf(context.vocabulary.action[kind], own.length),
      columns: [
        dayColumn(said.date),
        textColumn(said.what, 3),
        textColumn(said.withWhom, 2.5),
        textColumn(said.where, 1.5),
        textColumn(said.form, 1.3),
        ...(isWithPeople ? [numberColumn(said.people)] : []),
        textColumn(said.outcome, 4),
      ],
      rows,
      notes: maskedNote(rows, words),
    }),
  ];
}

function rowOf(context: ChapterContext, action: AwarenessAction, isWithPeople: boolean): ReportCell[] {
  const { words, names } = context;
  const { form, commune, theme, outcome } = action;
  return [
    day(action.date, words),
    text([action.name, theme].filter((part) => part !== undefined).join(' – ')),
    text(namesIn(context, action.operators ?? [])),
    text(commune === undefined ? '' : (names.nameOf(commune) ?? commune)),
    text(form === undefined ? '' : words.actions.forms[form]),
    ...(isWithPeople ? [participants(action.participants, words)] : []),
    text(outcome ?? ''),
  ];
}

/**
 * How many actions of each kind there were and how many people took part. Numbers of people are published for the whole
 * network and whole calendar years only, so that another perimeter gives none.
 */
export function actionsByKind(context: ChapterContext): ReportTable {
  const { id, words, vocabulary, actions, last } = context;
  const said = words.actions;
  const kinds = Object.keys(vocabulary.action) as ActionKind[];
  const years = [...new Set(context.figures.map(({ year }) => year))].filter((year) => year !== null);
  const isPeople = last.inside.isWhole && years.length > 0;
  const rowOf = (label: string, own: readonly AwarenessAction[]): ReportCell[] => [
    text(label),
    number(own.length, words),
    ...(['COLLECTIVE', 'INDIVIDUAL'] as const).map((form) =>
      number(own.filter((action) => action.form === form).length, words),
    ),
    number(new Set(own.flatMap(({ operators = [] }) => operators)).size, words),
  ];
  const peopleOf = (kind: ActionKind, year: string): ReportCell => {
    const rows = context.figures.find((one) => one.year === year)?.actions.rows ?? [];
    return people(rows.find((row) => row.kind === kind)?.participants ?? null, words);
  };
  const rows = [
    ...kinds.map((kind) => [
      ...rowOf(vocabulary.action[kind], actionsOf(context, kind)),
      ...(isPeople ? years.map((year) => peopleOf(kind, year)) : []),
    ]),
    [...rowOf(words.total, actions), ...(isPeople ? years.map(() => text('')) : [])],
  ];
  return table({
    id: `${id}.actions`,
    title: said.byKind,
    columns: [
      textColumn(said.kind, 4),
      ...[said.count, said.collective, said.individual, said.partners].map((label) => numberColumn(label)),
      ...(isPeople ? years.map((year) => numberColumn(said.peopleIn(year))) : []),
    ],
    rows,
    totals: 1,
    notes: [
      said.partnersNote,
      ...maskedNote(rows, words),
      ...(last.inside.isWhole ? [] : [said.peopleWhole]),
    ],
  });
}
