import { sameValue } from '../../change/elements.ts';
import { hear } from './conflicts.ts';
import { type Given, type Made, type Pass, placeOf, reject, warn } from './pass.ts';
import type { PlanRow } from './rows.ts';

/**
 * Whether several rows may describe one element. ONCE: never (a sheet of one list). AGAIN: yes (operators and sites of
 * a flat sheet). OFFER: yes, and it is said (a filière of a flat sheet, which several rows give for several places,
 * sessions or timetables).
 */
export type Mention = 'ONCE' | 'AGAIN' | 'OFFER';

/**
 * Adds the values of another row to an element that the file describes already (`made`). `mention` says whether the
 * file may describe it in several rows. Returns false when the row is rejected, because it may not.
 */
export function merge(
  pass: Pass,
  made: Made,
  row: PlanRow,
  given: Map<string, Given>,
  mention: Mention,
): boolean {
  const first = made.rows[0]!;
  if (mention === 'ONCE' || (mention === 'OFFER' && isOtherOffer(made, given))) {
    const column = (given.get('id') ?? given.get('name') ?? [...given.values()][0])?.column ?? null;
    reject(pass, row, { code: 'duplicate-row', column, values: placeOf(first) });
    return false;
  }
  if (mention === 'OFFER') noteAgain(pass, made, row, given);
  hear(made, given);
  made.rows.push(row);
  return true;
}

/** Whether a row gives the code of one filière to another one. */
const isOtherOffer = (made: Made, given: ReadonlyMap<string, Given>): boolean =>
  given.has('id') &&
  ['operator', 'name'].some((path) => {
    const [known, one] = [made.given.get(path), given.get(path)];
    return known !== undefined && one !== undefined && !sameValue(known.value, one.value);
  });

function noteAgain(pass: Pass, made: Made, row: PlanRow, given: ReadonlyMap<string, Given>): void {
  const values = placeOf(made.rows[0]!);
  const known = made.given.get('sites')?.value;
  const sites = given.get('sites');
  const isElsewhere =
    Array.isArray(known) && Array.isArray(sites?.value) && !sites.value.every((site) => known.includes(site));
  if (isElsewhere) warn(pass, row, { code: 'other-site', column: sites?.column ?? null, values });
  else warn(pass, row, { code: 'offered-again', column: given.get('name')?.column ?? null, values });
}
