import type { Snapshot } from '../graph/snapshot.ts';
import { anyOf, type Scope, scopeOf } from '../home/scope.ts';
import { membersAt, type Regionale } from '../model/regionale.ts';
import { bassinsByCommune } from '../model/territory.ts';

/** Tells what belongs to an area on the day of a snapshot. */
export interface Area extends Scope {
  readonly hasCommune: (id: string) => boolean;
}

/** The whole network as an area. */
export const wholeArea = (snapshot: Snapshot): Area => ({ ...scopeOf(snapshot, {}), hasCommune: () => true });

/** A bassin as an area: what the home page of the bassin is about, and its communes. */
export function bassinArea(snapshot: Snapshot, bassin: string): Area {
  const bassins = bassinsByCommune(snapshot.document, snapshot.at);
  return {
    ...scopeOf(snapshot, { bassin }),
    hasCommune: (id) => bassins.get(id)?.includes(bassin) === true,
  };
}

/**
 * A Régionale as an area: its bassins on the day of the snapshot, and the operators that it is or works through. `ofBassin`
 * gives the area of a bassin on that day.
 */
export function regionaleArea(
  snapshot: Snapshot,
  regionale: Regionale,
  ofBassin: (id: string) => Area | undefined,
): Area {
  const members = membersAt(regionale, snapshot.at);
  const bassins = members.bassins.flatMap((id) => ofBassin(id) ?? []);
  const operators = members.operators.map((operator) => scopeOf(snapshot, { operator }));
  return {
    ...anyOf([...bassins, ...operators]),
    hasCommune: (id) => bassins.some((bassin) => bassin.hasCommune(id)),
  };
}
