import type { Stage } from '../model/vocabulary.ts';
import type { NetworkView } from './network-view.ts';

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

/** Whether no filter is set. */
export const isWhole = ({ bassin, type, stage, sector }: Perimeter): boolean =>
  [bassin, type, stage, sector].every((values) => values.length === 0);

/** Ids of the filières that match the filters. */
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
 * Whether an element belongs to the filtered filières (`inside`): a filière among them, a passerelle to or from one,
 * or the operator of one.
 */
export function touches(view: NetworkView, inside: ReadonlySet<string>, id: string): boolean {
  if (inside.has(id)) return true;
  const passerelle = view.passerelles.get(id)?.passerelle;
  if (passerelle !== undefined) return inside.has(passerelle.from) || inside.has(passerelle.to);
  if (!view.operators.has(id)) return false;
  return [...inside].some((filiere) => view.filieres.get(filiere)?.operator.id === id);
}

/** The values that the filters offer: only those that the network uses, sorted. */
export function choices(view: NetworkView) {
  const all = [...view.filieres.values()];
  const used = <T>(values: readonly T[]): readonly T[] => [...new Set(values)].sort();
  return {
    bassins: used(all.flatMap(({ bassins }) => bassins)),
    types: used(all.map(({ operator }) => operator.type)),
    stages: used(all.map(({ filiere }) => filiere.stage)),
    sectors: used(all.flatMap(({ filiere }) => filiere.sector ?? [])),
  };
}
