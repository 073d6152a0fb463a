import type { Operator, Site } from '../../domain/model/entities.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { network } from './builders.ts';

/** Communes of a real basin, whose places are known. */
const COMMUNES = [
  ['mons', 'Mons', 50.454, 3.952],
  ['la-louviere', 'La Louvière', 50.478, 4.188],
  ['binche', 'Binche', 50.411, 4.166],
  ['soignies', 'Soignies', 50.579, 4.071],
  ['saint-ghislain', 'Saint-Ghislain', 50.449, 3.819],
  ['colfontaine', 'Colfontaine', 50.414, 3.856],
] as const;
const TYPES = ['EPS', 'CEFA', 'IFAPME', 'OTHER'];

/**
 * Makes a network as it is after the register of a basin was imported: operators with types and, but for every
 * fiftieth, a commune. There is no filière. The same for the same number.
 */
export function registerNetwork({ operators: count = 154 } = {}): NetworkDocument {
  const operators = Array.from({ length: count }, (_, at): Operator => {
    const number = String(at + 1).padStart(3, '0');
    return { id: `school${number}`, name: `École ${number}`, type: TYPES[at % TYPES.length]! };
  });
  const sites = operators.flatMap(({ id }, at): Site[] =>
    // Most schools are in the first commune, few in the last.
    at % 50 === 49 ? [] : [{ id: `site-${id}`, operator: id, commune: COMMUNES[(at * at) % 6]![0] }],
  );
  return network({
    name: 'Registre du bassin',
    asOf: '2026-01-15',
    communes: COMMUNES.map(([id, name, latitude, longitude]) => ({ id, name, latitude, longitude })),
    bassins: [
      { id: 'centre', name: 'Bassin du Centre', communes: COMMUNES.map(([commune]) => ({ commune })) },
    ],
    operators,
    sites,
  });
}
