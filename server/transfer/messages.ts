import type { Progress } from '../../domain/api/transfer.ts';
import type { NetworkMessage } from '../thread/network-messages.ts';
import type { PlainFailure } from '../thread/plain-failure.ts';
import type { ShelvedFile } from './shelf.ts';

/** What the server and the thread that works on files say to one another. */

export type Step = Progress['progress'];

export type ToFileThread =
  | NetworkMessage
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly job: string;
      readonly asked: unknown;
      readonly file: ShelvedFile;
      readonly today: string;
      /** One cell: 1 when nobody waits any more. */
      readonly cancelled: Int32Array;
    }
  /** A part was read: the next one may come. */
  | { readonly type: 'taken'; readonly id: number };

export type FromFileThread =
  | { readonly type: 'progress'; readonly id: number; readonly step: Step }
  /** A slice of what is too large to be read at once by a server that answers others; the next waits until it is taken. */
  | { readonly type: 'part'; readonly id: number; readonly part: unknown }
  | { readonly type: 'answer'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly type: 'failure'; readonly id: number; readonly failure: PlainFailure }
  | { readonly type: 'broken'; readonly id: number; readonly error: unknown };
