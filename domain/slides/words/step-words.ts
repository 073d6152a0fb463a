import { wordsOfKinds } from '../../findings/kinds.ts';
import { mapWords as enMap } from '../../map/words/en.ts';
import { mapWords as frMap, type MapWords } from '../../map/words/fr.ts';
import type { Language } from '../../messages/codes.ts';
import { concerned as enConcerned } from '../../messages/en/concerned.ts';
import { vocabulary as enVocabulary } from '../../messages/en/vocabulary.ts';
import { type ConcernedWords, concerned as frConcerned } from '../../messages/fr/concerned.ts';
import { vocabulary as frVocabulary, type Vocabulary } from '../../messages/fr/vocabulary.ts';
import { stepTexts as en } from './en.ts';
import { stepTexts as fr, type StepTexts } from './fr.ts';

/** The words of one language from which steps are written. They are more than a picture of the map needs. */
export interface StepWords {
  readonly language: Language;
  /** Words of steps of every kind. */
  readonly steps: StepTexts;
  /** Words of the map's pictures. */
  readonly t: MapWords;
  readonly vocabulary: Vocabulary;
  readonly concerned: ConcernedWords;
  readonly gapWords: { readonly gaps: ReturnType<typeof wordsOfKinds> };
}

/** Returns the words of steps in a language. */
export const stepWords = (language: Language): StepWords => ({
  language,
  steps: { fr, en }[language],
  t: { fr: frMap, en: enMap }[language],
  concerned: { fr: frConcerned, en: enConcerned }[language],
  vocabulary: { fr: frVocabulary, en: enVocabulary }[language],
  gapWords: { gaps: wordsOfKinds(language) },
});
