import type { Element } from '../../change/record.ts';
import type { EntityList } from '../../model/network.ts';
import type { Known } from './identity.ts';
import { inForm } from './in-form.ts';
import { type Made, type Pass, within } from './pass.ts';
import type { PlanRow } from './rows.ts';

/** Elements that no row describes, and that a row needs: the place, the type or the other end that it names. */

/** An element of which the row says nothing but that it is needed. `before` is the element in the network, if any. */
export const newMade = (row: PlanRow, list: EntityList, id: string, before: Element | null): Made => ({
  ...{ list, id, before, rows: [row], after: before },
  ...{ given: new Map(), voices: new Map() },
});

/**
 * Adds a new element to the plan of an import (`pass`) and returns its id, which is made from what is `known` of it.
 * `elementOf` gives the element for its id. Nothing is added when the element has not the form of its list.
 */
export function addNeeded(
  pass: Pass,
  row: PlanRow,
  list: EntityList,
  known: Known,
  elementOf: (id: string) => Element,
): string {
  const id = pass.newId(list, known);
  const made = newMade(row, list, id, null);
  made.after = inForm(pass, made, elementOf(id));
  if (made.after === null) return id;
  within(pass.made, list).set(id, made);
  pass.byId.set(id, made);
  pass.names.add(list, made.after);
  return id;
}
