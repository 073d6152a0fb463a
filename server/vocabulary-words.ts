import type { Language } from '../domain/messages/codes.ts';
import { vocabulary as en } from '../domain/messages/en/vocabulary.ts';
import { vocabulary as fr, type Vocabulary } from '../domain/messages/fr/vocabulary.ts';

/** Words for the codes of the vocabulary in a language. */
export const vocabularyOf = (language: Language): Vocabulary => ({ fr, en })[language];
