import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../context/api.ts';

export const ACCOUNTS = ['people'];

/** Asks for all accounts of the site. */
export const useAccounts = () =>
  useQuery({ queryKey: ACCOUNTS, queryFn: ({ signal }) => ask('people', {}, signal) });
