import { useQuery } from '@tanstack/react-query';
import { type Answer, ask, type Body, send } from '../../context/api.ts';
import type { SendEdits } from '../../editing/use-edits.ts';

export type Entry = Answer<'entry'>;

/**
 * Fetches the numbers of people as they are kept, of the rows that the reader may edit, and returns the query. The page
 * forgets them as soon as the screen is left.
 */
export const useEntry = () =>
  useQuery({
    queryKey: ['entry'],
    queryFn: ({ signal }) => ask('entry', {}, signal),
    staleTime: 0,
    gcTime: 0,
  });

/** Sends edits of numbers of people, which the server compares with the numbers as they are kept. */
export const sendToEntry: SendEdits = ({ author, edits }) =>
  send('writeEntry', { author, edits: edits as Body<'writeEntry'>['edits'] });
