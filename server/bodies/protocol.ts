import type { Language } from '../../domain/messages/codes.ts';
import type { Problem } from '../../domain/model/problems.ts';
import type { LaneProtocol } from '../thread/lane.ts';
import type { NetworkMessage } from '../thread/network-messages.ts';
import type { ListSlice } from './value-slices.ts';

/** Requests to the process that parses JSON bodies. */
export type BodyRequest =
  /** Parse the body of a route by its schema. */
  | { readonly job: 'body'; readonly route: string; readonly bytes: Uint8Array; readonly language: Language }
  /** Parse a network document to be stored. */
  | { readonly job: 'network'; readonly bytes: Uint8Array }
  /** Check a network document and return its problems only. */
  | { readonly job: 'check'; readonly bytes: Uint8Array; readonly language: Language };

export type BodyAnswer =
  /** The value without its long lists, which were sent as parts. */
  | { readonly type: 'value'; readonly rest: object; readonly warnings: readonly Problem[] }
  /** An answer of the API as JSON. */
  | { readonly type: 'bytes'; readonly bytes: Uint8Array };

export interface BodyProtocol extends LaneProtocol {
  readonly request: BodyRequest;
  readonly answer: BodyAnswer;
  readonly part: ListSlice;
  readonly step: never;
  readonly note: NetworkMessage;
}
