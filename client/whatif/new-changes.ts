import type { Change } from '../../domain/model/scenario.ts';
import type { PasserelleKind } from '../../domain/model/vocabulary.ts';

/** An id that nothing has: the one wished for, or the first of `id-2`, `id-3`… */
export function freeId(wished: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wished)) return wished;
  let count = 2;
  while (isTaken(`${wished}-${count}`)) count += 1;
  return `${wished}-${count}`;
}

/** Letters without accents, digits and dashes: what an id may hold. */
export const idText = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ +/g, '-')
    .slice(0, 60) || 'x';

type AddedPasserelle = Extract<Change, { do: 'ADD_PASSERELLE' }>;

/** A passerelle that does not exist, as a change. */
export function addedPasserelle(
  from: string,
  to: string,
  kind: PasserelleKind,
  isTaken: (id: string) => boolean,
): AddedPasserelle {
  return { do: 'ADD_PASSERELLE', passerelle: { id: freeId(`${from}.${to}`, isTaken), from, to, kind } };
}
