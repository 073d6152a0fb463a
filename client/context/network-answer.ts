import { QueryCache, QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { NetworkAnswer } from '../../domain/api/answers.ts';
import { ask, passes } from './api.ts';

/** The network as the server sent it, kept until something says that it changed. */

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
