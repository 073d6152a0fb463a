import { Worker } from 'node:worker_threads';
import { reasonOf, StoreError } from './store-errors.ts';
import {
  asStoreError,
  type FromStoreThread,
  type Slice,
  type StoreRequest,
  type StoreThreadData,
  type ToStoreThread,
} from './thread-messages.ts';

/** An answer of the thread; no rows for what has none. */
export type StoreAnswer = Slice & { readonly id: number };

export interface StoreThread {
  /** Throws the `StoreError` of the thread; `store-write-outcome-unknown` when it ended in a commit. */
  readonly ask: (request: StoreRequest) => Promise<StoreAnswer>;
  /** Ends it, whatever it does. */
  readonly end: () => Promise<void>;
}

interface Waiting {
  readonly request: StoreRequest;
  readonly resolve: (answer: StoreAnswer) => void;
  readonly reject: (error: StoreError) => void;
}

/**
 * A thread that answers messages: it keeps the process alive while someone waits for it, and by itself never. What the
 * process was started with is not meant for it: a script given on the command line has options that no thread takes.
 */
export function openStoreThread(file: string, data: StoreThreadData): StoreThread {
  const worker = new Worker(file, { workerData: data, execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let broken: string | undefined;

  const broke = (reason: string): void => {
    broken ??= reason;
    for (const { request, reject } of waiting.values()) reject(lost(request, broken));
    waiting.clear();
    worker.unref();
  };
  worker.unref();
  worker.on('error', (error) => broke(reasonOf(error)));
  worker.on('exit', (code) => broke(`The thread of the store ended with code ${code}.`));
  worker.on('message', (message: FromStoreThread) => {
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (waiting.size === 0) worker.unref();
    const { id } = message;
    if (message.type === 'failed') one?.reject(asStoreError(message.failure));
    else one?.resolve(message.type === 'rows' ? message : { id, rows: '[]', more: false });
  });

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(lost(request, broken));
        count += 1;
        waiting.set(count, { request, resolve, reject });
        if (waiting.size === 1) worker.ref();
        worker.postMessage({ ...request, id: count } satisfies ToStoreThread);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}

/** A commit that was not answered may have happened. */
const lost = ({ type }: StoreRequest, reason: string): StoreError =>
  new StoreError(type === 'commit' ? 'store-write-outcome-unknown' : 'store-statement-failed', { reason });
