import type { Progress } from '../../domain/api/transfer.ts';
import type { LaneProtocol } from '../thread/lane.ts';
import type { NetworkMessage } from '../thread/network-messages.ts';
import type { UploadedFile } from './upload-store.ts';

/** Progress of a job. */
export type Step = Progress['progress'];

/** Messages between the server and the file thread: a job on a file and the last network sent, and its answer. */
export interface FileProtocol extends LaneProtocol {
  readonly request: {
    readonly job: string;
    readonly asked: unknown;
    readonly file: UploadedFile;
    readonly today: string;
  };
  readonly answer: Uint8Array;
  readonly part: unknown;
  readonly step: Step;
  readonly note: NetworkMessage;
}
