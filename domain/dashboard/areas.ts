import type { Snapshot } from '../graph/snapshot.ts';
import { type Scope, scopeOf } from '../home/scope.ts';
import { isValidAt } from '../model/dates.ts';
import type { Regionale } from '../model/regionale.ts';
import { bassinsByCommune } from '../model/territory.ts';

/** Tells what belongs to an area on the day of a snapshot. */
export type Area = Pick<Scope, 'isWhole' | 'hasNode' | 'hasOperator' | 'has'> & {
  readonly hasCommune: (id: string) => boolean;
};

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

/** The bassins that a Régionale works in on a day, each once. */
export const bassinsOf = ({ bassins = [] }: Regionale, at: string): readonly string[] => [
  ...new Set(bassins.filter((member) => isValidAt(member, at)).map(({ bassin }) => bassin)),
];

/**
 * A Régionale as an area: its bassins on the day of the snapshot, and the operators that it is or works through. `ofBassin`
 * gives the area of a bassin on that day.
 */
export function regionaleArea(
  snapshot: Snapshot,
  regionale: Regionale,
  ofBassin: (id: string) => Area | undefined,
): Area {
  const { at } = snapshot;
  const own = (regionale.operators ?? []).filter((member) => isValidAt(member, at));
  const parts: readonly Area[] = [
    ...bassinsOf(regionale, at).flatMap((id) => ofBassin(id) ?? []),
    ...own.map(({ operator }) => ({ ...scopeOf(snapshot, { operator }), hasCommune: () => false })),
  ];
  return {
    isWhole: false,
    hasNode: (node) => parts.some((part) => part.hasNode(node)),
    hasOperator: (id) => parts.some((part) => part.hasOperator(id)),
    has: (id) => parts.some((part) => part.has(id)),
    hasCommune: (id) => parts.some((part) => part.hasCommune(id)),
  };
}
