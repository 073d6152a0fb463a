import { useQuery } from '@tanstack/react-query';
import { ask } from './api.ts';

/** What partners propose for the operators that one may edit. Whoever may edit none asks nothing. */
export const useProposals = (mayEdit: boolean) =>
  useQuery({
    queryKey: ['proposals'],
    queryFn: ({ signal }) => ask('proposals', {}, signal),
    enabled: mayEdit,
  });
