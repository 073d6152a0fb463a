import { openNetwork } from '../../domain/answers/open-network.ts';
import { QUESTION_ROUTES } from '../../domain/api/question-routes.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { SavedView } from '../../domain/model/saved-view.ts';
import type { Cube } from '../../domain/secrecy/cube.ts';
import { figureTable } from '../../domain/secrecy/figure-table.ts';
import { Publication } from '../../domain/secrecy/publication.ts';
import { askQuestionsOf } from '../../domain/slides/ask-question.ts';
import type { AskQuestion, ReadyStep } from '../../domain/slides/step-kind.ts';
import { stepKindOf } from '../../domain/slides/step-kinds.ts';
import { stepWords } from '../../domain/slides/words/step-words.ts';
import { AS_OF, hauteSylve } from './haute-sylve.ts';

const sample = hauteSylve();
const TODAY = '2026-01-15';

/** Answers from the network, and published figures from what is published of the network for the first time. */
function asking(document: NetworkDocument): AskQuestion {
  const answer = askQuestionsOf(openNetwork(document, 1, 'embedded'), TODAY);
  let cube: Cube | undefined;
  return async (question, asked) => {
    if (question !== 'figures') return answer(question, asked);
    cube ??= new Publication(document).cube;
    const wanted = QUESTION_ROUTES.figures.query.parse(asked);
    const table = figureTable(cube, document.actions, { ...wanted, at: AS_OF });
    return QUESTION_ROUTES.figures.answer.parse({ revision: 1, ...table }) as never;
  };
}

const askSample = asking(sample);

/** A step about the sample, ready to be drawn. */
export const askedStep = (
  step: Partial<SavedView> & Pick<SavedView, 'screen'>,
  language: 'fr' | 'en' = 'fr',
  document: NetworkDocument = sample,
): Promise<ReadyStep> => {
  const view: SavedView = { id: 'one', name: 'Une étape', rank: 0, ...step };
  return stepKindOf(view)!.prepare({
    ...{ step: view, document, revision: 1, today: TODAY, words: stepWords(language) },
    ask: document === sample ? askSample : asking(document),
    rest: async () => undefined,
  });
};
