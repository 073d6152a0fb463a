import type { Language } from '../../domain/messages/codes.ts';
import { concerned as en } from '../../domain/messages/en/concerned.ts';
import { type ConcernedWords, concerned as fr } from '../../domain/messages/fr/concerned.ts';

/** Words that say whom new passerelles concern, by language. */
export const concernedWords: Readonly<Record<Language, ConcernedWords>> = { fr, en };
