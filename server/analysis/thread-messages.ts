import type { NetworkMessage } from '../thread/network-messages.ts';
import type { PlainFailure } from '../thread/plain-failure.ts';

/** What the server and the thread that computes say to one another. */

export type ToThread =
  | NetworkMessage
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

export interface ThreadData {
  /** Parse answers by their schemas before they leave. */
  readonly check: boolean;
}
