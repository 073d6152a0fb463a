import { forAudience, snapshotAt } from '../../graph/snapshot.ts';
import { dayAsked, periodAsked } from '../../model/asked-dates.ts';
import { profileOf } from '../../model/audience.ts';
import { lastFullYear } from '../../model/dates.ts';
import { compareScenarios } from '../../whatif/compare-scenarios.ts';
import type { ScenarioMeasures } from '../../whatif/results.ts';
import { briefOf, sourcesOf } from '../brief.ts';
import { drawList } from '../drawing/list.ts';
import { drawTable, type TableRow } from '../drawing/table.ts';
import { audienceOfStep, type StepAudience } from '../state/audience.ts';
import { readState } from '../state/fields.ts';
import { MOST_COMPARED, scenariosFields } from '../state/scenarios.ts';
import type { ReadyStep, StepGiven, StepKind } from '../step-kind.ts';
import type { StepWords } from '../words/step-words.ts';

/** Saved scenarios side by side with the network as it is. */
export const scenariosStep: StepKind = {
  screen: 'scenarios',
  prepare: async (given): Promise<ReadyStep> => {
    const { step, document, today, words, rest } = given;
    const state = readState(scenariosFields, step.state);
    const at = dayAsked(state.at, document.asOf, today);
    const { isInverted, ...asked } = periodAsked(at, { from: state.periodFrom, to: state.periodTo });
    const period = isInverted ? lastFullYear(at) : asked;
    const audience = audienceOfStep(step, state, document);
    const picked = state.pick.flatMap((id) => document.scenarios.find((one) => one.id === id) ?? []);
    const said = words.steps.scenarios;
    const base = forAudience(snapshotAt(document, at), profileAsked(given, audience));
    await rest();
    const audienceId = audience.asked !== undefined && 'id' in audience.asked ? audience.asked.id : undefined;
    const { measures, refused } = compareScenarios(base, picked.slice(0, MOST_COMPARED), {
      period,
      audienceId,
    });
    const nameOf = (id: string | null): string => picked.find((one) => one.id === id)?.name ?? said.asIs;
    const table = {
      columns: measures.map(({ scenario }) => nameOf(scenario)),
      rows: rowsOf(measures, words),
      shown: words.steps.dashboard.shown,
    };
    const read = { at, period, audience };
    return {
      draw: (room, look) =>
        picked.length === 0
          ? drawList([], { empty: said.none, shown: () => '' }, room, look)
          : drawTable(table, room, look),
      brief: briefOf(given, read),
      sources: sourcesOf(given, read),
      vanished: [
        ...state.pick.filter((id) => !picked.some((one) => one.id === id)),
        ...(audience.lost === undefined ? [] : [audience.lost]),
      ],
      supposed: refused.map(({ scenario }) => said.refused(nameOf(scenario))),
    };
  },
};

function profileAsked({ document: { audiences } }: Pick<StepGiven, 'document'>, { asked }: StepAudience) {
  if (asked === undefined) return undefined;
  if ('profile' in asked) return asked.profile;
  const found = audiences.find(({ id }) => id === asked.id);
  return found && profileOf(found);
}

/** What a meeting weighs: whom it would serve, how long ways would be, and what would still be missing. */
function rowsOf(measures: readonly ScenarioMeasures[], { steps }: StepWords): readonly TableRow[] {
  const said = steps.scenarios;
  const [asIs] = measures;
  const against = (value: (one: ScenarioMeasures) => number) =>
    measures.map((one) => said.against(value(one), asIs === undefined ? 0 : value(one) - value(asIs)));
  return [
    {
      label: said.measures.gains,
      values: measures.map(({ scenario, gains }) => said.placesOf(scenario === null, gains.placesConcerned)),
    },
    {
      label: said.measures.loses,
      values: measures.map(({ scenario, loses }) => said.placesOf(scenario === null, loses.placesConcerned)),
    },
    { label: said.measures.startsServed, values: against(({ startsServed }) => startsServed) },
    { label: said.measures.startOutletPairs, values: against(({ startOutletPairs }) => startOutletPairs) },
    {
      label: said.measures.medianMonths,
      values: measures.map(({ medianMonths }) => said.months(medianMonths)),
    },
    { label: said.measures.findings, values: against(({ findings }) => findings) },
  ];
}
