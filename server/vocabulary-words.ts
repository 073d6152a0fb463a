import type { Language } from '../domain/messages/codes.ts';
import { vocabulary as en } from '../domain/messages/en/vocabulary.ts';
import { vocabulary as fr, type Vocabulary } from '../domain/messages/fr/vocabulary.ts';

/** Returns the words of a language for the codes of the data, such as stages, sectors and kinds of passerelle. */
export const vocabularyOf = (language: Language): Vocabulary => ({ fr, en })[language];
