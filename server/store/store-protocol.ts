import type { Protocol } from '../thread/protocol.ts';
import type { Parameters } from './engine.ts';

export type StoreRequest =
  | { readonly type: 'open' }
  | {
      readonly type: 'run';
      readonly statement: string;
      /** As they are, or as JSON. */
      readonly parameters: Parameters | string;
      /** In the transaction that is open: there is one at a time. */
      readonly inTransaction: boolean;
    }
  /** Writes all that was committed to one file. */
  | { readonly type: 'copy'; readonly path: string }
  | { readonly type: 'begin' }
  | { readonly type: 'commit' }
  | { readonly type: 'rollback' }
  | { readonly type: 'close' };

/**
 * What the server asks of the thread of the embedded engine. Rows go as JSON, which the server reads in less time than
 * it takes to copy the objects. The last slice of them is the answer, and those before it are parts.
 */
export interface StoreProtocol extends Protocol {
  readonly request: StoreRequest;
  /** The text of a JSON array of rows; null for a request that has none. */
  readonly answer: string | null;
  readonly part: string;
  readonly step: never;
  readonly note: never;
}

/** What the thread is started with. */
export interface StoreThreadData {
  /** Absent: in memory. */
  readonly folder?: string;
}
