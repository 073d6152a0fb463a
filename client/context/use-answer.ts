import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type * as z from 'zod';
import type { QUESTION_ROUTES } from '../../domain/api/question-routes.ts';
import type { Route } from '../../domain/api/route.ts';
import { ROUTES } from '../../domain/api.ts';
import { type Answer, ask, type Body, type BodyRoute, type Query, type ReadRoute, send } from './api.ts';
import { useAudience } from './audience.tsx';

/** Questions that the page asks. The two left out are asked by a body, so that a described audience is in no log. */
type QuestionName = Exclude<keyof typeof QUESTION_ROUTES, 'gaps' | 'pathways'>;
/** What a screen says of its question: all but for whom. */
type Asked<K extends QuestionName> = K extends BodyRoute
  ? Omit<Body<K>, 'audience'>
  : K extends ReadRoute
    ? Query<K>
    : never;

interface AnswerOptions {
  /** The answer before stays on the screen while the next one is on its way; not for questions about one element. */
  readonly keepPrevious?: boolean;
}

/** Asks a question, for the chosen audience if it has one. Without `asked` there is nothing to ask. */
export function useAnswer<K extends QuestionName>(
  question: K,
  asked: Asked<K> | undefined,
  { keepPrevious = false }: AnswerOptions = {},
): UseQueryResult<Answer<K>> {
  const chosen = useAudience().asked;
  const audience = isForAudience(ROUTES[question]) ? chosen : undefined;
  return useQuery({
    queryKey: [question, asked, audience],
    queryFn: ({ signal }) => answer(question, { ...asked, ...(audience && { audience }) }, signal),
    enabled: asked !== undefined,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  }) as UseQueryResult<Answer<K>>;
}

const isForAudience = ({ body }: Route): boolean =>
  body !== undefined && 'audience' in (body as z.ZodObject).shape;

/** By the method of the route. The types of `useAnswer` tie the question to what is asked. */
const answer = (question: QuestionName, asked: object, signal: AbortSignal): Promise<unknown> =>
  ROUTES[question].method === 'get'
    ? ask(question as ReadRoute, asked as Query<ReadRoute>, signal)
    : send(question as BodyRoute, asked as Body<BodyRoute>, signal);

/** The missing bridges, for the chosen audience. */
export const useGaps = (asked: Asked<'gapsFor'> | undefined) =>
  useAnswer('gapsFor', asked, { keepPrevious: true });
