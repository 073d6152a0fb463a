import type { Progress } from '../../domain/api/transfer.ts';
import type { LaneProtocol } from '../thread/lane.ts';
import type { NetworkMessage } from '../thread/network-messages.ts';
import type { ShelvedFile } from './shelf.ts';

/** How far a piece of work is. */
export type Step = Progress['progress'];

/** What the server asks of the thread that works on files: one job on a file and the network that it was last sent. */
export interface FileProtocol extends LaneProtocol {
  readonly request: {
    readonly job: string;
    readonly asked: unknown;
    readonly file: ShelvedFile;
    readonly today: string;
  };
  readonly answer: Uint8Array;
  readonly part: unknown;
  readonly step: Step;
  readonly note: NetworkMessage;
}
