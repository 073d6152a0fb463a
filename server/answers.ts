import type { CheckAnswer } from '../domain/api/answers.ts';
import type { Language } from '../domain/messages/codes.ts';
import { ENTITY_LISTS, type NetworkDocument } from '../domain/model/network.ts';
import type { ReadNetwork } from '../domain/model/read.ts';
import { problemLines } from './problem-lines.ts';

/**
 * Answers about the network as a whole, for the routes and the command line. Numbers of 1 to 4 people are masked.
 */

/** Counts the elements of each list of a network, by the name of the list (filieres, passerelles…). */
export const countsOf = (document: NetworkDocument): Record<string, number> =>
  Object.fromEntries(ENTITY_LISTS.map((list) => [list, document[list].length]));

/**
 * Builds the answer to the check of a network document that was read: whether it is valid, the number of elements in
 * each list (none when invalid), and its first hundred problems in words of a language.
 */
export function checkAnswer(read: ReadNetwork, language: Language): CheckAnswer {
  const found = read.ok ? read.warnings : read.problems;
  return {
    ok: read.ok,
    counts: read.ok ? countsOf(read.document) : {},
    ...problemLines(found, language),
  };
}
