import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../../domain/model/network.ts';
import type { OpenNetwork } from '../network-reader.ts';

/** How a network goes to a thread: its head, then its lists in slices, then the word that it is whole. */

export type DocumentHead = Omit<NetworkDocument, EntityList>;

export type NetworkMessage =
  /** A network comes: the lists named keep what they hold. */
  | {
      readonly type: 'begin';
      readonly revision: number;
      readonly engine: OpenNetwork['engine'];
      readonly head: DocumentHead;
      readonly kept: readonly EntityList[];
    }
  | { readonly type: 'rows'; readonly list: EntityList; readonly rows: readonly unknown[] }
  | { readonly type: 'end' };

/** The fields of a document that are no lists. */
export function headOf(document: NetworkDocument): DocumentHead {
  const lists = new Set<string>(ENTITY_LISTS);
  return Object.fromEntries(Object.entries(document).filter(([name]) => !lists.has(name))) as DocumentHead;
}

/** Lists that two documents share: the same object, since a document never changes. */
export const sharedLists = (one: NetworkDocument | undefined, other: NetworkDocument): EntityList[] =>
  one === undefined ? [] : ENTITY_LISTS.filter((list) => one[list] === other[list]);
