import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ElementEdit } from '../../../domain/change/record.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { type Answer, ask, type Body, send } from '../../context/api.ts';
import { cancelNetwork, changeHeld, fetchAfterPause, fetchNow } from '../../context/network-answer.ts';
import { type Edits, type HoldWrite, type SendEdits, useEdits } from '../../editing/use-edits.ts';
import { entryAfter, nilReportsAfter } from './entry-after.ts';

export type Entry = Answer<'entry'>;

const ENTRY = ['entry'];

/**
 * Fetches the numbers of people as they are kept, of the rows that the reader may edit, and returns the query. The page
 * forgets them as soon as the screen is left.
 */
export const useEntry = () =>
  useQuery({
    queryKey: ENTRY,
    queryFn: ({ signal }) => ask('entry', {}, signal),
    staleTime: 0,
    gcTime: 0,
  });

/**
 * Returns what the entry of numbers needs to edit them (see `useEdits`). What is kept after a write is worked out in the
 * page. What readers see of it is fetched once nobody types any more, and when the screen is left.
 */
export function useEntryEdits(): Edits {
  const client = useQueryClient();
  useEffect(() => () => fetchNow(client), [client]);
  return useEdits(sendToEntry, holdEntry);
}

/** Sends edits of numbers of people, which the server compares with the numbers as they are kept. */
const sendToEntry: SendEdits = ({ author, edits }) =>
  send('writeEntry', { author, edits: edits as Body<'writeEntry'>['edits'] });

const holdEntry: HoldWrite = async (client, { revision }, edits) => {
  // What is on its way may be of before the write.
  await Promise.all([client.cancelQueries({ queryKey: ENTRY }), cancelNetwork(client)]);
  const before = client.getQueryData<Entry>(ENTRY);
  const entry = before && entryAfter(before, revision, edits);
  const isHeld = entry !== undefined && changeHeld(client, (network) => withNilReports(network, edits));
  if (!isHeld) return false;
  client.setQueryData(ENTRY, entry);
  fetchAfterPause(client);
  return true;
};

function withNilReports(
  network: NetworkDocument,
  edits: readonly ElementEdit[],
): NetworkDocument | undefined {
  const nilReports = nilReportsAfter(network.nilReports, edits);
  if (nilReports === undefined || nilReports === network.nilReports) return nilReports && network;
  return { ...network, nilReports: [...nilReports] };
}
