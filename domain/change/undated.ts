import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../model/network.ts';
import { elementsOf } from './elements.ts';

/** An element of a list, without a first day. */
interface Undated {
  readonly list: EntityList;
  readonly id: string;
}

/** Lists whose elements may have a first day, by which two days are compared. */
const DATED = ['operators', 'sites', 'filieres', 'outlets', 'preps', 'passerelles', 'agreements'] as const;

/**
 * Lists the elements of a network (`now`) that an earlier record of it (`then`) did not have, and that have no first day.
 * A comparison of two days takes them for present on every day.
 */
export function undatedSince(then: NetworkDocument, now: NetworkDocument): readonly Undated[] {
  return ENTITY_LISTS.filter((list) => (DATED as readonly EntityList[]).includes(list)).flatMap((list) => {
    const known = new Set(elementsOf(then, list).map(({ id }) => id));
    return elementsOf(now, list).flatMap((element) =>
      known.has(element.id) || element.validFrom !== undefined ? [] : [{ list, id: element.id }],
    );
  });
}
