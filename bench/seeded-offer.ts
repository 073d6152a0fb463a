import type { Bassin, Commune, Filiere, Operator, Site } from '../domain/model/entities.ts';
import { STAGES, type Stage } from '../domain/model/vocabulary.ts';
import { type LevelProfile, levelProfiles } from './level-profiles.ts';
import type { Random } from './random.ts';

/** Filières of each stage, per hundred: the proportions of a real basin. */
const STAGE_SHARES: Readonly<Record<Stage, number>> = {
  INTAKE: 12,
  LITERACY: 9,
  FRENCH_FL: 8,
  BASIC_TRAINING: 13,
  ORIENTATION: 6,
  PREQUALIFICATION: 16,
  QUALIFICATION: 19,
  DUAL_TRAINING: 10,
  COACHING: 7,
};
const STAGE_DRAW = STAGES.flatMap((stage) => Array.from({ length: STAGE_SHARES[stage] }, () => stage));

/** Months by stage, shortest and longest. */
const MONTHS: Readonly<Record<Stage, readonly [number, number]>> = {
  INTAKE: [0, 1],
  LITERACY: [6, 18],
  FRENCH_FL: [4, 9],
  BASIC_TRAINING: [4, 10],
  ORIENTATION: [1, 3],
  PREQUALIFICATION: [6, 12],
  QUALIFICATION: [6, 14],
  DUAL_TRAINING: [12, 24],
  COACHING: [3, 12],
};

export const SECTORS = [
  'HORECA',
  'CLEANING',
  'CONSTRUCTION',
  'CARE',
  'SALES',
  'GREEN',
  'OFFICE',
  'LOGISTICS',
  'TEXTILE',
  'HAIRDRESSING',
  'WOOD',
  'FOOD',
];
const TRADE_STAGES: readonly Stage[] = ['PREQUALIFICATION', 'QUALIFICATION', 'DUAL_TRAINING'];
const TYPES = ['LEE', 'EFT', 'OISP', 'REGIE', 'EPS', 'MIRE'];

export interface Offer {
  readonly bassins: Bassin[];
  readonly communes: Commune[];
  readonly operators: Operator[];
  readonly sites: Site[];
  readonly filieres: Filiere[];
  /** By position in `filieres`. */
  readonly profiles: LevelProfile[];
  /** Positions in `filieres` by bassin and stage. */
  readonly places: Readonly<Record<Stage, number[]>>[];
  /** Bassin of each filière. */
  readonly home: number[];
}

/** Days are shared texts: a million filières need no million dates. */
const FIRST_DAYS = Array.from({ length: 20 }, (_, year) => `${2003 + year}-0${1 + (year % 9)}-01`);

/** Basins of about 90 to 400 filières, with their communes, operators of two to three filières, and sites. */
export function seededOffer(filiereCount: number, random: Random): Offer {
  const offer: Offer = {
    bassins: [],
    communes: [],
    operators: [],
    sites: [],
    filieres: [],
    profiles: [],
    places: [],
    home: [],
  };
  const profiles = levelProfiles(random);
  while (offer.filieres.length < filiereCount) {
    const left = filiereCount - offer.filieres.length;
    const wanted = random.between(90, 400);
    addBassin(offer, left < wanted + 90 ? left : wanted, profiles, random);
  }
  return offer;
}

function addBassin(
  offer: Offer,
  size: number,
  profiles: Readonly<Record<Stage, readonly LevelProfile[]>>,
  random: Random,
): void {
  const number = offer.bassins.length;
  const code = String(number).padStart(4, '0');
  const communes = Array.from({ length: random.between(4, 9) }, (_, index) => `com${code}.${index}`);
  for (const id of communes) offer.communes.push({ id, name: 'Commune', fictional: true });
  const bassin = `bas${code}`;
  offer.bassins.push({ id: bassin, name: 'Bassin', communes: communes.map((commune) => ({ commune })) });
  const places = Object.fromEntries(STAGES.map((stage): [Stage, number[]] => [stage, []]));
  offer.places.push(places as Record<Stage, number[]>);
  const operatorBassins = [bassin];
  const last = offer.filieres.length + size;
  for (let index = 0; offer.filieres.length < last; index++) {
    const operator = `op${code}.${String(index).padStart(3, '0')}`;
    offer.operators.push({
      id: operator,
      name: 'Opérateur',
      type: random.pick(TYPES),
      bassins: operatorBassins,
      validFrom: random.chance(0.5) ? random.pick(FIRST_DAYS) : undefined,
      validTo: random.chance(0.01) ? '2024-06-30' : undefined,
    });
    const sites = addSites(offer, operator, communes, random);
    const stage = STAGES.indexOf(random.pick(STAGE_DRAW));
    const count = Math.min(random.pick([1, 2, 2, 3, 3, 4]), last - offer.filieres.length);
    for (let one = 0; one < count; one++) {
      const own = STAGES[Math.min(stage + (random.chance(0.4) ? 1 : 0), STAGES.length - 1)]!;
      places[own]!.push(offer.filieres.length);
      offer.home.push(number);
      const profile = random.pick(profiles[own]);
      offer.profiles.push(profile);
      offer.filieres.push(filiere(`f${operator.slice(2)}.${one}`, operator, own, sites, profile, random));
    }
  }
}

/** One or two sites; now and then one in the basin before, which makes the filière one of both. */
function addSites(
  offer: Offer,
  operator: string,
  communes: readonly string[],
  random: Random,
): string[] | undefined {
  if (random.chance(0.05)) return undefined;
  const sites = Array.from({ length: random.chance(0.3) ? 2 : 1 }, (_, index) => `${operator}.s${index}`);
  for (const id of sites) {
    const away = offer.bassins.length > 1 && random.chance(0.04);
    const commune = away
      ? offer.communes[random.below(offer.communes.length - communes.length)]!.id
      : random.pick(communes);
    offer.sites.push({ id, operator, commune });
  }
  return sites;
}

function filiere(
  id: string,
  operator: string,
  stage: Stage,
  sites: string[] | undefined,
  { entry, exit }: LevelProfile,
  random: Random,
): Filiere {
  const sector = TRADE_STAGES.includes(stage) ? random.pick(SECTORS) : 'GENERIC';
  const [shortest, longest] = MONTHS[stage];
  const direct = random.next();
  // Every key is given, if only as undefined: a million filières then share one layout in memory.
  return {
    id,
    operator,
    name: stage,
    stage,
    sector: random.chance(0.04) ? undefined : sector,
    sites,
    entry,
    exit,
    intake: random.chance(0.15) ? undefined : random.between(8, 60),
    durationMonths: random.chance(0.06) ? undefined : random.between(shortest, longest),
    waitMonths: random.chance(0.12) ? undefined : random.between(0, 8),
    openAdmission: direct < 0.45 ? true : direct < 0.75 ? false : undefined,
    terminal: stage === 'DUAL_TRAINING' && random.chance(0.2) ? true : undefined,
    validFrom: random.chance(0.3) ? random.pick(FIRST_DAYS) : undefined,
    validTo: random.chance(0.02) ? '2024-06-30' : undefined,
  };
}
