import { people as en } from '../messages/en/people.ts';
import { people as fr, type PeopleWords } from '../messages/fr/people.ts';
import { useWords } from './words.tsx';

/**
 * Returns the texts about people. They are apart from the others, so that whoever is alone on a machine never loads them:
 * only screens that are loaded on demand may import this file.
 */
export const usePeopleWords = (): PeopleWords => (useWords().language === 'fr' ? fr : en);
