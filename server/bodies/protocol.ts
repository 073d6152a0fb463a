import type { Language } from '../../domain/messages/codes.ts';
import type { Problem } from '../../domain/model/problems.ts';
import type { LaneProtocol } from '../thread/lane.ts';
import type { NetworkMessage } from '../thread/network-messages.ts';
import type { ListSlice } from './value-slices.ts';

/** What the server asks of the thread that reads JSON bodies. */
export type BodyRequest =
  /** The body of a route, by the schema of the route. */
  | { readonly job: 'body'; readonly route: string; readonly bytes: Uint8Array; readonly language: Language }
  /** A network document that is to be stored. */
  | { readonly job: 'network'; readonly bytes: Uint8Array }
  /** A network document of which only the problems are asked for. */
  | { readonly job: 'check'; readonly bytes: Uint8Array; readonly language: Language };

export type BodyAnswer =
  /** What is left of a value when its long lists, which came before as parts, are taken out. */
  | { readonly type: 'value'; readonly rest: object; readonly warnings: readonly Problem[] }
  /** An answer of the API, as JSON. */
  | { readonly type: 'bytes'; readonly bytes: Uint8Array };

export interface BodyProtocol extends LaneProtocol {
  readonly request: BodyRequest;
  readonly answer: BodyAnswer;
  readonly part: ListSlice;
  readonly step: never;
  readonly note: NetworkMessage;
}
