import { fullNameOf, typeLabel } from '../../map/names.ts';
import { viewAt } from '../../map/network-view.ts';
import { dayAsked } from '../../model/asked-dates.ts';
import { briefOf, sourcesOf } from '../brief.ts';
import { joined } from '../drawing/joined.ts';
import { drawList } from '../drawing/list.ts';
import { unlessNotAnswered } from '../not-answered.ts';
import { readState } from '../state/fields.ts';
import { referralsFields, type SankeyAxis } from '../state/referrals.ts';
import type { ReadyStep, StepGiven, StepKind } from '../step-kind.ts';
import { drawFlows } from './draw.ts';
import { drawnFlows, flowsOf } from './flows.ts';

/** Who sends how many people to whom in a year or a quarter, by published figures only. */
export const referralsStep: StepKind = {
  screen: 'referrals',
  prepare: async (given): Promise<ReadyStep> => {
    const { step, document, today, words, ask } = given;
    const { year: asked, quarter: wanted, kind, axis, ...state } = readState(referralsFields, step.state);
    const answer = await ask('figures', { year: asked, kind, axis }).catch(unlessNotAnswered);
    const year = answer?.year ?? asked ?? '';
    const quarter = axis === 'STAGES' ? wanted : undefined;
    const flows = drawnFlows(flowsOf(answer?.rows ?? [], quarter));
    const at = dayAsked(state.at, document.asOf, today);
    const said = words.steps.referrals;
    const period = quarter === undefined ? year : said.quarter(quarter, year);
    const nameOf = nameIn(given, axis, `${year}-12-31`);
    return {
      draw: (room, look) =>
        flows.length === 0
          ? drawList(
              [],
              { empty: answer === undefined ? said.notHere : said.none(period), shown: () => '' },
              room,
              look,
            )
          : drawFlows(
              { flows, axis, lead: said.lead(said.kinds[kind], period), nameOf, document, words },
              room,
              look,
            ),
      brief: joined([
        ...(answer === undefined ? [] : [said.brief(said.kinds[kind], period)]),
        briefOf(given, { at }),
      ]),
      sources: [
        ...(answer === undefined ? [] : [said.published(period, answer.masked, answer.of)]),
        ...sourcesOf(given, { at }),
      ],
      ...{ vanished: [], supposed: [] },
    };
  },
};

/** Names the ends of flows: stages, types of operators by their names on a day, or operators. */
function nameIn(
  { document, words: { vocabulary, steps, language } }: Pick<StepGiven, 'document' | 'words'>,
  axis: SankeyAxis,
  day: string,
): (part: string) => string {
  const view = viewAt(document, day);
  return (part) => {
    if (part === 'UNKNOWN' || part === 'SELF') return vocabulary.flow[part];
    if (part === 'OPERATOR') return steps.referrals.operator;
    if (axis === 'OPERATORS') return fullNameOf(view, vocabulary, part);
    if (axis === 'TYPES' && part !== 'EMPLOYMENT') return typeLabel(document, part, day, language);
    return (vocabulary.stage as Readonly<Record<string, string>>)[part] ?? part;
  };
}
