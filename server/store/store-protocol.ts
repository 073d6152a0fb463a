import type { Protocol } from '../thread/protocol.ts';
import type { Parameters } from './engine.ts';

export type StoreRequest =
  | { readonly type: 'open' }
  | {
      readonly type: 'run';
      readonly statement: string;
      /** Parameters as an object, or as JSON. */
      readonly parameters: Parameters | string;
      /** True to run in the open transaction; there is at most one. */
      readonly inTransaction: boolean;
    }
  /** Saves all committed data to one file. */
  | { readonly type: 'copy'; readonly path: string }
  | { readonly type: 'begin' }
  | { readonly type: 'commit' }
  | { readonly type: 'rollback' }
  | { readonly type: 'close' };

/**
 * Messages between the server and the thread of the embedded engine. Rows travel as JSON, which is faster than copying
 * objects. The last slice is the answer, earlier slices are parts.
 */
export interface StoreProtocol extends Protocol {
  readonly request: StoreRequest;
  /** JSON array of rows; null when the request has none. */
  readonly answer: string | null;
  readonly part: string;
  readonly step: never;
  readonly note: never;
}

/** Data given to the thread when it starts. */
export interface StoreThreadData {
  /** Data folder; absent for a store in memory. */
  readonly folder?: string;
}
