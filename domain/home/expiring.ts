import type { Snapshot } from '../graph/snapshot.ts';
import { addDays, isValidAt } from '../model/dates.ts';
import { byCodeUnit } from '../model/network.ts';
import { EXPIRING_LISTS, EXPIRY_DAYS, type Expiring, RESTING_NAMED, ROWS_LISTED } from './results.ts';
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
  const { at } = snapshot;
  const until = addDays(at, EXPIRY_DAYS);
  const found = datedIn(snapshot, scope)
    .filter(({ on }) => on >= at && on <= until)
    .sort((a, b) => byCodeUnit(a.on, b.on) || b.passerelles - a.passerelles);
  return { until, count: found.length, listed: found.slice(0, ROWS_LISTED) };
}

/**
 * Lists what lapsed before the day of the snapshot and nothing replaced, the last to lapse first: agreements on which a
 * valid passerelle still rests; passerelles whose two ends are valid and that no valid one follows; what else lapsed since
 * the day of the inventory, if it has one.
 */
export function lapsedBefore(snapshot: Snapshot, scope: Scope): Pick<ExpiringSoon, 'count' | 'listed'> {
  const { at, document } = snapshot;
  const since = document.asOf ?? at;
  const isValid = (one: Dated): boolean => isValidAt(one, at);
  const valid = document.passerelles.filter(isValid);
  const kept = new Set(valid.flatMap(({ agreement }) => agreement ?? []));
  const pairs = new Set(valid.map(({ from, to }) => `${from} ${to}`));
  const operators = new Set(document.operators.filter(isValid).map(({ id }) => id));
  const filieres = document.filieres.filter((one) => isValid(one) && operators.has(one.operator));
  const ends = new Set([...filieres, ...document.outlets].map(({ id }) => id));
  const open = document.passerelles.filter(
    ({ from, to }) => ends.has(from) && ends.has(to) && !pairs.has(`${from} ${to}`),
  );
  const unreplaced = new Set([...kept, ...open.map(({ id }) => id)]);
  const found = datedIn(snapshot, scope)
    .filter(({ list, id, on }) => {
      if (on >= at) return false;
      return list === 'agreements' || list === 'passerelles' ? unreplaced.has(id) : on >= since;
    })
    .sort((a, b) => byCodeUnit(b.on, a.on) || byCodeUnit(a.id, b.id));
  return { count: found.length, listed: found.slice(0, ROWS_LISTED) };
}

/** Everything in the scope that has a last day, with the passerelles that end with it. */
function datedIn(snapshot: Snapshot, scope: Scope): Expiring[] {
  const { document } = snapshot;
  const rests = restingPasserelles(snapshot);
  const inside = {
    operators: document.operators.filter(({ id }) => scope.hasOperator(id)),
    filieres: document.filieres.filter(({ id }) => scope.has(id)),
    agreements: document.agreements.filter(({ parties }) => parties.some(scope.hasOperator)),
    passerelles: document.passerelles.filter(({ from, to }) => scope.has(from) || scope.has(to)),
    sites: document.sites.filter(({ operator }) => scope.hasOperator(operator)),
    mitigations: document.mitigations.filter(({ operator }) => scope.hasOperator(operator)),
  };
  return EXPIRING_LISTS.flatMap((list) =>
    (inside[list] as readonly (Dated & { readonly id: string })[]).flatMap(({ id, validTo }): Expiring[] => {
      const resting = rests.get(id) ?? [];
      const named = resting.slice(0, RESTING_NAMED);
      return validTo === undefined
        ? []
        : [{ list, id, on: validTo, passerelles: resting.length, resting: named }];
    }),
  );
}

interface Dated {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/** By id of an agreement, an operator or a filière: the ids of the active passerelles that end with it. */
function restingPasserelles({ document, passerelles }: Snapshot): ReadonlyMap<string, readonly string[]> {
  const rests = new Map<string, string[]>();
  const operatorOf = new Map(document.filieres.map(({ id, operator }) => [id, operator]));
  for (const [position, { id: passerelle, from, to, agreement }] of document.passerelles.entries()) {
    if (passerelles.active[position] === 0) continue;
    const resting = [agreement, from, to, operatorOf.get(from), operatorOf.get(to)];
    for (const id of new Set(resting)) {
      if (id === undefined) continue;
      const known = rests.get(id);
      if (known === undefined) rests.set(id, [passerelle]);
      else known.push(passerelle);
    }
  }
  return rests;
}
