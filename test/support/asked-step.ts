import { openNetwork } from '../../domain/answers/open-network.ts';
import type { SavedView } from '../../domain/model/saved-view.ts';
import { askQuestionsOf } from '../../domain/slides/ask-question.ts';
import type { ReadyStep } from '../../domain/slides/step-kind.ts';
import { stepKindOf } from '../../domain/slides/step-kinds.ts';
import { stepWords } from '../../domain/slides/words/step-words.ts';
import { hauteSylve } from './haute-sylve.ts';

const sample = hauteSylve();
const TODAY = '2026-01-15';

const ask = askQuestionsOf(openNetwork(sample, 1, 'embedded'), TODAY);

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
