import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { failure, systemCode } from '../errors.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { asFailure } from '../thread/plain-failure.ts';
import { type NetworkHolder, sendNetwork } from '../thread/send-network.ts';
import type { FileJob, FileJobAsked } from './jobs.ts';
import type { FromFileThread, Step, ToFileThread } from './messages.ts';
import { FILE_LIMITS } from './read/limits.ts';
import type { ShelvedFile } from './shelf.ts';

/** One piece of work on a file. */
export interface Asking<K extends FileJob> {
  readonly job: K;
  readonly asked: FileJobAsked<K>;
  readonly file: ShelvedFile;
  readonly network: OpenNetwork;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Ends the work when nobody waits for it any more. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((step: Step) => void) | undefined;
  readonly onPart?: ((part: unknown) => void) | undefined;
}

/** Works on files beside the work of answering requests: one after the other, in a thread with limits. */
export interface FileThread {
  /** The answer as bytes; throws a `Failure`, or the signal's reason. */
  readonly run: <K extends FileJob>(asking: Asking<K>) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface FileThreadOptions {
  readonly seconds?: number;
  readonly heapMegabytes?: number;
}

/** Work that was told to stop stops within milliseconds; what does not is ended. */
const GRACE_MS = 2_000;

export function fileThread(file: string, options: FileThreadOptions = {}): FileThread {
  const { seconds = FILE_LIMITS.seconds, heapMegabytes = FILE_LIMITS.heapMegabytes } = options;
  let thread: NetworkHolder | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let count = 0;
  const closed = new AbortController();

  function open(): NetworkHolder {
    const worker = new Worker(file, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    const opened: NetworkHolder = { worker, holds: undefined };
    const end = (): void => {
      if (thread === opened) thread = undefined;
    };
    worker.on('error', end);
    worker.on('exit', end);
    // It never keeps the process alive by itself.
    worker.unref();
    return opened;
  }

  async function one<K extends FileJob>(asking: Asking<K>): Promise<Uint8Array> {
    const { job, asked, file: shelved, network, today, signal } = asking;
    signal?.throwIfAborted();
    closed.signal.throwIfAborted();
    thread ??= open();
    const { worker } = thread;
    count += 1;
    const id = count;
    const cancelled = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const done = new AbortController();
    const answered = answerOf(worker, id, asking, heapMegabytes);
    const watched = [
      answered.finally(() => done.abort()),
      late(seconds * 1000, done.signal).then(async () => {
        await worker.terminate();
        throw failure('file-too-slow', { name: shelved.name, seconds });
      }),
    ];
    const cancel = (): void => {
      Atomics.store(cancelled, 0, 1);
      void late(GRACE_MS, done.signal).then(() => worker.terminate());
    };
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      await Promise.race([sendNetwork(thread, network), answered]);
      post(worker, { type: 'ask', id, job, asked, file: shelved, today, cancelled });
      return await Promise.race(watched);
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  return {
    run: (asking) => {
      const work = turn.then(() => one(asking));
      turn = work.catch(() => undefined);
      return orAborted(work, asking.signal);
    },
    close: async () => {
      closed.abort();
      await thread?.worker.terminate();
    },
  };
}

const post = (worker: Worker, message: ToFileThread): void => worker.postMessage(message);

/** Waits, and never comes when the signal is given before. */
const late = (ms: number, signal: AbortSignal): Promise<void> =>
  delay(ms, undefined, { signal, ref: false }).catch(() => new Promise(() => undefined));

/** Who goes away does not wait until the thread has noticed. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const gone = (): void => reject(signal.reason);
    if (signal.aborted) gone();
    signal.addEventListener('abort', gone, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', gone));
  });
}

/** The answer to one piece of work, or why the thread ended before it. */
function answerOf<K extends FileJob>(
  worker: Worker,
  id: number,
  { file: { name }, onProgress, onPart }: Asking<K>,
  heapMegabytes: number,
): Promise<Uint8Array> {
  return new Promise<Uint8Array>((resolve, reject) => {
    const listen = (message: FromFileThread): void => {
      if (message.id !== id) return;
      if (message.type === 'progress') onProgress?.(message.step);
      else if (message.type === 'part') {
        onPart?.(message.part);
        // Others have their turn first: a port hands over at once all that waits in it.
        void nextTurn().then(() => post(worker, { type: 'taken', id }));
      } else if (message.type === 'answer') settle(() => resolve(message.bytes));
      else if (message.type === 'failure') settle(() => reject(asFailure(message.failure)));
      else settle(() => reject(message.error));
    };
    const broke = (error: unknown): void => {
      const full = systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY';
      const why = full
        ? failure('file-needs-memory', { name, limit: heapMegabytes }, { cause: error })
        : failure('file-work-broken', { name }, { cause: error });
      settle(() => reject(why));
    };
    const ended = (code: number): void => broke(new Error(`The file thread ended with code ${code}.`));
    const settle = (how: () => void): void => {
      worker.off('message', listen);
      worker.off('error', broke);
      worker.off('exit', ended);
      how();
    };
    worker.on('message', listen);
    worker.on('error', broke);
    worker.on('exit', ended);
  });
}
