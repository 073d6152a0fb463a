import { FIELDS } from '../../model/element-fields.ts';
import type { EntityList } from '../../model/network.ts';
import { RESERVED_IDS } from '../../model/vocabulary.ts';
import { presumeMissing } from '../presume/presume-missing.ts';
import { settle } from './conflicts.ts';
import { keyOf } from './identity.ts';
import { inForm } from './in-form.ts';
import { type Mention, merge } from './merge.ts';
import { operatorMeant, rememberOperator } from './operator-identity.ts';
import { type Given, type Made, type Pass, reject, warn, within } from './pass.ts';
import type { PlanRow } from './rows.ts';
import { withGiven } from './values.ts';

/**
 * Finds, or creates, the element of a list that a row of the file describes, and adds the values in `given` to it.
 * `mention` says whether several rows may describe one element. Undefined when the row is rejected: the element is
 * ambiguous, required fields are missing, or another row already describes it.
 */
export function make(
  pass: Pass,
  list: EntityList,
  row: PlanRow,
  given: Map<string, Given>,
  mention: Mention = 'ONCE',
): Made | undefined {
  const id = idOf(pass, list, row, given);
  if (id === undefined) return undefined;
  const known = within(pass.made, list).get(id);
  if (known !== undefined) {
    if (list === 'operators') rememberOperator(pass, known, given);
    if (known.before !== null && !given.has('id')) given.delete('name');
    if (!merge(pass, known, row, given, mentionOf(list, mention, given))) return undefined;
    return known;
  }
  const before = pass.plan.before.get(list)?.get(id) ?? null;
  // An element matched by its name keeps its spelling in the network: capitals or an acronym do not rename it.
  const isByName = before !== null && given.get('id')?.value !== id;
  const made: Made = { list, id, before, given, rows: [row], voices: new Map(), after: null };
  if (list === 'operators') rememberOperator(pass, made, given);
  if (isByName) given.delete('name');
  within(pass.made, list).set(id, made);
  pass.byId.set(id, made);
  const key = keyOf(list, (path) => given.get(path)?.value);
  if (key !== undefined && !within(pass.madeByKey, list).has(key))
    within(pass.madeByKey, list).set(key, made);
  return made;
}

/** Rows of a sheet of operators without codes may repeat one, as registers do for each of its places. */
const mentionOf = (list: EntityList, mention: Mention, given: ReadonlyMap<string, Given>): Mention =>
  list === 'operators' && !given.has('id') ? 'AGAIN' : mention;

function idOf(pass: Pass, list: EntityList, row: PlanRow, given: Map<string, Given>): string | undefined {
  const said = given.get('id');
  const of = (path: string): unknown => given.get(path)?.value;
  if (said !== undefined) {
    const id = String(said.value);
    if (pass.plan.before.get(list)?.has(id) === true) return id;
    if (!isFree(pass, list, row, said, id)) return undefined;
    const [other, ...more] = sameKey(pass, list, of).filter(
      (candidate) => pass.plan.claimed.get(list)?.has(candidate) !== true,
    );
    if (other === undefined || more.length > 0 || within(pass.made, list).has(other)) return id;
    warn(pass, row, { code: 'matched-by-name', column: said.column, values: { id: other } });
    return other;
  }
  const key = keyOf(list, of);
  if (list === 'operators') {
    const meant = operatorMeant(pass, row, given);
    if (meant !== undefined || key !== undefined)
      return meant === 'NONE' ? undefined : (meant ?? pass.newId(list, of));
  }
  const matches = sameKey(pass, list, of);
  if (matches.length === 1) return matches[0];
  if (matches.length > 1) {
    const column = given.get('name')?.column ?? null;
    reject(pass, row, { code: 'ambiguous-element', column, proposals: matches });
    return undefined;
  }
  if (key === undefined) {
    refuseUnsaid(pass, list, row, given);
    return undefined;
  }
  return pass.madeByKey.get(list)?.get(key)?.id ?? pass.newId(list, of);
}

/** Ids of elements of the network that match the key, or the operator name, of a row. */
function sameKey(pass: Pass, list: EntityList, of: (path: string) => unknown): readonly string[] {
  const name = of('name');
  if (list === 'operators' && typeof name === 'string') {
    const inNetwork = pass.plan.before.get(list);
    return pass.names.find([list], name).filter((id) => inNetwork?.has(id));
  }
  const key = keyOf(list, of);
  return key === undefined ? [] : (pass.plan.keys.get(list)?.get(key) ?? []);
}

function isFree(pass: Pass, list: EntityList, row: PlanRow, said: Given, id: string): boolean {
  if (list === 'operatorTypes') return true;
  if (RESERVED_IDS.includes(id)) {
    reject(pass, row, {
      code: 'reserved-id',
      column: said.column,
      values: { reserved: RESERVED_IDS.join(', ') },
    });
    return false;
  }
  const elsewhere = pass.names.listOf(id) ?? pass.byId.get(id)?.list;
  if (elsewhere === undefined || elsewhere === list) return true;
  reject(pass, row, { code: 'duplicate-element', column: said.column, values: { list: elsewhere } });
  return false;
}

/** Reports each required field that is missing in a row. */
function refuseUnsaid(pass: Pass, list: EntityList, row: PlanRow, given: ReadonlyMap<string, Given>): void {
  const columns = pass.plan.tables[row.table]!.columns.get(list) ?? [];
  for (const field of FIELDS[list]) {
    if (!field.required || field.path === 'id' || given.has(field.path)) continue;
    const column = columns.find((candidate) => candidate.field.path === field.path) ?? null;
    reject(pass, row, { code: 'missing', column, field });
  }
}

/**
 * Builds the elements of a list that an import would write from the values of their rows, and checks each against its
 * schema. Elements become known by name, so that later rows can refer to them. `pass` is the plan of the import so
 * far.
 */
export function build(pass: Pass, list: EntityList): void {
  for (const made of within(pass.made, list).values()) {
    if (made.after !== null) continue;
    settle(pass, made);
    presumeMissing(pass, made);
    const element = withGiven(made, pass.plan.options, isKept(pass, made));
    made.after = element === made.before ? element : inForm(pass, made, element);
    // The element may stay invalid because of one of its rows. Rows that refer to it still find it; they are read again
    // in the next pass.
    if (made.rows.some(({ rejected }) => !rejected)) pass.names.add(list, made.after ?? element);
    else forget(pass, made);
  }
}

/**
 * Whether an operator or a place stays as it is: the file of rejected rows completes what the first import took, and
 * does not change it.
 */
const isKept = ({ plan }: Pass, { list, before, rows }: Made): boolean =>
  before !== null &&
  (list === 'operators' || list === 'sites') &&
  rows.every(({ table }) => plan.tables[table]!.comesBack);

function forget(pass: Pass, { list, id }: Made): void {
  pass.made.get(list)?.delete(id);
  pass.byId.delete(id);
}
