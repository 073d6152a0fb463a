import { ANY_START } from '../../analysis/pathways/request.ts';
import type { Pathway } from '../../analysis/results.ts';
import { nameOf } from '../../map/names.ts';
import { kindOf, type NetworkView, viewAt } from '../../map/network-view.ts';
import { dayAsked } from '../../model/asked-dates.ts';
import { type AudienceProfile, profileOf } from '../../model/audience.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { briefOf, sourcesOf } from '../brief.ts';
import { drawList } from '../drawing/list.ts';
import { audienceOfStep, type StepAudience } from '../state/audience.ts';
import { readState } from '../state/fields.ts';
import { type PathwaysState, pathwaysFields } from '../state/pathways.ts';
import type { ReadyStep, StepKind } from '../step-kind.ts';
import { conclusionTexts } from '../title/conclusion-words.ts';
import { askedAlong } from './asked.ts';
import { drawPathway } from './draw.ts';
import { byUse, groupByEntry } from './entry-ways.ts';
import { orderFor, queryOf, shownCount, withEnds } from './query.ts';

/** One pathway as bars in time: the one whose steps the screen shows, else the best one. */
export const pathwaysStep: StepKind = {
  screen: 'pathways',
  prepare: async (given): Promise<ReadyStep> => {
    const { step, document, today, words, ask } = given;
    const state = readState(pathwaysFields, step.state);
    const at = dayAsked(state.at, document.asOf, today);
    const audience = audienceOfStep(step, state, document);
    const isForAudience = audience.asked !== undefined;
    const choices = withEnds(state, isForAudience);
    const view = viewAt(document, at);
    const vanished = lostIn(state, audience, view);
    const query = queryOf(choices, at, orderFor(choices, isForAudience), hasLevels(audience, document));
    const answer =
      query === undefined || vanished.length > 0
        ? undefined
        : await ask('pathwaysFor', { ...query, audience: audience.asked });
    const listed = answer === undefined ? [] : shownOf(answer.pathways, choices, view);
    const said = words.steps.pathways;
    const concluded = conclusionTexts(words.language);
    const pathway = listed[(state.open ?? 1) - 1] ?? listed[0];
    const profile = profileOfStep(audience, document);
    const asked = pathway === undefined ? [] : askedAlong(pathway, profile, view, words);
    return {
      draw: (room, look) =>
        pathway === undefined
          ? drawList(
              [],
              { empty: query === undefined ? said.notAsked : said.none, shown: said.shown },
              room,
              look,
            )
          : drawPathway(
              {
                ...{ pathway, asked, isForAudience },
                ...{ rank: listed.indexOf(pathway) + 1, of: listed.length, at, view, words },
              },
              room,
              look,
            ),
      brief: briefOf(given, { at, audience }),
      sources: [
        ...sourcesOf(given, { at, audience }),
        ...(pathway === undefined ? [] : [isForAudience ? said.described : said.notDescribed]),
      ],
      inNotes: asked.flat().map(({ whole }) => said.askedOne(whole)),
      vanished,
      supposed: [],
      conclusion:
        query === undefined || vanished.length > 0
          ? undefined
          : pathway === undefined
            ? { title: concluded.noPathway }
            : pathway.outlet === null
              ? undefined
              : { title: concluded.pathway(pathway.months, pathway.complete, pathway.filieres.length) },
    };
  },
};

/** The profile of the audience of a step; undefined for everyone. */
function profileOfStep({ asked }: StepAudience, { audiences }: NetworkDocument): AudienceProfile | undefined {
  if (asked === undefined || 'profile' in asked) return asked?.profile;
  const named = audiences.find(({ id }) => id === asked.id);
  return named === undefined ? undefined : profileOf(named);
}

/** Whether the audience gives levels: many of its ways may go through what it knows already. */
const hasLevels = (audience: StepAudience, document: NetworkDocument): boolean =>
  profileOfStep(audience, document)?.levels !== undefined;

/** The pathways that the screen lists, in its order. */
function shownOf(
  pathways: readonly Pathway[],
  choices: PathwaysState,
  view: NetworkView,
): readonly Pathway[] {
  const { useful } = byUse(pathways);
  const isWelcome = (id: string): boolean => view.filieres.get(id)?.filiere.stage === 'INTAKE';
  const listed =
    choices.from === ANY_START ? groupByEntry(useful, isWelcome).map(({ shown }) => shown) : useful;
  return listed.slice(0, shownCount(choices));
}

/** What the step names and the network of its day no longer has, by name where there is one. */
function lostIn(
  { from, to, via, avoid }: PathwaysState,
  { lost }: StepAudience,
  view: NetworkView,
): readonly string[] {
  const isEnd = (id: string): boolean => /^(STARTS|OUTLETS|sector:.*)$/.test(id);
  const named = [from, to, ...via, ...avoid].filter((id) => id !== undefined && !isEnd(id));
  return [
    ...named
      .filter((id) => kindOf(view, id!) === undefined)
      .map((id) => nameOf(view, { generalOutlet: '' }, id!)),
    ...(lost === undefined ? [] : [lost]),
  ];
}
