import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../../domain/model/network.ts';
import type { Problem } from '../../domain/model/problems.ts';
import type { OpenNetwork } from '../network-reader.ts';

/** What the server and its thread say to one another. */

export type DocumentHead = Omit<NetworkDocument, EntityList>;

export type ToThread =
  /** A network comes: the lists named keep what they hold. */
  | {
      readonly type: 'begin';
      readonly revision: number;
      readonly engine: OpenNetwork['engine'];
      readonly head: DocumentHead;
      readonly kept: readonly EntityList[];
    }
  | { readonly type: 'rows'; readonly list: EntityList; readonly rows: readonly unknown[] }
  | { readonly type: 'end' }
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly analysis: string;
      readonly asked: unknown;
      readonly today: string;
      /** One cell: 1 when nobody waits any more. A thread at work reads no message, but it sees this. */
      readonly cancelled: Int32Array;
    };

export type FromThread =
  | { readonly type: 'answer'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly type: 'failure'; readonly id: number; readonly failure: PlainFailure }
  | { readonly type: 'broken'; readonly id: number; readonly error: unknown };

export interface PlainFailure {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly problems: readonly Problem[];
}

export interface ThreadData {
  /** Parse answers by their schemas before they leave. */
  readonly check: boolean;
}

/** The fields of a document that are no lists. */
export function headOf(document: NetworkDocument): DocumentHead {
  const lists = new Set<string>(ENTITY_LISTS);
  return Object.fromEntries(Object.entries(document).filter(([name]) => !lists.has(name))) as DocumentHead;
}

/** Lists that two documents share: the same object, since a document never changes. */
export const sharedLists = (one: NetworkDocument | undefined, other: NetworkDocument): EntityList[] =>
  one === undefined ? [] : ENTITY_LISTS.filter((list) => one[list] === other[list]);
