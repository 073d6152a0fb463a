import { messages as en } from '../../client/messages/en.ts';
import { messages as fr } from '../../client/messages/fr.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { vocabulary as vocabularyEn } from '../../domain/messages/en/vocabulary.ts';
import { vocabulary as vocabularyFr } from '../../domain/messages/fr/vocabulary.ts';

/** The words that the page uses, so that a test looks for what is written and not for a copy of it. */
export const wordsOf = (language: Language) =>
  language === 'fr' ? { t: fr, vocabulary: vocabularyFr } : { t: en, vocabulary: vocabularyEn };

/** How the sentence that accounts for all findings begins. */
export const lineOf = (language: Language, count: number): string => {
  const { said, gaps } = wordsOf(language).t;
  return said(gaps.accountParts.total(count), '').trimEnd();
};
