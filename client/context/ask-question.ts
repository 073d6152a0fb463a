import type { QUESTION_ROUTES } from '../../domain/api/question-routes.ts';
import { ROUTES } from '../../domain/api.ts';
import { ask, type Body, type BodyRoute, type Query, type ReadRoute, send } from './api.ts';

/**
 * Sends a question about the network by the method of its route, with its parameters, and resolves to the answer.
 * TypeScript cannot see here that the question and `asked` belong together.
 */
export const askQuestion = (
  question: keyof typeof QUESTION_ROUTES,
  asked: object,
  signal: AbortSignal,
): Promise<unknown> =>
  ROUTES[question].method === 'get'
    ? ask(question as ReadRoute, asked as Query<ReadRoute>, signal)
    : send(question as BodyRoute, asked as Body<BodyRoute>, signal);
