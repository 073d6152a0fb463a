import type { PlanAgreement, PlanSet } from '../../advice/plan/results.ts';
import { nameOf, shortName } from '../../map/names.ts';
import { type NetworkView, viewAt } from '../../map/network-view.ts';
import { dayAsked } from '../../model/asked-dates.ts';
import { briefOf, sourcesOf } from '../brief.ts';
import { contactOf } from '../details/element-details.ts';
import { drawList, type ListRow } from '../drawing/list.ts';
import { audienceOfStep } from '../state/audience.ts';
import { readState } from '../state/fields.ts';
import { AGREEMENTS_AT_FIRST, planFields } from '../state/plan.ts';
import type { Conclusion, ReadyStep, StepKind } from '../step-kind.ts';
import { conclusionTexts } from '../title/conclusion-words.ts';
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
    const lead = set === undefined ? undefined : leadOf(set, bassin?.name, view, words);
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
      conclusion: concluded(set, words),
    };
  },
};

/** What the agreements bring together, and what the first missing bridges would bring in their place. */
function leadOf(
  { agreements, firstRanked, ...together }: PlanSet,
  bassin: string | undefined,
  view: NetworkView,
  words: StepWords,
): readonly string[] {
  const said = words.steps.plan;
  const count = agreements.length;
  return [
    said.lead(count, bassin),
    said.together(concernedIn(together, view, words)),
    ...(firstRanked === null ? [] : [said.instead(count, concernedIn(firstRanked, view, words))]),
    ...(count < 2 ? [] : [said.once]),
  ];
}

/** How many agreements would serve how many places. */
function concluded(set: PlanSet | undefined, { language, steps }: StepWords): Conclusion {
  const texts = conclusionTexts(language);
  if (set === undefined || set.agreements.length === 0) return { title: texts.noPlan };
  return {
    title: texts.plan(set.agreements.length, steps.places(set.placesConcerned, set.estimate !== null)),
  };
}

/** The most passerelles of an agreement that are named when it is opened. */
const MOST_PAIRS = 4;

const rowsOf = ({ agreements }: PlanSet, view: NetworkView, words: StepWords): readonly ListRow[] =>
  agreements.map((agreement, at) => ({
    mark: `${at + 1}.`,
    title: agreement.operators.map((id) => shortName(view, id)).join(' – '),
    details: [passerellesOf(agreement, view, words), effectOf(agreement, at, view, words)],
    about: {
      title: agreement.operators.map((id) => nameOf(view, words.vocabulary, id)).join(' – '),
      lines: [
        ...agreement.pairs
          .slice(0, MOST_PAIRS)
          .map(
            ({ from, to }) =>
              `${nameOf(view, words.vocabulary, from)} → ${nameOf(view, words.vocabulary, to)}`,
          ),
        effectOf(agreement, at, view, words),
        ...agreement.operators
          .flatMap((id) => view.operators.get(id) ?? [])
          .map((operator) => contactOf(operator, words)),
      ],
    },
  }));

/** Whom an agreement concerns: alone when it is the first, else on top of those above it, or thanks to them. */
function effectOf(agreement: PlanAgreement, at: number, view: NetworkView, words: StepWords): string {
  const { plan, gaps } = words.steps;
  const { added, needs, certainty } = agreement;
  const effect = [
    concernedIn(added, view, words),
    ...(certainty === 'possible' ? [gaps.certainty.possible] : []),
  ].join(' · ');
  if (at === 0) return plan.alone(effect);
  return needs.length === 0
    ? plan.more(effect)
    : plan.thanksTo(
        needs.map((place) => place + 1),
        effect,
      );
}

/** The passerelles that an agreement would carry: the best one by name, the others counted. */
function passerellesOf({ pairs, way }: PlanAgreement, view: NetworkView, words: StepWords): string {
  const best = pairs.find(({ from, to }) => from === way.from && to === way.to) ?? pairs[0]!;
  const named = `${nameOf(view, words.vocabulary, best.from)} → ${nameOf(view, words.vocabulary, best.to)}`;
  return pairs.length === 1 ? named : words.steps.plan.passerelles(named, pairs.length - 1);
}
