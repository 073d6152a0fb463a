import type { CheckAnswer, NetworkAnswer } from '../domain/api/answers.ts';
import type { Language } from '../domain/messages/codes.ts';
import { ENTITY_LISTS, type NetworkDocument } from '../domain/model/network.ts';
import type { ReadNetwork } from '../domain/model/read.ts';
import { shownNetwork } from './masking.ts';
import type { OpenNetwork } from './network-reader.ts';
import { problemLines } from './problem-lines.ts';

/**
 * Answers about the network itself: the routes send them, the command line prints them. Counts of 1 to 4 people leave
 * as "<5" only.
 */

export function networkAnswer({ revision, engine, document }: OpenNetwork): NetworkAnswer {
  return { revision, engine, network: shownNetwork(document) };
}

/** Number of elements of each list. */
export const countsOf = (document: NetworkDocument): Record<string, number> =>
  Object.fromEntries(ENTITY_LISTS.map((list) => [list, document[list].length]));

/** What is wrong with a document, errors and warnings, the first hundred in words. */
export function checkAnswer(read: ReadNetwork, language: Language): CheckAnswer {
  const found = read.ok ? read.warnings : read.problems;
  return {
    ok: read.ok,
    counts: read.ok ? countsOf(read.document) : {},
    ...problemLines(found, language),
  };
}
