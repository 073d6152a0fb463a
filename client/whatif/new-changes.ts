import { freeId } from '../../domain/model/free-id.ts';
import type { Change } from '../../domain/model/scenario.ts';
import type { PasserelleKind } from '../../domain/model/vocabulary.ts';

type AddedPasserelle = Extract<Change, { do: 'ADD_PASSERELLE' }>;

/**
 * Makes the what-if change that adds a passerelle of a kind between two elements, given by their ids. Its own id is
 * made from these; `isTaken` tells which ids are in use.
 */
export function addedPasserelle(
  from: string,
  to: string,
  kind: PasserelleKind,
  isTaken: (id: string) => boolean,
): AddedPasserelle {
  return { do: 'ADD_PASSERELLE', passerelle: { id: freeId(`${from}.${to}`, isTaken), from, to, kind } };
}
