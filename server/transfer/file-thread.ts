import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { failure } from '../errors.ts';
import { openLane, TookTooLong } from '../thread/lane.ts';
import { ThreadEnded } from '../thread/open-thread.ts';
import { isBusy } from '../turns.ts';
import type { FileJob, FileJobAsked } from './jobs.ts';
import type { FileProtocol, Step } from './messages.ts';
import { FILE_LIMITS } from './read/limits.ts';
import type { UploadedFile } from './upload-store.ts';

/** A job on a file. */
export interface Asking<K extends FileJob> {
  readonly job: K;
  readonly asked: FileJobAsked<K>;
  readonly file: UploadedFile;
  readonly network: OpenNetwork;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Aborts the job. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((step: Step) => void) | undefined;
  readonly onPart?: ((part: unknown) => void) | undefined;
}

/** Runs jobs on files in a thread, one after the other, with limits on time and memory. */
export interface FileThread {
  /**
   * Runs a job and returns its answer as bytes. Throws a `Failure` about the file, `file-too-slow`,
   * `file-needs-memory`, `files-busy`, `file-work-broken`, or the reason of the signal.
   */
  readonly run: <K extends FileJob>(asking: Asking<K>) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface FileThreadOptions {
  readonly seconds?: number;
  readonly heapMegabytes?: number;
}

/** Seconds after which a client may retry when the queue is full. */
const RETRY_SECONDS = 3;

/**
 * Prepares the thread that reads uploaded files and plans imports; it runs the built script `threadFile`. It starts
 * with the first job, and restarts after a file has crashed it. `options` replace the limits of time and memory.
 */
export function fileThread(threadFile: string, options: FileThreadOptions = {}): FileThread {
  const { seconds = FILE_LIMITS.seconds, heapMegabytes = FILE_LIMITS.heapMegabytes } = options;
  const lane = openLane<FileProtocol>(threadFile, { name: 'files', seconds, heapMegabytes });

  function asFailure(error: unknown, name: string): unknown {
    const cause = { cause: error };
    if (error instanceof TookTooLong) return failure('file-too-slow', { name, seconds }, cause);
    if (isBusy(error))
      return failure('files-busy', { limit: FILE_LIMITS.megabytes, seconds: RETRY_SECONDS }, cause);
    if (!(error instanceof ThreadEnded)) return error;
    if (error.outOfMemory) return failure('file-needs-memory', { name, limit: heapMegabytes }, cause);
    return failure('file-work-broken', { name }, cause);
  }

  return {
    run: ({ job, asked, file, today, ...following }) =>
      lane.run({ request: { job, asked, file, today }, ...following }).catch((error: unknown) => {
        throw asFailure(error, file.name);
      }),
    close: lane.close,
  };
}
