import type { LaneProtocol } from '../thread/lane.ts';
import type { NetworkMessage } from '../thread/network-messages.ts';

/** What the server asks of the thread that computes: one analysis of the network that it was last sent, as JSON bytes. */
export interface AnalysisProtocol extends LaneProtocol {
  readonly request: { readonly analysis: string; readonly asked: unknown; readonly today: string };
  readonly answer: Uint8Array;
  readonly part: never;
  readonly step: never;
  readonly note: NetworkMessage;
}

/** What the thread is started with. */
export interface AnalysisThreadData {
  /** Parse answers by their schemas before they leave. */
  readonly check: boolean;
}
