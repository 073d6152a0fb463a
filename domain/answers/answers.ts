import type * as z from 'zod';
import type { NetworkAnswer } from '../api/answers.ts';
import type { QUESTION_ROUTES } from '../api/question-routes.ts';
import type { duplicates } from '../api/questions/duplicates.ts';
import { agreementsAnswer } from './agreements.ts';
import { closureAnswer } from './closure.ts';
import { dashboardAnswer } from './dashboard.ts';
import { duplicatesAnswer } from './duplicates.ts';
import { flowsAnswer } from './flows.ts';
import { gainAnswer } from './gain.ts';
import { gapsAnswer } from './gaps.ts';
import { homeAnswer } from './home.ts';
import { leversAnswer } from './levers.ts';
import { decisionsAnswer, meetingAnswer, meetingsAnswer, minutesAnswer } from './meetings.ts';
import { networkAnswer } from './network.ts';
import { nextStepsAnswer } from './next-steps.ts';
import type { OpenNetwork } from './open-network.ts';
import { operatorRoleAnswer } from './operator-role.ts';
import { pathwaysAnswer } from './pathways.ts';
import { planAnswer } from './plan.ts';
import { rowsAnswer } from './rows.ts';
import { synergiesAnswer } from './synergies.ts';
import { whomToAskAnswer } from './whom-to-ask.ts';
import { whyNotAnswer } from './why-not.ts';

/**
 * Answers a question about a network: a pure function, so that a thread, the command line and the page share it.
 * `today` is the default day. Long answers stop early once `isCancelled` returns true.
 */
export type AnswerTo<Asked, Answer> = (
  network: OpenNetwork,
  asked: Asked,
  today: string,
  isCancelled: () => boolean,
) => Answer;

type Routes = typeof QUESTION_ROUTES & { readonly duplicates: typeof duplicates };
type AskedOf<R> = R extends { readonly body: infer Body extends z.ZodType }
  ? z.output<Body>
  : R extends { readonly query: infer Query extends z.ZodType }
    ? z.output<Query>
    : undefined;
/**
 * Each question must have an answer that fits the schema of its route. Published figures, and what follows from
 * them alone, are not here: they are made where the numbers as they are kept stand.
 */
type Answers = {
  readonly [K in Exclude<keyof Routes, 'figures' | 'referrals'>]: AnswerTo<
    AskedOf<Routes[K]>,
    z.input<Routes[K]['answer']>
  >;
} & { readonly network: AnswerTo<undefined, NetworkAnswer> };

/** The answers that follow from the network as readers see it, by the id of their route. */
export const ANSWERS = {
  network: networkAnswer,
  gaps: gapsAnswer,
  gapsFor: gapsAnswer,
  pathways: pathwaysAnswer,
  pathwaysFor: pathwaysAnswer,
  nextSteps: nextStepsAnswer,
  whyNot: whyNotAnswer,
  agreements: agreementsAnswer,
  flows: flowsAnswer,
  rows: rowsAnswer,
  plan: planAnswer,
  gain: gainAnswer,
  synergies: synergiesAnswer,
  levers: leversAnswer,
  closure: closureAnswer,
  operatorRole: operatorRoleAnswer,
  whomToAsk: whomToAskAnswer,
  home: homeAnswer,
  dashboard: dashboardAnswer,
  meetings: meetingsAnswer,
  meeting: meetingAnswer,
  decisions: decisionsAnswer,
  minutes: minutesAnswer,
  duplicates: duplicatesAnswer,
} satisfies Answers;

export type AnswerName = keyof typeof ANSWERS;
