import type { Filiere } from '../../domain/model/entities.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { DIMENSIONS } from '../../domain/model/vocabulary.ts';
import { filiere, network, operator, passerelle } from './builders.ts';

export const HOME_DAY = '2026-01-15';
const VERIFIED = { linksVerifiedOn: '2026-01-02', observedOn: '2026-01-02' };
const OPEN = Object.fromEntries(DIMENSIONS.map((name) => [name, { min: 0 }]));
const LEVELS = Object.fromEntries(DIMENSIONS.map((name) => [name, name === 'certificate' ? 1 : 3]));

const course = (id: string, site: string, more: Partial<Filiere>): Filiere =>
  filiere(id, {
    ...{ operator: `op-${id}`, sites: [site], sector: 'GENERIC', entry: OPEN, exit: LEVELS },
    ...more,
  });

/**
 * Two bassins, east and west, each with a door, a literacy course and a trade course that prepares for a job. Only the
 * passerelle from literacy to the trade course is missing, so that there is one bridge a bassin.
 */
export function homeNetwork(parts: Partial<NetworkDocument> = {}): NetworkDocument {
  const sides = ['east', 'west'] as const;
  const places = { east: 30, west: 10 };
  const filieres = sides.flatMap((side) => [
    course(`door-${side}`, `site-door-${side}`, { stage: 'INTAKE', openAdmission: true }),
    course(`alpha-${side}`, `site-alpha-${side}`, {
      ...{ stage: 'LITERACY', intake: places[side], durationMonths: 6, waitMonths: 0 },
    }),
    course(`trade-${side}`, `site-trade-${side}`, {
      ...{ stage: 'PREQUALIFICATION', intake: 12, durationMonths: 9, waitMonths: 0 },
    }),
  ]);
  return network({
    communes: sides.map((side) => ({ id: `commune-${side}`, name: side })),
    bassins: sides.map((side) => ({
      ...{ id: `bassin-${side}`, name: side, communes: [{ commune: `commune-${side}` }] },
    })),
    operators: filieres.map(({ operator: id }) => operator(id, VERIFIED)),
    sites: filieres.map(({ id, operator: owner }) => ({
      ...{ id: `site-${id}`, operator: owner, commune: `commune-${id.split('-')[1]}` },
    })),
    filieres,
    outlets: [{ id: 'job', name: 'Maçonnerie' }],
    preps: sides.map((side) => ({ filiere: `trade-${side}`, outlet: 'job' })),
    passerelles: sides.flatMap((side) => [
      passerelle(`door-${side}`, `alpha-${side}`),
      passerelle(`door-${side}`, `trade-${side}`),
    ]),
    ...parts,
  });
}
