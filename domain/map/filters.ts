import type { Operator } from '../model/entities.ts';
import { bassinsByCommune, communesByOperator } from '../model/territory.ts';
import type { Stage } from '../model/vocabulary.ts';
import type { NetworkView } from './network-view.ts';
import { isOfferMostlyUnknown, silentOperators } from './silent.ts';

/**
 * The filters of the map: only matching filières are shown. An empty list filters nothing. Analyses always read the
 * whole network.
 */
export interface Perimeter {
  readonly bassin: readonly string[];
  readonly type: readonly string[];
  readonly stage: readonly Stage[];
  readonly sector: readonly string[];
}

/** Whether no filter (bassin, type, stage, sector) is set, so that the whole network is shown. */
export const isWhole = ({ bassin, type, stage, sector }: Perimeter): boolean =>
  [bassin, type, stage, sector].every((values) => values.length === 0);

/**
 * Returns the ids of the filières of the view that match the filters (`perimeter`: bassins, types, stages, sectors).
 * An empty filter lets all through.
 */
export function filieresInside(view: NetworkView, perimeter: Perimeter): ReadonlySet<string> {
  const { bassin, type, stage, sector } = perimeter;
  const inside = new Set<string>();
  for (const { id, filiere, operator, bassins } of view.filieres.values()) {
    if (bassin.length > 0 && !bassins.some((item) => bassin.includes(item))) continue;
    if (type.length > 0 && !type.includes(operator.type)) continue;
    if (stage.length > 0 && !stage.includes(filiere.stage)) continue;
    if (sector.length > 0 && !(filiere.sector !== undefined && sector.includes(filiere.sector))) continue;
    inside.add(id);
  }
  return inside;
}

/**
 * Returns the ids of the operators without filières that match the filters by bassin and by type. A filter by stage or
 * by sector lets none through, as neither is known of them.
 */
export function silentInside(view: NetworkView, perimeter: Perimeter): ReadonlySet<string> {
  const { bassin, type, stage, sector } = perimeter;
  if (stage.length > 0 || sector.length > 0) return new Set();
  const inside = silentOperators(view).filter(
    (operator) =>
      (bassin.length === 0 || operator.bassins.some((item) => bassin.includes(item))) &&
      (type.length === 0 || type.includes(operator.type)),
  );
  return new Set(inside.map(({ id }) => id));
}

/**
 * Returns the ids of the operators of the day that match the filters by bassin and by type. An operator is in each bassin
 * where it has a site, and without a valid site in those that it declares. A filter by stage or by sector lets none
 * through, as both are facts of filières.
 */
export function operatorsInside(view: NetworkView, perimeter: Perimeter): ReadonlySet<string> {
  const { bassin, type, stage, sector } = perimeter;
  if (stage.length > 0 || sector.length > 0) return new Set();
  const communesOf = communesByOperator(view.document, view.at);
  const bassinsOf = bassinsByCommune(view.document, view.at);
  const inBassin = ({ id, bassins = [] }: Operator): boolean =>
    (communesOf.get(id)?.flatMap((commune) => bassinsOf.get(commune) ?? []) ?? bassins).some((one) =>
      bassin.includes(one),
    );
  const inside = [...view.operators.values()].filter(
    (operator) =>
      (bassin.length === 0 || inBassin(operator)) && (type.length === 0 || type.includes(operator.type)),
  );
  return new Set(inside.map(({ id }) => id));
}

/**
 * Whether the element with this id belongs to the filtered filières, whose ids are in `inside`: it is one of them, a
 * passerelle to or from one, or the operator of one.
 */
export function touches(view: NetworkView, inside: ReadonlySet<string>, id: string): boolean {
  if (inside.has(id)) return true;
  const passerelle = view.passerelles.get(id)?.passerelle;
  if (passerelle !== undefined) return inside.has(passerelle.from) || inside.has(passerelle.to);
  if (!view.operators.has(id)) return false;
  return [...inside].some((filiere) => view.filieres.get(filiere)?.operator.id === id);
}

/**
 * Returns the values that the filters can offer, each list sorted: the bassins, operator types, stages and sectors of
 * the filières of the view. Where the offer of most operators is unknown, the bassins and types of those count too.
 */
export function choices(view: NetworkView) {
  const all = [...view.filieres.values()];
  const silent = isOfferMostlyUnknown(view) ? silentOperators(view) : [];
  const used = <T>(values: readonly T[]): readonly T[] => [...new Set(values)].sort();
  return {
    bassins: used([...all, ...silent].flatMap(({ bassins }) => bassins)),
    types: used([...all.map(({ operator }) => operator.type), ...silent.map(({ type }) => type)]),
    stages: used(all.map(({ filiere }) => filiere.stage)),
    sectors: used(all.flatMap(({ filiere }) => filiere.sector ?? [])),
  };
}
