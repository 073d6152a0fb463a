import { seededRandom } from '../../bench/random.ts';
import type { Filiere, Operator, Site } from '../../domain/model/entities.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Stage } from '../../domain/model/vocabulary.ts';
import { network } from './builders.ts';

const STAGES: readonly Stage[] = ['LITERACY', 'BASIC_TRAINING', 'PREQUALIFICATION', 'QUALIFICATION'];
const AREAS = [0, 1, 2];
const SECTORS = ['HORECA', 'CONSTRUCTION', 'AIDE-AUX-PERSONNES', 'LOGISTIQUE'];

/**
 * Makes a network as it is after a register was imported: operators with places and filières, and neither a passerelle
 * nor a level. The same for the same numbers.
 */
export function youngNetwork({ operators: count = 200, seed = 20261201 } = {}): NetworkDocument {
  const { below } = seededRandom(seed);
  const operators = Array.from({ length: count }, (_, at): Operator => {
    const number = String(at).padStart(3, '0');
    return { id: `op${number}`, name: `Organisme ${number}`, type: 'OTHER' };
  });
  const sites = operators.map(
    ({ id }): Site => ({ id: `site-${id}`, operator: id, commune: `c${below(AREAS.length)}` }),
  );
  const filieres = operators.flatMap(({ id }, at): Filiere[] =>
    Array.from({ length: 1 + below(9) }, (_, rank) => ({
      id: `${id}-${rank}`,
      name: `Formation ${at}.${rank}`,
      operator: id,
      sites: [`site-${id}`],
      stage: at % 40 === 0 ? 'INTAKE' : STAGES[below(STAGES.length)]!,
      sector: SECTORS[below(SECTORS.length)],
      ...(below(3) > 0 && { intake: 5 + below(20) }),
    })),
  );
  return network({
    name: 'Registre',
    asOf: '2026-01-15',
    communes: AREAS.map((at) => ({ id: `c${at}`, name: `Commune ${at}` })),
    bassins: AREAS.map((at) => ({ id: `b${at}`, name: `Bassin ${at}`, communes: [{ commune: `c${at}` }] })),
    operators,
    sites,
    filieres,
  });
}
