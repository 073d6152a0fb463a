/** Returns the id asked for if it is free, else the first free of `id-2`, `id-3`… */
export function freeId(wished: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wished)) return wished;
  let count = 2;
  while (isTaken(`${wished}-${count}`)) count += 1;
  return `${wished}-${count}`;
}
