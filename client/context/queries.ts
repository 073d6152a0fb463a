import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Language } from '../../domain/messages/codes.ts';
import { ask, type Body, type Query, send } from './api.ts';
import { useAudience } from './audience.tsx';

/** The questions that the page asks about the network. */

/**
 * The missing bridges, for the chosen audience: asked in a body, so that a described one never stands in a log. Without
 * a body there is nothing to ask.
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

export const useFlows = (query: Query<'flows'>) =>
  useQuery({
    queryKey: ['flows', query],
    queryFn: ({ signal }) => ask('flows', query, signal),
    placeholderData: keepPreviousData,
  });

/** Without ends there is nothing to ask. */
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

/** Where to go on to from a filière; without one there is nothing to ask. */
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

/** The named questions in Cypher, worded by the server: asked again in the language that the page turns to. */
export const useQuestions = (language: Language) =>
  useQuery({ queryKey: ['questions', language], queryFn: ({ signal }) => ask('questions', {}, signal) });

/** What keeps the chosen audience out, and what lifting each obstacle would open. */
export function useAccessibility(at: string) {
  const { asked: audience } = useAudience();
  return useQuery({
    queryKey: ['levers', at, audience],
    queryFn: ({ signal }) => send('levers', { at, ...(audience !== undefined && { audience }) }, signal),
    placeholderData: keepPreviousData,
  });
}

/** The rows behind the figures of a finding. */
export const useRows = (asked: Body<'rows'>) =>
  useQuery({ queryKey: ['rows', asked], queryFn: ({ signal }) => send('rows', asked, signal) });

/** The plans of 1 to n agreements, for the chosen audience. */
export function usePlan(at: string, n: number) {
  const { asked: audience } = useAudience();
  return useQuery({
    queryKey: ['plan', at, n, audience],
    queryFn: ({ signal }) => send('plan', { at, n, ...(audience !== undefined && { audience }) }, signal),
    placeholderData: keepPreviousData,
  });
}

/** What a gain is made of, for the chosen audience. */
export function useGain(asked: Pick<Body<'gain'>, 'at' | 'from' | 'to' | 'bridges'>) {
  const { asked: audience } = useAudience();
  return useQuery({
    queryKey: ['gain', asked, audience],
    queryFn: ({ signal }) => send('gain', { ...asked, ...(audience !== undefined && { audience }) }, signal),
  });
}

/** What joins some types of operators, for the chosen audience; without a type there is nothing to ask. */
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

/** What an operator carries, and with whom. */
export const useOperatorRole = (at: string, operator: string) =>
  useQuery({
    queryKey: ['operator-role', at, operator],
    queryFn: ({ signal }) => send('operatorRole', { at, operator }, signal),
  });

/** What would be lost if an operator closed, on the network as it is. */
export const useClosure = (at: string, operator: string) =>
  useQuery({
    queryKey: ['closure', at, operator],
    queryFn: ({ signal }) => send('closure', { at, operator }, signal),
  });
