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
