import { QueryCache, QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { NetworkAnswer } from '../../domain/api/answers.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { ask, passes } from './api.ts';

/** The network as the server sent it, cached until it is known to have changed. */

const READY = ['ready'];
const NETWORK = ['network'];
const RETRY_MS = 2_000;
const WATCH_MS = 20_000;

/**
 * Creates the cache of the server's answers (a TanStack query client) for the page. A request that fails because the
 * server is unreachable makes the connection check run at once.
 */
export function createQueries(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // Check the connection now, so that the banner appears at once and not at the next regular check.
        if (passes(error) && query.queryKey[0] !== READY[0])
          void client.invalidateQueries({ queryKey: READY });
      },
    }),
    defaultOptions: {
      // A server on this machine answers without a network connection: a write, too, would wait for one without an end.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        retry: (failures, error) => passes(error) && failures < 1,
        retryDelay: 400,
        staleTime: 10_000,
      },
    },
  });
  return client;
}

/**
 * Checks every few seconds whether the server and its database answer. Returns `lost`: the error while they do not
 * answer, else undefined. When they are back, or another user has changed the network, all queries are fetched again.
 */
export function useConnection(): { readonly lost: unknown } {
  const client = useQueryClient();
  const { error, isError, data } = useQuery({
    queryKey: READY,
    queryFn: ({ signal }) => ask('ready', {}, signal),
    retry: false,
    // When the user comes back to the page, check at once.
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
    // Fetch again after an outage or a change by another user. This page's own changes are in the cache
    // already.
    const shown = client.getQueryData<NetworkAnswer>(NETWORK)?.revision;
    const moved = known !== undefined && revision !== undefined && known !== revision && shown !== revision;
    if (!isError && (lost || (moved && !isFetchDue(client)))) {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== READY[0] });
    }
    before.current = { lost: isError, revision: revision ?? known };
  }, [client, isError, revision]);
  return { lost: isError ? error : undefined };
}

const networkAnswer = queryOptions({
  queryKey: NETWORK,
  queryFn: async ({ signal }): Promise<NetworkAnswer> => {
    const answer = await ask('network', {}, signal);
    // The rules read the published sums as a part of the network.
    return { ...answer, network: { ...answer.network, sums: answer.sums } };
  },
});

/**
 * Fetches the whole network as the server holds it. Returns the query: `data` is the network with its revision
 * (undefined until it arrives), `error` the reason of a failure.
 */
export const useNetworkAnswer = () => useQuery(networkAnswer);

/** Starts fetching the network from the server into the query cache `client` before the page first renders. */
export const fetchNetworkEarly = (client: QueryClient): void => void client.prefetchQuery(networkAnswer);

/**
 * Returns the whole network, with its revision, from the query cache `client`; undefined before the server has sent
 * it.
 */
export const heldNetwork = (client: QueryClient): NetworkAnswer | undefined => client.getQueryData(NETWORK);

/**
 * Puts `answer`, the network that results from an edit made on this page, into the query cache `client`, so that it
 * need not be fetched. All other answers of the server are fetched again.
 */
export async function holdNetwork(client: QueryClient, answer: NetworkAnswer): Promise<void> {
  await client.cancelQueries({ queryKey: NETWORK });
  client.setQueryData(NETWORK, answer);
  client.setQueryData(READY, (ready: object | undefined) => ready && { ...ready, revision: answer.revision });
  const known = [NETWORK[0], READY[0]];
  await client.invalidateQueries({ predicate: ({ queryKey }) => !known.includes(String(queryKey[0])) });
}

/** Gives up a fetch of the network that is on its way. */
export const cancelNetwork = (client: QueryClient): Promise<void> =>
  client.cancelQueries({ queryKey: NETWORK });

/** Milliseconds without a write after which what it changed is fetched. */
const PAUSE_MS = 3_000;

/** The fetch that waits for a pause, by cache. */
const due = new WeakMap<QueryClient, ReturnType<typeof setTimeout>>();

const isFetchDue = (client: QueryClient): boolean => due.has(client);

/**
 * Fetches the network and all other answers again once nothing was written for a few seconds: while somebody types
 * number after number, each fetch of a large network would stop the page for a second or two.
 */
export function fetchAfterPause(client: QueryClient): void {
  clearTimeout(due.get(client));
  due.set(
    client,
    setTimeout(() => fetchNow(client), PAUSE_MS),
  );
}

/** Fetches at once what waits for a pause. */
export function fetchNow(client: QueryClient): void {
  if (!isFetchDue(client)) return;
  clearTimeout(due.get(client));
  due.delete(client);
  void client.invalidateQueries();
}

/**
 * Changes the network that the page holds, until it is fetched again. `change` returns undefined when it cannot; then
 * nothing is changed. Returns whether it was.
 */
export function changeHeld(
  client: QueryClient,
  change: (network: NetworkDocument) => NetworkDocument | undefined,
): boolean {
  const held = heldNetwork(client);
  const network = held && change(held.network);
  if (held === undefined || network === undefined) return false;
  if (network !== held.network) client.setQueryData(NETWORK, { ...held, network });
  return true;
}
