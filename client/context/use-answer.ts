import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type * as z from 'zod';
import type { QUESTION_ROUTES } from '../../domain/api/question-routes.ts';
import type { Route } from '../../domain/api/route.ts';
import { ROUTES } from '../../domain/api.ts';
import type { Answer, Body, BodyRoute, Query, ReadRoute } from './api.ts';
import { askQuestion } from './ask-question.ts';
import { useAudience } from './audience.tsx';

/**
 * Questions that the page asks. Missing bridges and pathways are asked with a body (`gapsFor`, `pathwaysFor`), so that a
 * described audience never appears in a server log.
 */
type QuestionName = Exclude<keyof typeof QUESTION_ROUTES, 'gaps' | 'pathways'>;
/** The parameters of a question, without the audience. */
type Asked<K extends QuestionName> = K extends BodyRoute
  ? Omit<Body<K>, 'audience'>
  : K extends ReadRoute
    ? Query<K>
    : never;

interface AnswerOptions {
  /** Keeps the previous answer until the next one arrives. Not for questions about one element. */
  readonly keepPrevious?: boolean;
}

/**
 * Fetches the server's answer to a question about the network, named by its API route, and returns the query. `asked`
 * holds the parameters of the question; without it, nothing is fetched. The chosen audience is added if the question
 * takes one. With `keepPrevious`, the previous answer stays until the next one arrives.
 */
export function useAnswer<K extends QuestionName>(
  question: K,
  asked: Asked<K> | undefined,
  { keepPrevious = false }: AnswerOptions = {},
): UseQueryResult<Answer<K>> {
  const chosen = useAudience().asked;
  const audience = isForAudience(ROUTES[question]) ? chosen : undefined;
  return useQuery({
    queryKey: [question, asked, audience],
    queryFn: ({ signal }) => askQuestion(question, { ...asked, ...(audience && { audience }) }, signal),
    enabled: asked !== undefined,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  }) as UseQueryResult<Answer<K>>;
}

const isForAudience = ({ body }: Route): boolean =>
  body !== undefined && 'audience' in (body as z.ZodObject).shape;

/**
 * Fetches the findings (gaps in the network, such as missing passerelles) for the chosen audience, and returns the
 * query. `asked` holds the other parameters; without it, nothing is fetched. The previous answer stays until the next
 * one arrives.
 */
export const useGaps = (asked: Asked<'gapsFor'> | undefined) =>
  useAnswer('gapsFor', asked, { keepPrevious: true });
