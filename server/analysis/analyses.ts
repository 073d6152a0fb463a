import type * as z from 'zod';
import { accessibility } from '../../domain/analysis/levers/accessibility.ts';
import type { NetworkAnswer } from '../../domain/api/answers.ts';
import type { QUESTION_ROUTES } from '../../domain/api/question-routes.ts';
import { networkAnswer } from '../answers.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { agreementsAnswer } from './agreements.ts';
import { arrangement } from './arrangement.ts';
import { atDayForAudience } from './asked-for.ts';
import { closureAnswer } from './closure.ts';
import { dashboardAnswer } from './dashboard.ts';
import { deckFile } from './deck.ts';
import { duplicatesAnswer } from './duplicates.ts';
import { exportedFile } from './exported-file.ts';
import { flowsAnswer } from './flows.ts';
import { lifeRecord } from './follow-up.ts';
import { gainAnswer } from './gain.ts';
import { gapsAnswer } from './gaps.ts';
import { homeAnswer } from './home.ts';
import { mapPictureFile } from './map-picture.ts';
import { decisionsAnswer, meetingAnswer, meetingsAnswer, minutesAnswer, minutesFile } from './meetings.ts';
import { nextStepsAnswer } from './next-steps.ts';
import { operatorRoleAnswer } from './operator-role.ts';
import { operatorSheetAnswer } from './operator-sheet.ts';
import { pathwaySheetAnswer } from './pathway-sheet.ts';
import { pathwaysAnswer } from './pathways.ts';
import { planAnswer } from './plan.ts';
import { officeFile, reportMade } from './report.ts';
import { rowsAnswer } from './rows.ts';
import { synergiesAnswer } from './synergies.ts';
import { whomToAskAnswer } from './whom-to-ask.ts';
import { whyNotAnswer } from './why-not.ts';

interface Analysis<Asked, Answer> {
  /** A pure function of the network, so that it can run in a thread or on the command line. */
  readonly answer: (
    network: OpenNetwork,
    asked: Asked,
    today: string,
    isCancelled: () => boolean,
  ) => Answer | Promise<Answer>;
  /**
   * Set for an analysis that takes more than a tenth of a second on a network of 6,000 filières and 20,000 passerelles.
   * Other analyses never wait for it.
   */
  readonly isLong?: true;
}

type QuestionRoutes = typeof QUESTION_ROUTES;
type AskedOf<R> = R extends { readonly body: infer Body extends z.ZodType }
  ? z.output<Body>
  : R extends { readonly query: infer Query extends z.ZodType }
    ? z.output<Query>
    : undefined;
/**
 * Each question must have an answer that fits the schema of its route. Published figures, and what follows from
 * them alone, are not here: the thread that publishes answers those questions.
 */
type Answers = {
  readonly [K in Exclude<keyof QuestionRoutes, 'figures' | 'referrals'>]: Analysis<
    AskedOf<QuestionRoutes[K]>,
    z.input<QuestionRoutes[K]['answer']>
  >;
};

/**
 * All computations on the whole network, by name. When the name is the id of a route, the server adds that route. The
 * record of a decision on a finding, an arrangement of the map and a report or a sheet that is typeset have no route of their own.
 */
export const ANALYSES = {
  network: { answer: (network: OpenNetwork, _asked: undefined): NetworkAnswer => networkAnswer(network) },
  gaps: { answer: gapsAnswer, isLong: true },
  gapsFor: { answer: gapsAnswer, isLong: true },
  pathways: { answer: pathwaysAnswer },
  pathwaysFor: { answer: pathwaysAnswer },
  pathwayHandout: { answer: pathwaySheetAnswer },
  operatorHandout: { answer: operatorSheetAnswer, isLong: true },
  nextSteps: { answer: nextStepsAnswer },
  whyNot: { answer: whyNotAnswer },
  agreements: { answer: agreementsAnswer },
  flows: { answer: flowsAnswer },
  rows: { answer: rowsAnswer },
  plan: { answer: planAnswer, isLong: true },
  gain: { answer: gainAnswer },
  synergies: { answer: synergiesAnswer, isLong: true },
  levers: {
    answer: atDayForAudience((snapshot) => ({ accessibility: accessibility(snapshot) })),
    isLong: true,
  },
  closure: { answer: closureAnswer },
  operatorRole: { answer: operatorRoleAnswer },
  whomToAsk: { answer: whomToAskAnswer, isLong: true },
  home: { answer: homeAnswer, isLong: true },
  dashboard: { answer: dashboardAnswer, isLong: true },
  meetings: { answer: meetingsAnswer, isLong: true },
  meeting: { answer: meetingAnswer, isLong: true },
  decisions: { answer: decisionsAnswer, isLong: true },
  minutes: { answer: minutesAnswer, isLong: true },
  minutesFile: { answer: minutesFile, isLong: true },
  duplicates: { answer: duplicatesAnswer, isLong: true },
  exportFile: { answer: exportedFile, isLong: true },
  mapPicture: { answer: mapPictureFile, isLong: true },
  reportMade: { answer: reportMade, isLong: true },
  officeFile: { answer: officeFile, isLong: true },
  deckFile: { answer: deckFile, isLong: true },
  lifeRecord: { answer: lifeRecord },
  arrangement: { answer: arrangement, isLong: true },
} as const satisfies Answers & Readonly<Record<string, Analysis<never, unknown>>>;

export type AnalysisName = keyof typeof ANALYSES;
export type AnalysisAsked<K extends AnalysisName> = Parameters<(typeof ANALYSES)[K]['answer']>[1];
export type AnalysisAnswer<K extends AnalysisName> = Awaited<ReturnType<(typeof ANALYSES)[K]['answer']>>;

/**
 * Computes the analysis called `name`, such as `pathways`, of a network, with the parameters `asked`, and returns its
 * answer. `today` is the default day. Long analyses stop early once `isCancelled` returns true.
 */
export const answerOf = async <K extends AnalysisName>(
  name: K,
  network: OpenNetwork,
  asked: AnalysisAsked<K>,
  { today, isCancelled }: { readonly today: string; readonly isCancelled: () => boolean },
): Promise<AnalysisAnswer<K>> =>
  (ANALYSES[name].answer as Analysis<AnalysisAsked<K>, AnalysisAnswer<K>>['answer'])(
    network,
    asked,
    today,
    isCancelled,
  );
