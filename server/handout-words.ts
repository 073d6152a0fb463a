import type { WayWords } from '../domain/handouts/words.ts';
import { pictureWords } from '../domain/map/words/words-of.ts';
import type { Language } from '../domain/messages/codes.ts';
import * as audienceEn from '../domain/messages/en/audience.ts';
import * as checksEn from '../domain/messages/en/checks.ts';
import * as wayEn from '../domain/messages/en/pathway-sheet.ts';
import * as audienceFr from '../domain/messages/fr/audience.ts';
import * as checksFr from '../domain/messages/fr/checks.ts';
import * as wayFr from '../domain/messages/fr/pathway-sheet.ts';
import { vocabularyOf } from './vocabulary-words.ts';

/** Returns the words of a language for the sheets that are handed over on paper. */
export function handoutWords(language: Language): WayWords {
  const { way, times } = { fr: wayFr, en: wayEn }[language];
  const { checks, ...checkWords } = { fr: checksFr, en: checksEn }[language];
  const { said, audience } = pictureWords(language).t;
  return {
    ...{ language, vocabulary: vocabularyOf(language) },
    audienceCodes: { fr: audienceFr, en: audienceEn }[language],
    t: { said, audience, way: { ...way, ...checkWords, check: checks }, pathways: times },
  };
}
