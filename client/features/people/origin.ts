import type { PeopleWords } from '../../messages/fr/people.ts';

/** Says in words where somebody came from; empty when it is not known. */
export const originInWords = (
  { from, fromHere }: Pick<PeopleWords, 'from' | 'fromHere'>,
  network: string | null,
): string => (network === null ? '' : network.endsWith('*') ? from(network) : fromHere);
