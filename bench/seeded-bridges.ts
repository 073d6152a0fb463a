import type { Agreement, Passerelle } from '../domain/model/entities.ts';
import { NEXT_STAGES, type PasserelleKind, STAGES, type Stage } from '../domain/model/vocabulary.ts';
import { seemsEnough } from './level-profiles.ts';
import type { Random } from './random.ts';
import type { Offer } from './seeded-offer.ts';

const FORWARD: readonly PasserelleKind[] = [
  'PROGRESSION',
  'PROGRESSION',
  'PROGRESSION',
  'PROGRESSION',
  'ACCESS',
  'ACCESS',
  'ACCESS',
  'CONCURRENT',
  'EXEMPTION',
];
const PAST_DAYS = ['2021-06-30', '2022-12-31', '2023-08-31', '2024-12-31', '2025-06-30'];
const FIRST_DAYS = ['2016-09-01', '2018-01-01', '2020-09-01', '2022-01-01', '2023-09-01', '2025-03-01'];
const ATTEMPTS = 6;

export interface Bridges {
  readonly passerelles: Passerelle[];
  readonly agreements: Agreement[];
}

/**
 * Passerelles as the field makes them: mostly forward inside a basin, between filières whose levels seem to fit, with
 * some returns, visits, parallel passages, passages to jobs, and some expired, planned or suspended ones.
 */
export function seededBridges(
  offer: Offer,
  outlets: readonly string[],
  count: number,
  random: Random,
): Bridges {
  const bridges: Bridges = { passerelles: [], agreements: [] };
  let [from, to] = [0, 0];
  while (bridges.passerelles.length < count) {
    if (bridges.passerelles.length === 0 || !random.chance(0.05)) {
      from = chooseFrom(offer, random);
      to = -1;
      const { stage } = offer.filieres[from]!;
      if (stage === 'COACHING' || (stage === 'QUALIFICATION' && random.chance(0.05))) {
        if (random.chance(0.5)) addPasserelle(bridges, offer, from, random.pick(outlets), 'ACCESS', random);
        continue;
      }
      if (random.chance(0.06)) {
        const earlier = chooseEarlier(offer, from, random);
        if (earlier >= 0) addPasserelle(bridges, offer, from, offer.filieres[earlier]!.id, 'RETURN', random);
        continue;
      }
      to = chooseNext(offer, from, random);
    }
    if (to < 0) continue;
    const kind = random.chance(0.05) ? 'DISCOVERY' : random.pick(FORWARD);
    addPasserelle(bridges, offer, from, offer.filieres[to]!.id, kind, random);
  }
  return bridges;
}

/** Welcome services send people everywhere: a quarter of the passerelles are theirs. */
function chooseFrom(offer: Offer, random: Random): number {
  if (!random.chance(0.25)) return hub(offer.filieres.length, random);
  const doors = random.pick(offer.places).INTAKE;
  return doors.length === 0 ? hub(offer.filieres.length, random) : doors[hub(doors.length, random)]!;
}

/** A filière of a stage that may follow, nearly always in the same basin; -1 when none was met. */
function chooseNext(offer: Offer, from: number, random: Random): number {
  const { stage, sector } = offer.filieres[from]!;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const to = chooseIn(offer, from, random.pick(NEXT_STAGES[stage]), random);
    if (to < 0 || to === from) continue;
    const other = offer.filieres[to]!.sector;
    const sectorsMeet = sector === other || [sector, other].some((code) => (code ?? 'GENERIC') === 'GENERIC');
    const enough = seemsEnough(offer.profiles[from]!, offer.profiles[to]!);
    if (sectorsMeet && (enough || random.chance(0.1))) return to;
  }
  return -1;
}

function chooseEarlier(offer: Offer, from: number, random: Random): number {
  const stage = STAGES.indexOf(offer.filieres[from]!.stage);
  return stage === 0 ? -1 : chooseIn(offer, from, STAGES[random.below(stage)]!, random);
}

function chooseIn(offer: Offer, from: number, stage: Stage, random: Random): number {
  const home = offer.home[from]!;
  const bassin = random.chance(0.06) ? (home + random.between(1, 3)) % offer.places.length : home;
  const places = offer.places[bassin]![stage];
  return places.length === 0 ? -1 : places[hub(places.length, random)]!;
}

/** Some have many partners and most have few: one place in three is chosen half of the time. */
function hub(count: number, random: Random): number {
  const place = random.below(count);
  return random.chance(0.5) ? place - (place % 3) : place;
}

function addPasserelle(
  { passerelles, agreements }: Bridges,
  offer: Offer,
  from: number,
  to: string,
  kind: PasserelleKind,
  random: Random,
): void {
  const formal = random.next();
  const life = random.next();
  const formality =
    formal < 0.42 ? 'SIGNED' : formal < 0.62 ? 'PROTOCOL' : formal < 0.9 ? 'INFORMAL' : undefined;
  const planned = life >= 0.08 && life < 0.11;
  const future = life >= 0.11 && life < 0.13;
  const first = random.chance(0.6) ? random.pick(FIRST_DAYS) : undefined;
  passerelles.push({
    id: `p${String(passerelles.length).padStart(7, '0')}`,
    from: offer.filieres[from]!.id,
    to,
    kind,
    formality,
    planned: planned ? true : undefined,
    suspendedFrom: life >= 0.13 && life < 0.15 ? random.pick(PAST_DAYS) : undefined,
    agreement: formality === 'SIGNED' && random.chance(0.15) ? newAgreement() : undefined,
    waives: random.chance(0.05) ? WAIVES : undefined,
    validFrom: future ? '2026-09-01' : life < 0.08 ? '2014-09-01' : first,
    validTo: life < 0.08 ? random.pick(PAST_DAYS) : undefined,
  });

  function newAgreement(): string {
    const id = `ag${String(agreements.length).padStart(6, '0')}`;
    const parties = [offer.filieres[from]!.operator];
    agreements.push({
      id,
      name: 'Convention',
      parties,
      validTo: random.chance(0.12) ? '2024-12-31' : undefined,
    });
    return id;
  }
}

const WAIVES: NonNullable<Passerelle['waives']> = ['written'];
