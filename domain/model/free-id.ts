/** An id that nothing has: the one wished for, or the first of `id-2`, `id-3`… */
export function freeId(wished: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wished)) return wished;
  let count = 2;
  while (isTaken(`${wished}-${count}`)) count += 1;
  return `${wished}-${count}`;
}
