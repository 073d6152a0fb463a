import type { AwarenessAction, ReferralFlow } from '../../domain/model/entities.ts';
import type { FigureTable } from '../../domain/secrecy/figure-results.ts';
import type { FiguresWanted, UnknownYear } from '../../domain/secrecy/figure-table.ts';
import type { PublicationMemory, PublishedChange } from '../../domain/secrecy/publication.ts';
import type { LaneProtocol } from '../thread/lane.ts';
import type { NetworkMessage } from '../thread/network-messages.ts';

/** Requests to the thread that publishes figures. */
export type PublishRequest =
  /** Begin anew with the network that was sent, and with what is remembered. */
  | { readonly type: 'begin'; readonly memory: PublicationMemory }
  /** Carry on to the network that was sent. */
  | { readonly type: 'carryOn' }
  /** Which numbers of elements, present or past, are shown. */
  | {
      readonly type: 'show';
      readonly flows: readonly ReferralFlow[];
      readonly actions: readonly AwarenessAction[];
    }
  /** List published figures of the state that was published last. */
  | { readonly type: 'figures'; readonly wanted: FiguresWanted };

/** What the thread answers to each request. */
export interface AnswerTo {
  readonly begin: PublishedChange;
  readonly carryOn: PublishedChange;
  readonly show: Pick<PublishedChange, 'flows' | 'actions'>;
  readonly figures: FigureTable | UnknownYear;
}

export type PublishAnswer =
  | AnswerTo[PublishRequest['type']]
  /** The thread has started again and knows nothing. */
  | 'LOST';

/** Messages between the server and the thread that publishes figures. */
export interface PublishProtocol extends LaneProtocol {
  readonly request: PublishRequest;
  readonly answer: PublishAnswer;
  readonly part: never;
  readonly step: never;
  readonly note: NetworkMessage;
}
