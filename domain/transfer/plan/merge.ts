import { type Given, type Made, type Pass, placeOf, reject, warn } from './pass.ts';
import type { PlanRow } from './rows.ts';
import { same } from './values.ts';

/**
 * Whether further rows may speak of an element: never in a list of its own; again and again for the operators and
 * places of a flat sheet; for a filière of a flat sheet, once for each of its places.
 */
export type Mention = 'ONCE' | 'AGAIN' | 'OTHER_SITE';

/** Adds what a further row says of an element; false when the row is rejected. */
export function merge(
  pass: Pass,
  made: Made,
  row: PlanRow,
  given: Map<string, Given>,
  mention: Mention,
): boolean {
  const first = made.rows[0]!;
  if (mention === 'ONCE' || (mention === 'OTHER_SITE' && !isOtherSite(made, given))) {
    const column = (given.get('id') ?? given.get('name') ?? [...given.values()][0])?.column ?? null;
    reject(pass, row, { code: 'duplicate-row', column, values: placeOf(first) });
    return false;
  }
  for (const [path, one] of given) {
    const known = made.given.get(path);
    if (known === undefined) made.given.set(path, one);
    else if (mention === 'OTHER_SITE' && path === 'sites') {
      const sites = [...new Set([...(known.value as string[]), ...(one.value as string[])])];
      made.given.set(path, { ...known, value: sites });
      warn(pass, row, { code: 'other-site', column: one.column, values: placeOf(first) });
    } else if (!same(known.value, one.value)) {
      const values = placeOf(known.row);
      // Two types of one operator cannot both be right; of two contacts, the first is kept, and it is said.
      if (path === 'type') {
        reject(pass, row, { code: 'contradicts-row', column: one.column, values });
        return false;
      }
      if (path !== 'name') warn(pass, row, { code: 'kept-from-row', column: one.column, values });
    }
  }
  made.rows.push(row);
  return true;
}

/** The same filière in another place: all else that both rows say is the same. */
function isOtherSite(made: Made, given: ReadonlyMap<string, Given>): boolean {
  const places = made.given.get('sites')?.value;
  const other = given.get('sites')?.value;
  if (!Array.isArray(places) || !Array.isArray(other) || other.every((one) => places.includes(one)))
    return false;
  return [...given].every(([path, one]) => {
    const known = made.given.get(path);
    return path === 'sites' || path === 'name' || known === undefined || same(known.value, one.value);
  });
}
