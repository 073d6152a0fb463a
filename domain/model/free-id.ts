import { ENTITY_LISTS, type NetworkDocument } from './network.ts';

/**
 * Returns the id `wished` if it is free, else the first free of `wished-2`, `wished-3`… `isTaken` tells whether an id
 * is in use.
 */
export function freeId(wished: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wished)) return wished;
  let count = 2;
  while (isTaken(`${wished}-${count}`)) count += 1;
  return `${wished}-${count}`;
}

/** Returns the id `wished`, or the next like it, that no element of a network has. */
export function freeIdIn(document: NetworkDocument, wished: string): string {
  const taken = new Set(ENTITY_LISTS.flatMap((list) => document[list].map(({ id }) => id)));
  return freeId(wished, (id) => taken.has(id));
}
