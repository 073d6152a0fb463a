import type { PlanAgreement, PlanSet } from '../../advice/plan/results.ts';
import { nameOf, shortName } from '../../map/names.ts';
import { type NetworkView, viewAt } from '../../map/network-view.ts';
import { dayAsked } from '../../model/asked-dates.ts';
import { briefOf, sourcesOf } from '../brief.ts';
import { drawList, type ListRow } from '../drawing/list.ts';
import { audienceOfStep } from '../state/audience.ts';
import { readState } from '../state/fields.ts';
import { AGREEMENTS_AT_FIRST, planFields } from '../state/plan.ts';
import type { ReadyStep, StepKind } from '../step-kind.ts';
import { concernedIn } from '../words/concerned-in.ts';
import type { StepWords } from '../words/step-words.ts';

/** The agreements to sign, with their passerelles and what they bring together. */
export const planStep: StepKind = {
  screen: 'plan',
  prepare: async (given): Promise<ReadyStep> => {
    const { step, document, today, words, ask } = given;
    const choices = readState(planFields, step.state);
    const at = dayAsked(choices.at, document.asOf, today);
    const audience = audienceOfStep(step, choices, document);
    const n =
      choices.n !== undefined && /^([1-9]|10)$/.test(choices.n) ? Number(choices.n) : AGREEMENTS_AT_FIRST;
    const bassin = document.bassins.find(({ id }) => id === choices.bassin[0]);
    const { plan } = await ask('plan', { at, n, audience: audience.asked, bassin: bassin?.id });
    const planned = plan.steps.find((one) => one.n === n) ?? plan.steps.at(-1);
    const set = planned === undefined ? undefined : (planned.exact ?? planned.plan);
    const view = viewAt(document, at);
    const said = words.steps.plan;
    const rows = set === undefined ? [] : rowsOf(set, view, words);
    const lead =
      set === undefined
        ? undefined
        : said.lead(set.agreements.length, bassin?.name, concernedIn(set, view, words));
    return {
      draw: (room, look) =>
        drawList(rows, { lead, empty: said.none(bassin?.name), shown: said.shown }, room, look),
      brief: briefOf(given, { at, audience }),
      sources: sourcesOf(given, { at, audience }),
      vanished: [
        ...choices.bassin.filter((id) => !document.bassins.some((one) => one.id === id)),
        ...(audience.lost === undefined ? [] : [audience.lost]),
      ],
      supposed: [],
    };
  },
};

const rowsOf = ({ agreements }: PlanSet, view: NetworkView, words: StepWords): readonly ListRow[] =>
  agreements.map((agreement, at) => ({
    mark: `${at + 1}.`,
    title: agreement.operators.map((id) => shortName(view, id)).join(' – '),
    details: [
      passerellesOf(agreement, view, words),
      [
        concernedIn(at === 0 ? agreement.alone : agreement.added, view, words),
        words.steps.gaps.certainty[agreement.certainty],
      ].join(' · '),
    ],
  }));

/** The passerelles that an agreement would carry: the best one by name, the others counted. */
function passerellesOf({ pairs, way }: PlanAgreement, view: NetworkView, words: StepWords): string {
  const best = pairs.find(({ from, to }) => from === way.from && to === way.to) ?? pairs[0]!;
  const named = `${nameOf(view, words.vocabulary, best.from)} → ${nameOf(view, words.vocabulary, best.to)}`;
  return pairs.length === 1 ? named : words.steps.plan.passerelles(named, pairs.length - 1);
}
