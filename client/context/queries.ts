import {
  keepPreviousData,
  QueryCache,
  QueryClient,
  queryOptions,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { NetworkAnswer } from '../../domain/api/answers.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { ask, type Body, passes, type Query, send } from './api.ts';
import { useAudience } from './audience.tsx';

/** What the page asked the server, kept until something says that it changed. */

const READY = ['ready'];
const NETWORK = ['network'];
const RETRY_MS = 2_000;
const WATCH_MS = 20_000;

export function createQueries(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // A question that failed for want of a server makes the banner appear now, not at the next look.
        if (passes(error) && query.queryKey[0] !== READY[0])
          void client.invalidateQueries({ queryKey: READY });
      },
    }),
    defaultOptions: {
      queries: {
        // A local server answers without a network.
        networkMode: 'always',
        retry: (failures, error) => passes(error) && failures < 1,
        retryDelay: 400,
        staleTime: 10_000,
      },
    },
  });
  return client;
}

/** Whether the server and its database answer; when they come back, everything is asked again. */
export function useConnection(): { readonly lost: unknown } {
  const client = useQueryClient();
  const { error, isError, data } = useQuery({
    queryKey: READY,
    queryFn: ({ signal }) => ask('ready', {}, signal),
    retry: false,
    // Coming back to the page looks at once.
    staleTime: 0,
    refetchInterval: (query) => (query.state.status === 'error' ? RETRY_MS : WATCH_MS),
    refetchIntervalInBackground: true,
  });
  const revision = data?.revision;
  const before = useRef<{ lost: boolean; revision: number | undefined }>({
    lost: false,
    revision: undefined,
  });
  useEffect(() => {
    const { lost, revision: known } = before.current;
    // Back again, or written to by someone else: what is shown may be old. What the page wrote itself it knows.
    const shown = client.getQueryData<NetworkAnswer>(NETWORK)?.revision;
    const moved = known !== undefined && revision !== undefined && known !== revision && shown !== revision;
    if (!isError && (lost || moved)) {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== READY[0] });
    }
    before.current = { lost: isError, revision: revision ?? known };
  }, [client, isError, revision]);
  return { lost: isError ? error : undefined };
}

const networkAnswer = queryOptions({
  queryKey: NETWORK,
  queryFn: ({ signal }) => ask('network', {}, signal),
});

export const useNetworkAnswer = () => useQuery(networkAnswer);

/** Asks for the network while the page is still being made. */
export const fetchNetworkEarly = (client: QueryClient): void => void client.prefetchQuery(networkAnswer);

/** The network as the page holds it. */
export const heldNetwork = (client: QueryClient): NetworkAnswer | undefined => client.getQueryData(NETWORK);

/** Puts the network that an own write made in the place of the one held: all but the network is asked again. */
export async function holdNetwork(client: QueryClient, answer: NetworkAnswer): Promise<void> {
  await client.cancelQueries({ queryKey: NETWORK });
  client.setQueryData(NETWORK, answer);
  client.setQueryData(READY, (ready: object | undefined) => ready && { ...ready, revision: answer.revision });
  const known = [NETWORK[0], READY[0]];
  await client.invalidateQueries({ predicate: ({ queryKey }) => !known.includes(String(queryKey[0])) });
}

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
