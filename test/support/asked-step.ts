import { QUESTION_ROUTES } from '../../domain/api/question-routes.ts';
import type { SavedView } from '../../domain/model/saved-view.ts';
import type { AskQuestion, ReadyStep } from '../../domain/slides/step-kind.ts';
import { stepKindOf } from '../../domain/slides/step-kinds.ts';
import { stepWords } from '../../domain/slides/words/step-words.ts';
import { type AnalysisName, answerOf } from '../../server/analysis/analyses.ts';
import { openNetwork } from '../../server/network-reader.ts';
import { hauteSylve } from './haute-sylve.ts';

const sample = hauteSylve();
const TODAY = '2026-01-15';

/** Asks the analyses of the server about the sample, by the schemas of the routes. */
const ask = (async (question: AnalysisName & keyof typeof QUESTION_ROUTES, asked: object) => {
  const route = QUESTION_ROUTES[question];
  const input = 'body' in route ? route.body.parse(asked) : 'query' in route ? route.query.parse(asked) : {};
  const network = openNetwork(sample, 1, 'embedded');
  const answer = await answerOf(question, network, input as never, {
    today: TODAY,
    isCancelled: () => false,
  });
  return route.answer.parse(answer);
}) as unknown as AskQuestion;

/** A step about the sample, ready to be drawn. */
export const askedStep = (
  step: Partial<SavedView> & Pick<SavedView, 'screen'>,
  language: 'fr' | 'en' = 'fr',
): Promise<ReadyStep> => {
  const view: SavedView = { id: 'one', name: 'Une étape', rank: 0, ...step };
  return stepKindOf(view)!.prepare({
    ...{ step: view, document: sample, revision: 1, today: TODAY, words: stepWords(language), ask },
    rest: async () => undefined,
  });
};
