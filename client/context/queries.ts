import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Language } from '../../domain/messages/codes.ts';
import { ask, type Body, type Query, send } from './api.ts';
import { useAudience } from './audience.tsx';

/** The requests for analyses of the network. */

/**
 * Fetches the missing bridges for the chosen audience; without a body, nothing. The audience goes in the
 * request body, so that a described one never appears in a server log.
 */
export function useGaps(body: Omit<Body<'gapsFor'>, 'audience'> | undefined) {
  const { asked: audience } = useAudience();
  return useQuery({
    queryKey: ['gaps', body, audience],
    queryFn: ({ signal }) =>
      send('gapsFor', { ...body!, ...(audience !== undefined && { audience }) }, signal),
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** Fetches the flows between filières. */
export const useFlows = (query: Query<'flows'>) =>
  useQuery({
    queryKey: ['flows', query],
    queryFn: ({ signal }) => ask('flows', query, signal),
    placeholderData: keepPreviousData,
  });

/** Fetches pathways for the chosen audience; without a body, nothing. */
export function usePathways(body: Omit<Body<'pathwaysFor'>, 'audience'> | undefined) {
  const { asked: audience } = useAudience();
  return useQuery({
    queryKey: ['pathways', body, audience],
    queryFn: ({ signal }) =>
      send('pathwaysFor', { ...body!, ...(audience !== undefined && { audience }) }, signal),
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** Fetches the possible next steps from a filière for the chosen audience; without a body, nothing. */
export function useNextSteps(body: Omit<Body<'nextSteps'>, 'audience'> | undefined) {
  const { asked: audience } = useAudience();
  return useQuery({
    queryKey: ['next-steps', body, audience],
    queryFn: ({ signal }) =>
      send('nextSteps', { ...body!, ...(audience !== undefined && { audience }) }, signal),
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** Fetches the list of named Cypher questions, whose texts the server writes in the given language. */
export const useQuestions = (language: Language) =>
  useQuery({ queryKey: ['questions', language], queryFn: ({ signal }) => ask('questions', {}, signal) });

/** Fetches the obstacles of the chosen audience, and what lifting each would open. */
export function useAccessibility(at: string) {
  const { asked: audience } = useAudience();
  return useQuery({
    queryKey: ['levers', at, audience],
    queryFn: ({ signal }) => send('levers', { at, ...(audience !== undefined && { audience }) }, signal),
    placeholderData: keepPreviousData,
  });
}

/** Fetches the rows of the data from which the figures of a finding were computed. */
export const useRows = (asked: Body<'rows'>) =>
  useQuery({ queryKey: ['rows', asked], queryFn: ({ signal }) => send('rows', asked, signal) });

/** Fetches the best plans of 1 to `n` new agreements for the chosen audience. */
export function usePlan(at: string, n: number) {
  const { asked: audience } = useAudience();
  return useQuery({
    queryKey: ['plan', at, n, audience],
    queryFn: ({ signal }) => send('plan', { at, n, ...(audience !== undefined && { audience }) }, signal),
    placeholderData: keepPreviousData,
  });
}

/** Fetches how the gain of some new passerelles is made up, for the chosen audience. */
export function useGain(asked: Pick<Body<'gain'>, 'at' | 'from' | 'to' | 'bridges'>) {
  const { asked: audience } = useAudience();
  return useQuery({
    queryKey: ['gain', asked, audience],
    queryFn: ({ signal }) => send('gain', { ...asked, ...(audience !== undefined && { audience }) }, signal),
  });
}

/** Fetches the synergies between types of operators for the chosen audience; without a type, nothing. */
export function useSynergies(at: string, types: readonly string[], sector: string | undefined) {
  const { asked: audience } = useAudience();
  return useQuery({
    queryKey: ['synergies', at, types, sector, audience],
    queryFn: ({ signal }) =>
      send(
        'synergies',
        { at, types: [...types], sector, ...(audience !== undefined && { audience }) },
        signal,
      ),
    enabled: types.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** Fetches an operator's role: what depends on it, and its partners. */
export const useOperatorRole = (at: string, operator: string) =>
  useQuery({
    queryKey: ['operator-role', at, operator],
    queryFn: ({ signal }) => send('operatorRole', { at, operator }, signal),
  });

/** Fetches what would be lost if an operator closed, in the real network (without what-if changes). */
export const useClosure = (at: string, operator: string) =>
  useQuery({
    queryKey: ['closure', at, operator],
    queryFn: ({ signal }) => send('closure', { at, operator }, signal),
  });
