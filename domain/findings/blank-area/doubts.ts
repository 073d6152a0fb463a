import { silentOperators } from '../../graph/silent-operators.ts';
import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';
import { isValidAt } from '../../model/dates.ts';
import type { Filiere } from '../../model/entities.ts';
import { addTo } from '../../model/grouping.ts';
import type { Cell } from '../rule.ts';
import type { BlankAreaFinding } from './evidence.ts';

/** The evidence names this many elements of each sort, and counts all. */
const MOST_NAMED = 5;

type Doubts = BlankAreaFinding['evidence'];

/** A filière that may fill a cell of an area. A rule may have presumed its stage or sector. */
interface Unsure {
  readonly id: string;
  /** Null when a rule presumed the stage: then it may be any. */
  readonly stage: string | null;
  /** Null when nobody has said the sector, or a rule presumed it: then it may be any. */
  readonly sector: string | null;
}

/**
 * Returns a function that says what may fill a cell in which no filière is known: filières of the stage whose sector
 * or place nobody has said, filières whose stage or sector a rule presumed, and operators of the area of which no
 * filière is known. Only cells of `areas` may be asked.
 */
export function doubtsIn(snapshot: Snapshot, areas: ReadonlySet<string>): (cell: Cell) => Doubts {
  const { nodes } = snapshot;
  const areasOf = areasOfSites(snapshot, areas);
  const areasOfOperator = operatorAreas(snapshot, areas, areasOf);
  const withoutSector = new Map<string, string[]>();
  const withoutSite = new Map<string, { readonly id: string; readonly sector: string | undefined }[]>();
  const presumed = new Map<string, Unsure[]>();
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1) continue;
    const filiere = filiereOf(snapshot, node);
    const { id, sites = [], stage, sector, operator } = filiere;
    const isPlaced = sites.some((site) => areasOf.valid.has(site));
    const there = isPlaced
      ? new Set(sites.flatMap((site) => areasOf.of.get(site) ?? []))
      : (areasOfOperator.get(operator) ?? []);
    const unsure = unsureOf(filiere);
    for (const area of there) {
      if (!isPlaced) addTo(withoutSite, `${area} ${stage}`, { id, sector });
      else if (sector === undefined) addTo(withoutSector, `${area} ${stage}`, id);
      if (unsure !== undefined) addTo(presumed, area, unsure);
    }
  }
  const silent = new Map<string, string[]>();
  for (const { id } of silentOperators(snapshot))
    for (const area of areasOfOperator.get(id) ?? []) addTo(silent, area, id);
  return ({ area, stage, sector }) => {
    const sectorless = withoutSector.get(`${area} ${stage}`) ?? [];
    const unplaced = (withoutSite.get(`${area} ${stage}`) ?? [])
      .filter((one) => one.sector === undefined || one.sector === sector)
      .map(({ id }) => id);
    const counted = new Set([...sectorless, ...unplaced]);
    const mayBe = (known: string | null, asked: string): boolean => known === null || known === asked;
    return {
      withoutSector: named(sectorless),
      withoutSite: named(unplaced),
      presumed: named(
        (presumed.get(area) ?? [])
          .filter((one) => mayBe(one.stage, stage) && mayBe(one.sector, sector) && !counted.has(one.id))
          .map(({ id }) => id),
      ),
      silentOperators: named(silent.get(area)),
    };
  };
}

/** Which cells a filière may fill of which a rule presumed the stage or the sector; undefined when it presumed neither. */
function unsureOf({ id, stage, sector, presumed = [] }: Filiere): Unsure | undefined {
  const [ofStage, ofSector] = [presumed.includes('stage'), presumed.includes('sector')];
  if (!ofStage && !ofSector) return undefined;
  return { id, stage: ofStage ? null : stage, sector: ofSector ? null : (sector ?? null) };
}

/** Whether anything may fill the cell. */
export const isInDoubt = (doubts: Doubts): boolean => Object.values(doubts).some(({ count }) => count > 0);

const named = (ids: readonly string[] = []): Doubts['silentOperators'] => ({
  count: ids.length,
  first: ids.slice(0, MOST_NAMED),
});

interface SiteAreas {
  /** The ids of the valid sites. */
  readonly valid: ReadonlySet<string>;
  /** The areas asked for in which each of them lies: its commune and the bassins of that commune. */
  readonly of: ReadonlyMap<string, readonly string[]>;
}

/** The valid sites, with the areas asked for in which they lie. */
export function areasOfSites({ document, at }: Snapshot, asked: ReadonlySet<string>): SiteAreas {
  const byCommune = new Map<string, string[]>();
  const add = (commune: string, area: string): void => addTo(byCommune, commune, area);
  for (const { id } of document.communes) if (asked.has(id)) add(id, id);
  for (const { id, communes } of document.bassins) {
    if (!asked.has(id)) continue;
    for (const member of communes) if (isValidAt(member, at)) add(member.commune, id);
  }
  const valid = new Set<string>();
  const of = new Map<string, readonly string[]>();
  for (const site of document.sites) {
    if (!isValidAt(site, at)) continue;
    valid.add(site.id);
    const found = byCommune.get(site.commune);
    if (found !== undefined) of.set(site.id, found);
  }
  return { valid, of };
}

/**
 * The areas asked for in which each operator may work: those of its valid sites, the bassins that it declares, and the
 * communes of these.
 */
function operatorAreas(
  { document, at }: Snapshot,
  asked: ReadonlySet<string>,
  { of }: SiteAreas,
): ReadonlyMap<string, ReadonlySet<string>> {
  const insideBassin = new Map<string, readonly string[]>();
  for (const { id, communes } of document.bassins) {
    const inside = communes.filter((member) => isValidAt(member, at)).map(({ commune }) => commune);
    insideBassin.set(
      id,
      [id, ...inside].filter((area) => asked.has(area)),
    );
  }
  const areas = new Map<string, Set<string>>();
  for (const { id, bassins = [] } of document.operators)
    areas.set(id, new Set(bassins.flatMap((bassin) => insideBassin.get(bassin) ?? [])));
  for (const { id, operator } of document.sites)
    for (const area of of.get(id) ?? []) areas.get(operator)?.add(area);
  return areas;
}
