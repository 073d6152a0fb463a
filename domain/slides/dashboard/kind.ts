import { DASHBOARD_MEASURES, type DashboardArea } from '../../dashboard/results.ts';
import { dayInWords } from '../../messages/day-words.ts';
import { dayAsked } from '../../model/asked-dates.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { briefOf, sourcesOf } from '../brief.ts';
import { drawTable, type TableRow } from '../drawing/table.ts';
import { readState } from '../state/fields.ts';
import type { ReadyStep, StepGiven, StepKind } from '../step-kind.ts';
import type { StepWords } from '../words/step-words.ts';
import { type PeopleOfYears, peopleOfYears } from './people.ts';

/** What the network and its bassins count on a day beside a year earlier, with published figures of people. */
export const dashboardStep: StepKind = {
  screen: 'dashboard',
  prepare: async (given): Promise<ReadyStep> => {
    const { step, document, today, words } = given;
    const at = dayAsked(readState({}, step.state).at, document.asOf, today);
    const answer = await given.ask('dashboard', { at });
    const people = await peopleOfYears(given, at);
    const areas = answer.areas.filter(({ kind }) => kind !== 'REGIONALE');
    const said = words.steps.dashboard;
    const day = (text: string): string => dayInWords(text, words.language);
    const table = {
      lead: said.lead(day(at), day(answer.before)),
      columns: areas.map((area) => nameOf(area, document, words)),
      rows: rowsOf(areas, people, words),
      shown: said.shown,
    };
    return {
      draw: (room, look) => drawTable(table, room, look),
      brief: briefOf(given, { at }),
      sources: [...sourcesOf(given, { at }), said.belongs, ...(people === undefined ? [] : [said.published])],
      ...{ vanished: [], supposed: people === undefined ? [said.withoutPeople] : [] },
    };
  },
};

const nameOf = (
  { kind, id }: DashboardArea,
  { bassins }: Pick<NetworkDocument, 'bassins'>,
  { steps }: StepWords,
): string => {
  if (kind === 'WHOLE') return steps.dashboard.whole;
  return bassins.find((one) => one.id === id)?.name ?? id ?? '';
};

function rowsOf(
  areas: readonly DashboardArea[],
  people: PeopleOfYears | undefined,
  { steps }: StepGiven['words'],
): readonly TableRow[] {
  const said = steps.dashboard;
  const counted = DASHBOARD_MEASURES.map(
    (measure): TableRow => ({
      label: said.measures[measure],
      values: areas.map(({ now, before }) => said.against(now[measure] ?? 0, before[measure])),
    }),
  );
  if (people === undefined) return counted;
  const row = {
    label: said.people(people.year),
    values: areas.map((area) => said.figure(people.of(area), people.before(area))),
  };
  return [row, ...counted];
}
