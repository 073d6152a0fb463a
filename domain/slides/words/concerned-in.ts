import type { Concerned } from '../../analysis/results.ts';
import { nameOf } from '../../map/names.ts';
import type { NetworkView } from '../../map/network-view.ts';
import { concernedText, withoutEstimates } from '../../messages/concerned-words.ts';
import type { StepWords } from './step-words.ts';

/** Says whom new passerelles concern: places a year and the outlets that they gain. How places are estimated is left out. */
export const concernedIn = (concerned: Concerned, view: NetworkView, words: StepWords): string => {
  const texts = { ...withoutEstimates(words.concerned), gains: words.steps.gains };
  return concernedText(concerned, texts, (id) => nameOf(view, words.vocabulary, id));
};
