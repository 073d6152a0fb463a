import { communeOfNis } from '../../places/communes.ts';
import type { Names } from '../names.ts';

/**
 * Adds the communes of the table to the names of a network: a NIS code that is no id of the network gets the name of
 * its commune, so that a proposal of that commune can be shown.
 */
export function namesWithPlaces(names: Names): Names {
  const inTable = (id: string): string | undefined =>
    names.listOf(id) === undefined ? communeOfNis(id)?.name : undefined;
  return {
    ...names,
    nameOf: (id) => names.nameOf(id) ?? inTable(id),
    longNameOf: (id) => names.longNameOf(id) ?? inTable(id),
  };
}
