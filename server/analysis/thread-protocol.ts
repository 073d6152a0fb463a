import type { LaneProtocol } from '../thread/lane.ts';
import type { NetworkMessage } from '../thread/network-messages.ts';

/**
 * Messages between the server and the analysis thread: a request for one analysis of the last network sent, and its
 * answer as JSON bytes.
 */
export interface AnalysisProtocol extends LaneProtocol {
  readonly request: { readonly analysis: string; readonly asked: unknown; readonly today: string };
  readonly answer: Uint8Array;
  readonly part: never;
  readonly step: never;
  readonly note: NetworkMessage;
}

/** Data given to the thread when it starts. */
export interface AnalysisThreadData {
  /** Whether to check answers against their schemas. */
  readonly check: boolean;
}
