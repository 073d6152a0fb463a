import * as z from 'zod';
import { byCodeUnit, derivedId, NetworkDocument } from '../model/network.ts';
import type { ChangedList, Element } from './record.ts';

/** Access to elements by list and id. The head of a network counts as the only element of the list `network`. */

/** Id of the head of a network. It cannot collide with other ids, since it is in a list of its own. */
export const HEAD_ID = 'network';

/** The head of a network (name, description, day of the inventory…) as an element. */
const Head = NetworkDocument.pick({ name: true, description: true, fictional: true, asOf: true }).extend({
  id: z.literal(HEAD_ID),
});

/** Returns the schema of the elements of a list of the network. */
export const schemaOf = (list: ChangedList): z.ZodObject =>
  list === 'network' ? Head : NetworkDocument.shape[list].unwrap().element;

/**
 * Returns the elements of a list of the document, sorted by id when the document is canonical. The list `network` has
 * one element: the name, description and date of the network.
 */
export function elementsOf(document: NetworkDocument, list: ChangedList): readonly Element[] {
  if (list !== 'network') return document[list] as unknown as readonly Element[];
  const { name, description, fictional, asOf } = document;
  return [defined({ id: HEAD_ID, name, description, fictional, asOf })];
}

/**
 * Finds an element of a list by its id; undefined when there is none. It uses a binary search, so the document must
 * be canonical (lists sorted by id).
 */
export function elementIn(document: NetworkDocument, list: ChangedList, id: string): Element | undefined {
  const elements = elementsOf(document, list);
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byCodeUnit(elements[middle]!.id, id) < 0) low = middle + 1;
    else high = middle;
  }
  return elements[low]?.id === id ? elements[low] : undefined;
}

/** Returns a copy of the document in which the elements of one list are replaced by `elements`. */
export function withElements(
  document: NetworkDocument,
  list: ChangedList,
  elements: readonly Element[],
): NetworkDocument {
  if (list !== 'network') return { ...document, [list]: elements };
  const { name: _name, description: _description, fictional: _fictional, asOf: _asOf, ...rest } = document;
  const { id: _id, ...head } = elements[0] ?? { id: HEAD_ID };
  return { ...rest, ...head } as NetworkDocument;
}

/** Returns a copy of an element that has an id: its own if there is one, else the id made from its other fields. */
export function identified(list: ChangedList, element: Readonly<Record<string, unknown>>): Element {
  const id = element.id ?? (list === 'network' ? HEAD_ID : derivedId(list, element));
  return { ...element, id } as Element;
}

/** Whether two values are equal, compared deeply. A field that is undefined equals an absent field. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => sameValue(item, b[index]))
    );
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key in one) if (!sameValue(one[key], other[key])) return false;
  for (const key in other) if (other[key] !== undefined && one[key] === undefined) return false;
  return true;
}

/** Whether two versions of an element say the same of it. Where its box stands on the map does not count. */
export const sayTheSame = (one: object, other: object): boolean =>
  sameValue({ ...one, mapPlaces: undefined }, { ...other, mapPlaces: undefined });

const defined = (value: Record<string, unknown>): Element =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Element;
