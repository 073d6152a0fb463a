import type { Mitigation, Obstacle, Outlet, Prep } from '../domain/model/entities.ts';
import { FORMAT, FORMAT_VERSION, type NetworkDocument } from '../domain/model/network.ts';
import { readNetwork } from '../domain/model/read.ts';
import type { Stage } from '../domain/model/vocabulary.ts';
import { type Random, seededRandom } from './random.ts';
import { seededBridges } from './seeded-bridges.ts';
import { seededFlows } from './seeded-flows.ts';
import { type Offer, SECTORS, seededOffer } from './seeded-offer.ts';

export interface Size {
  readonly name: 'S' | 'M' | 'L';
  readonly filieres: number;
  readonly passerelles: number;
  readonly outlets: number;
  /** Share of the passerelles on which flows are reported. */
  readonly flows: number;
}

export const SIZES: readonly Size[] = [
  { name: 'S', filieres: 600, passerelles: 900, outlets: 12, flows: 0.3 },
  { name: 'M', filieres: 12_000, passerelles: 30_000, outlets: 60, flows: 0.3 },
  { name: 'L', filieres: 1_000_000, passerelles: 5_000_000, outlets: 60, flows: 0.05 },
];

/** Day and period of all measures. */
export const AT = '2025-12-31';
export const PERIOD = { from: '2025-01-01', to: '2025-12-31' };

const SEED = 20251231;
/** Share of the filières of a stage that prepare for an outlet. */
const PREPARES: Partial<Record<Stage, number>> = {
  PREQUALIFICATION: 0.25,
  QUALIFICATION: 0.85,
  DUAL_TRAINING: 0.8,
  COACHING: 0.4,
};

/**
 * A made-up network that looks like the field, always the same for a size. S and M have been read as a file would
 * be; L is taken as it is made, since checking it would cost more memory than analysing it.
 */
export function seededNetwork(size: Size): NetworkDocument {
  const made = make(size);
  if (size.name === 'L') return made;
  const read = readNetwork(JSON.parse(JSON.stringify(made)));
  if (!read.ok)
    throw new Error(`The made-up network is refused: ${JSON.stringify(read.problems.slice(0, 3))}`);
  return read.document;
}

function make(size: Size): NetworkDocument {
  const random = seededRandom(SEED);
  const offer = seededOffer(size.filieres, random);
  const outlets = Array.from(
    { length: size.outlets },
    (_, index): Outlet => ({
      id: `out${String(index).padStart(2, '0')}`,
      name: 'Métier',
      sector: SECTORS[index % SECTORS.length],
    }),
  );
  const outletIds = outlets.map(({ id }) => id);
  const { passerelles, agreements } = seededBridges(offer, outletIds, size.passerelles, random);
  const { bassins, communes, operators, sites, filieres } = offer;
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    name: `Mesures ${size.name}`,
    fictional: true,
    asOf: AT,
    operatorTypes: [],
    communes,
    bassins,
    operators,
    regionales: [],
    sites,
    filieres,
    outlets,
    preps: seededPreps(offer, outletIds, random),
    agreements,
    passerelles,
    flows: seededFlows(offer, passerelles, size.flows, random),
    reasons: [],
    nilReports: [],
    ...seededObstacles(offer, random),
    actions: [],
    audiences: [],
    travelTimes: [],
    findingLives: [],
    scenarios: [],
    importMappings: [],
    views: [],
    reports: [],
    ...{ stories: [], meetings: [], meetingPoints: [] },
  };
}

/** What filières prepare for: jobs of their sector, the same few in a basin. */
function seededPreps({ filieres, home }: Offer, outlets: readonly string[], random: Random): Prep[] {
  const preps: Prep[] = [];
  const perSector = Math.ceil(outlets.length / SECTORS.length);
  filieres.forEach(({ id, stage, sector }, position) => {
    if (!random.chance(PREPARES[stage] ?? 0)) return;
    const trade = SECTORS.indexOf(sector ?? '');
    const base = trade < 0 ? random.below(SECTORS.length) : trade;
    const rank = (home[position]! + random.below(2)) % perSector;
    preps.push({ filiere: id, outlet: outlets[base + rank * SECTORS.length] ?? outlets[base]! });
  });
  return preps;
}

function seededObstacles(
  { filieres, operators }: Offer,
  random: Random,
): { obstacles: Obstacle[]; mitigations: Mitigation[] } {
  const [obstacles, mitigations]: [Obstacle[], Mitigation[]] = [[], []];
  for (const { id: on } of filieres) {
    if (!random.chance(0.02)) continue;
    const id = `ob${String(obstacles.length).padStart(6, '0')}`;
    obstacles.push({
      id,
      on,
      name: 'Transport',
      category: 'MOBILITY',
      severity: random.chance(0.5) ? 'BLOCKING' : 'HARD',
      affects: random.chance(0.6) ? [['NO_CAR']] : undefined,
    });
    if (random.chance(0.3))
      mitigations.push({ id: `mi${id}`, name: 'Navette', operator: random.pick(operators).id, lifts: [id] });
  }
  return { obstacles, mitigations };
}
