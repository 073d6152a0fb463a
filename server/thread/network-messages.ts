import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../../domain/model/network.ts';

/** Messages that send a network to a thread: its head, its lists in slices, then the end. */

export type DocumentHead = Omit<NetworkDocument, EntityList>;

export type NetworkMessage =
  /** A network begins. The lists in `kept` are unchanged and not sent. */
  | {
      readonly type: 'begin';
      readonly revision: number;
      readonly engine: OpenNetwork['engine'];
      readonly head: DocumentHead;
      readonly kept: readonly EntityList[];
    }
  | { readonly type: 'rows'; readonly list: EntityList; readonly rows: readonly unknown[] }
  | { readonly type: 'end' };

/** Returns the fields of a network document other than its lists of elements: name, description, date, format… */
export function headOf(document: NetworkDocument): DocumentHead {
  const lists = new Set<string>(ENTITY_LISTS);
  return Object.fromEntries(Object.entries(document).filter(([name]) => !lists.has(name))) as DocumentHead;
}

/**
 * Names the lists of elements that are the same object in two network documents, and hence unchanged; none when the
 * first is undefined.
 */
export const sharedLists = (one: NetworkDocument | undefined, other: NetworkDocument): EntityList[] =>
  one === undefined ? [] : ENTITY_LISTS.filter((list) => one[list] === other[list]);
