import { sameValue } from '../../change/elements.ts';
import { type Given, type Made, type Pass, placeOf, reject, warn } from './pass.ts';
import type { PlanRow } from './rows.ts';

/**
 * Whether several rows may describe one element. ONCE: never (a sheet of one list). AGAIN: yes (operators and sites of
 * a flat sheet). OTHER_SITE: only with another site (a filière of a flat sheet).
 */
export type Mention = 'ONCE' | 'AGAIN' | 'OTHER_SITE';

/**
 * Adds the values of another row to an element that the file describes already (`made`). `mention` says whether the
 * file may describe it in several rows. Returns false when the row is rejected, because it may not or contradicts an
 * earlier row.
 */
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
    } else if (!sameValue(known.value, one.value)) {
      const values = placeOf(known.row);
      // Two different types of one operator are an error. For other fields the first value is kept, with a warning.
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

/** Whether a row describes the same filière at another site: all other values are equal. */
function isOtherSite(made: Made, given: ReadonlyMap<string, Given>): boolean {
  const places = made.given.get('sites')?.value;
  const other = given.get('sites')?.value;
  if (!Array.isArray(places) || !Array.isArray(other) || other.every((site) => places.includes(site)))
    return false;
  return [...given].every(([path, one]) => {
    const known = made.given.get(path);
    return path === 'sites' || path === 'name' || known === undefined || sameValue(known.value, one.value);
  });
}
