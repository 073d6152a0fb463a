import type { OperatorWords, WayWords } from '../domain/handouts/words.ts';
import { pictureWords } from '../domain/map/words/words-of.ts';
import type { Language } from '../domain/messages/codes.ts';
import { agreements as agreementsEn } from '../domain/messages/en/agreements.ts';
import * as audienceEn from '../domain/messages/en/audience.ts';
import * as checksEn from '../domain/messages/en/checks.ts';
import { concerned as concernedEn } from '../domain/messages/en/concerned.ts';
import * as operatorEn from '../domain/messages/en/operator-sheet.ts';
import * as wayEn from '../domain/messages/en/pathway-sheet.ts';
import { agreements as agreementsFr } from '../domain/messages/fr/agreements.ts';
import * as audienceFr from '../domain/messages/fr/audience.ts';
import * as checksFr from '../domain/messages/fr/checks.ts';
import { concerned as concernedFr } from '../domain/messages/fr/concerned.ts';
import * as operatorFr from '../domain/messages/fr/operator-sheet.ts';
import * as wayFr from '../domain/messages/fr/pathway-sheet.ts';
import { vocabularyOf } from './vocabulary-words.ts';

/** Returns the words of a language for the sheets that are handed over on paper. */
export function handoutWords(language: Language): WayWords & OperatorWords {
  const { way, times } = { fr: wayFr, en: wayEn }[language];
  const { checks, ...checkWords } = { fr: checksFr, en: checksEn }[language];
  const { operator, offer } = { fr: operatorFr, en: operatorEn }[language];
  const { said, list, audience, app } = pictureWords(language).t;
  return {
    ...{ language, vocabulary: vocabularyOf(language) },
    audienceCodes: { fr: audienceFr, en: audienceEn }[language],
    t: {
      ...{ said, list, audience, app, operator, pathways: times },
      way: { ...way, ...checkWords, check: checks },
      panel: offer,
      agreements: { fr: agreementsFr, en: agreementsEn }[language],
      concerned: { fr: concernedFr, en: concernedEn }[language],
    },
  };
}
