import type { Snapshot } from '../graph/snapshot.ts';
import { addDays } from '../model/dates.ts';
import { byCodeUnit } from '../model/network.ts';
import { EXPIRING_LISTS, EXPIRY_DAYS, type Expiring, ROWS_LISTED } from './results.ts';
import type { Scope } from './scope.ts';

/** What expires soon. */
interface ExpiringSoon {
  readonly until: string;
  readonly count: number;
  readonly listed: Expiring[];
}

/**
 * Lists what is valid on the day of the snapshot or begins later, and has its last day within 90 days: agreements,
 * passerelles, filières, operators, their sites and measures. The first to expire comes first.
 */
export function expiringSoon(snapshot: Snapshot, scope: Scope): ExpiringSoon {
  const { document, at } = snapshot;
  const until = addDays(at, EXPIRY_DAYS);
  const isSoon = ({ validTo }: Dated): boolean => validTo !== undefined && validTo >= at && validTo <= until;
  const rests = restingPasserelles(snapshot);
  const inside = {
    operators: document.operators.filter(({ id }) => scope.hasOperator(id)),
    filieres: document.filieres.filter(({ id }) => scope.has(id)),
    agreements: document.agreements.filter(({ parties }) => parties.some(scope.hasOperator)),
    passerelles: document.passerelles.filter(({ from, to }) => scope.has(from) || scope.has(to)),
    sites: document.sites.filter(({ operator }) => scope.hasOperator(operator)),
    mitigations: document.mitigations.filter(({ operator }) => scope.hasOperator(operator)),
  };
  const found = EXPIRING_LISTS.flatMap((list) =>
    (inside[list] as readonly (Dated & { readonly id: string })[])
      .filter(isSoon)
      .map(({ id, validTo }): Expiring => ({ list, id, on: validTo!, passerelles: rests.get(id) ?? 0 })),
  ).sort((a, b) => byCodeUnit(a.on, b.on) || b.passerelles - a.passerelles);
  return { until, count: found.length, listed: found.slice(0, ROWS_LISTED) };
}

interface Dated {
  readonly validTo?: string | undefined;
}

/** By id of an agreement, an operator or a filière: the number of active passerelles that end with it. */
function restingPasserelles({ document, passerelles }: Snapshot): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const operatorOf = new Map(document.filieres.map(({ id, operator }) => [id, operator]));
  for (const [position, { from, to, agreement }] of document.passerelles.entries()) {
    if (passerelles.active[position] === 0) continue;
    const resting = [agreement, from, to, operatorOf.get(from), operatorOf.get(to)];
    for (const id of new Set(resting)) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
