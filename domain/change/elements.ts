import * as z from 'zod';
import { byCodeUnit, derivedId, NetworkDocument } from '../model/network.ts';
import type { ChangedList, Element } from './record.ts';

/** Elements of a document by list and id, the head of the network among them as the one element of `network`. */

/** Id of the head; no element of a list competes with it, since lists are told apart first. */
export const HEAD_ID = 'network';

/** What a network says of itself, as an element. */
const Head = NetworkDocument.pick({ name: true, description: true, fictional: true, asOf: true }).extend({
  id: z.literal(HEAD_ID),
});

/** The schema of the elements of a list. */
export const schemaOf = (list: ChangedList): z.ZodObject =>
  list === 'network' ? Head : NetworkDocument.shape[list].unwrap().element;

/** The elements of a list of a canonical document, in id order. */
export function elementsOf(document: NetworkDocument, list: ChangedList): readonly Element[] {
  if (list !== 'network') return document[list] as unknown as readonly Element[];
  const { name, description, fictional, asOf } = document;
  return [defined({ id: HEAD_ID, name, description, fictional, asOf })];
}

/** The element of an id, found by halving: lists of a canonical document are in id order. */
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

/** The document with other elements in a list. */
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

/** An element with the id that it must have: its own, or the one made from what identifies it. */
export function identified(list: ChangedList, element: Readonly<Record<string, unknown>>): Element {
  const id = element.id ?? (list === 'network' ? HEAD_ID : derivedId(list, element));
  return { ...element, id } as Element;
}

/** Whether two values say the same; a field that is undefined is one that nobody said. */
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

const defined = (value: Record<string, unknown>): Element =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Element;
