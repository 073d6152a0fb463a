import { FINDING_KINDS } from '../../findings/kinds.ts';
import { filieresInside } from '../../map/filters.ts';
import { type NetworkView, viewAt } from '../../map/network-view.ts';
import { indexAnswer, type Line, linesOf } from '../../map/shown/answered.ts';
import { dayAsked, periodAsked } from '../../model/asked-dates.ts';
import { briefOf, sourcesOf } from '../brief.ts';
import { drawList } from '../drawing/list.ts';
import { audienceOfStep } from '../state/audience.ts';
import { readState } from '../state/fields.ts';
import { gapsFields } from '../state/gaps.ts';
import type { Conclusion, QuestionAnswer, ReadyStep, StepGiven, StepKind } from '../step-kind.ts';
import { conclusionTexts } from '../title/conclusion-words.ts';
import { findingRow, lineRow } from './rows.ts';
import { keepFindings, keepLines } from './selection.ts';

type Choices = ReturnType<typeof readChoices>;
const readChoices = (state: string | undefined) => readState(gapsFields, state);

/** The list of missing bridges: the pairs of operators to bring together, or findings of the kinds that were chosen. */
export const gapsStep: StepKind = {
  screen: 'gaps',
  prepare: async (given): Promise<ReadyStep> => {
    const { step, document, today, words, ask } = given;
    const choices = readChoices(step.state);
    const at = dayAsked(choices.at, document.asOf, today);
    const { isInverted: _, ...period } = periodAsked(at, { from: choices.periodFrom, to: choices.periodTo });
    const audience = audienceOfStep(step, choices, document);
    const answer = await ask('gapsFor', {
      ...{ at, ...period, audience: audience.asked },
      ...{ horizon: choices.horizon, withoutConcurrent: choices.withoutConcurrent || undefined },
      ...{ target: choices.target, cell: choices.cell.length > 0 ? choices.cell : undefined },
      fold: choices.unfolded ? undefined : true,
    });
    const view = viewAt(document, at);
    const { rows, all, lead, most } = rowsOf(view, answer, choices, given);
    const said = words.steps.gaps;
    return {
      draw: (room, look) => drawList(rows, { lead, empty: said.none, shown: said.shown }, room, look, all),
      brief: briefOf(given, { at, period, audience }),
      sources: sourcesOf(given, { at, period, audience }),
      vanished: lostIn(choices, audience.lost, document),
      supposed: [],
      conclusion: concluded(all, most, words),
    };
  },
};

/** No slide shows more rows. */
const MOST_ROWS = 40;

/**
 * The rows of the list and how many there are: pairs of operators, unless kinds without them were chosen, then the findings
 * of the kinds that were chosen.
 */
function rowsOf(
  view: NetworkView,
  answer: QuestionAnswer<'gapsFor'>,
  choices: Choices,
  given: Pick<StepGiven, 'words' | 'document'>,
) {
  const { words } = given;
  const inside = filieresInside(view, choices);
  const { kind, certainty, life } = choices;
  const chosen = { kind, certainty, life, lives: answer.lives };
  const lines = keepLines(view, linesOf(answer, indexAnswer(view, answer)), inside, chosen);
  const useful = choices.folded ? lines : lines.filter(({ line }) => !line.folded);
  const others = choices.kind.filter((kind) => kind !== 'M04');
  const found =
    others.length === 0 ? [] : keepFindings(view, answer.findings, inside, { ...chosen, kind: others });
  const titles = FINDING_KINDS.filter(({ code }) => choices.kind.includes(code)).map(
    ({ code }) => words.gapWords.gaps[code].title,
  );
  return {
    rows: [
      ...useful.slice(0, MOST_ROWS).map((line) => lineRow(line, answer.lives, view, words)),
      ...found.slice(0, MOST_ROWS).map((finding) => findingRow(finding, answer.lives, view, words)),
    ],
    all: useful.length + found.length,
    /** The pair that would serve most; undefined where only findings of other kinds are listed. */
    most: useful[0]?.line,
    lead: titles.length === 0 ? words.steps.gaps.lead : titles.join(' · '),
  };
}

/** How many missing bridges there are, and how many places the first would serve. */
function concluded(
  all: number,
  most: Line['line'] | undefined,
  { language, steps }: StepGiven['words'],
): Conclusion | undefined {
  const texts = conclusionTexts(language);
  if (all === 0) return { title: texts.noGaps };
  if (most === undefined) return undefined;
  const { placesConcerned, estimate } = most.certainty === 'certain' ? most : most.withPossible;
  return { title: texts.gaps(all, steps.places(placesConcerned, estimate !== null)) };
}

/** What the step names and the network no longer has. */
function lostIn(
  { bassin, type }: Choices,
  audience: string | undefined,
  { bassins, operatorTypes }: StepGiven['document'],
): readonly string[] {
  return [
    ...bassin.filter((id) => !bassins.some((one) => one.id === id)),
    ...type.filter((id) => !operatorTypes.some((one) => one.id === id)),
    ...(audience === undefined ? [] : [audience]),
  ];
}
