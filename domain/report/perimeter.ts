import type { Snapshot } from '../graph/snapshot.ts';
import { anyOf, type Scope, scopeOf } from '../home/scope.ts';
import { isValidAt } from '../model/dates.ts';
import type { AwarenessAction } from '../model/entities.ts';
import type { NetworkDocument } from '../model/network.ts';
import { membersAt, type Regionale } from '../model/regionale.ts';
import { bassinsByCommune } from '../model/territory.ts';
import type { ReportPerimeter } from './report.ts';

/** What belongs to the perimeter of a report on a day. */
export interface PerimeterAt extends Scope {
  /** Ids of the bassins of the perimeter on the day; every bassin for the whole network. */
  readonly bassins: readonly string[];
}

/**
 * Works out what belongs to the perimeter of a report on the day of the snapshot: everything, a bassin, or the bassins
 * and the operators that a Régionale has on that day.
 */
export function perimeterAt(snapshot: Snapshot, { bassin, regionale }: ReportPerimeter): PerimeterAt {
  const { document, at } = snapshot;
  if (bassin !== undefined) return { ...scopeOf(snapshot, { bassin }), bassins: [bassin] };
  if (regionale === undefined)
    return { ...scopeOf(snapshot, {}), bassins: document.bassins.map(({ id }) => id) };
  const members = membersAt(
    document.regionales.find(({ id }) => id === regionale),
    at,
  );
  const parts = [
    ...members.bassins.map((id) => scopeOf(snapshot, { bassin: id })),
    ...members.operators.map((id) => scopeOf(snapshot, { operator: id })),
  ];
  return { ...anyOf(parts), bassins: members.bassins };
}

/**
 * Returns a function that tells whether an action belongs to a perimeter: it was done with an operator of it, or in a
 * commune of its bassins. An action that names neither belongs to the whole network only.
 */
export function actionsInside(
  { document, at }: Snapshot,
  perimeter: PerimeterAt,
): (action: AwarenessAction) => boolean {
  const bassinsOf = bassinsByCommune(document, at);
  return ({ operators = [], commune }) =>
    perimeter.isWhole ||
    operators.some(perimeter.hasOperator) ||
    (commune !== undefined &&
      (bassinsOf.get(commune) ?? []).some((bassin) => perimeter.bassins.includes(bassin)));
}

/** The Régionales that exist on a day, in the order of the document. */
export const regionalesAt = ({ regionales }: NetworkDocument, at: string): readonly Regionale[] =>
  regionales.filter((regionale) => isValidAt(regionale, at));

/** Tells whether an id names a bassin or a Régionale of the network; undefined when it names neither. */
export function perimeterOf(
  { bassins, regionales }: NetworkDocument,
  id: string | undefined,
): ReportPerimeter | undefined {
  if (id === undefined) return {};
  if (bassins.some((bassin) => bassin.id === id)) return { bassin: id };
  return regionales.some((regionale) => regionale.id === id) ? { regionale: id } : undefined;
}
