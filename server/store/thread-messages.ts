import type { Parameters } from './engine.ts';
import { reasonOf, StoreError, type StoreErrorDetails, type StoreErrorId } from './store-errors.ts';

/**
 * What the server and the thread of the embedded engine say to one another: each message is answered once. Rows go as
 * JSON, which the server writes and reads in less time than it takes to copy the objects; so do most parameters.
 */

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
  /** The next slice of the rows whose first one was answered to the message of this number. */
  | { readonly type: 'next'; readonly of: number }
  | { readonly type: 'begin' }
  | { readonly type: 'commit' }
  | { readonly type: 'rollback' }
  | { readonly type: 'close' };

export type ToStoreThread = StoreRequest & { readonly id: number };

/** Some of the rows, as the text of a JSON array. */
export interface Slice {
  readonly rows: string;
  /** More are there, for whoever asks. */
  readonly more: boolean;
}

export type FromStoreThread =
  | ({ readonly type: 'rows'; readonly id: number } & Slice)
  | { readonly type: 'done'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly failure: PlainStoreFailure };

export interface StoreThreadData {
  /** Absent: in memory. */
  readonly folder?: string;
}

/** A `StoreError` as it crosses from the thread. */
export interface PlainStoreFailure {
  readonly id: StoreErrorId;
  readonly details: StoreErrorDetails;
  /** For logs. */
  readonly cause: string;
}

export function plainStoreFailure(error: unknown): PlainStoreFailure {
  if (!(error instanceof StoreError))
    return { id: 'store-statement-failed', details: { reason: reasonOf(error) }, cause: String(error) };
  return { id: error.id, details: error.details, cause: String(error.cause ?? '') };
}

export const asStoreError = ({ id, details, cause }: PlainStoreFailure): StoreError =>
  new StoreError(id, details, cause === '' ? undefined : new Error(cause));
