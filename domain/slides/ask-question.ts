import { ANSWERS, type AnswerTo } from '../answers/answers.ts';
import type { OpenNetwork } from '../answers/open-network.ts';
import { QUESTION_ROUTES } from '../api/question-routes.ts';
import { type GivenFigures, givenFigures } from './figures-of-steps.ts';
import { NotAnswered } from './not-answered.ts';
import type { AskQuestion, QuestionAsked } from './step-kind.ts';

const isAnswered = (question: string): question is keyof typeof ANSWERS & keyof typeof QUESTION_ROUTES =>
  Object.hasOwn(ANSWERS, question);

/**
 * Answers the questions of a story's steps from a network, by the schemas of the API: the same input gives the same answer as
 * there. `today` is the default day, `figures` the published figures that are known. Rejects with a `Refusal` as the API refuses, and with a `NotAnswered` for a question whose
 * answer does not follow from the network as readers see it.
 */
export const askQuestionsOf =
  (
    network: OpenNetwork,
    today: string,
    isCancelled: () => boolean = () => false,
    figures: readonly GivenFigures[] = [],
  ): AskQuestion =>
  async (question, asked) => {
    if (question === 'figures') return givenFigures(figures, asked as QuestionAsked<'figures'>) as never;
    if (!isAnswered(question))
      throw new NotAnswered(`The question ${question} is not answered from the network alone.`);
    const route = QUESTION_ROUTES[question];
    const input =
      'body' in route ? route.body.parse(asked) : 'query' in route ? route.query.parse(asked) : {};
    const answer = ANSWERS[question] as AnswerTo<unknown, unknown>;
    return route.answer.parse(await answer(network, input, today, isCancelled)) as never;
  };
