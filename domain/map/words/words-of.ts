import { wordsOfKinds } from '../../findings/kinds.ts';
import { vocabulary as enVocabulary } from '../../messages/en/vocabulary.ts';
import { vocabulary as frVocabulary } from '../../messages/fr/vocabulary.ts';
import { mapWords as en } from './en.ts';
import { mapWords as fr } from './fr.ts';
import type { PictureWords } from './picture-words.ts';

/** Returns the words of a picture of the map in a language. */
export const pictureWords = (language: 'fr' | 'en'): PictureWords => ({
  language,
  t: { fr, en }[language],
  vocabulary: { fr: frVocabulary, en: enVocabulary }[language],
  gapWords: { gaps: wordsOfKinds(language) },
});
