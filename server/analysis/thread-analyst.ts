import { Worker } from 'node:worker_threads';
import type { OpenNetwork } from '../network-reader.ts';
import { asFailure } from '../thread/plain-failure.ts';
import { type NetworkHolder, sendNetwork } from '../thread/send-network.ts';
import type { AnalysisName } from './analyses.ts';
import type { Analyst, Asking } from './analyst.ts';
import type { FromThread, ThreadData, ToThread } from './thread-messages.ts';

/** A thread that cannot even take a network will not do it the next time. */
const ATTEMPTS = 3;

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread extends NetworkHolder {
  readonly waiting: Map<number, Waiting>;
}

/**
 * Computes in a thread of its own, so that no question keeps other requests waiting: the network goes there in slices
 * when it changes, the answer comes back as bytes ready to be sent. A thread that breaks is made anew for the next
 * question.
 */
export function threadAnalyst(file: string, data: ThreadData): Analyst {
  let thread: Thread | undefined;
  let closed = false;
  let count = 0;
  let broken: unknown;
  let sending: Promise<void> = Promise.resolve();

  function open(): Thread {
    const worker = new Worker(file, { workerData: data, execArgv: [] });
    const opened: Thread = { worker, waiting: new Map(), holds: undefined };
    const end = (error: unknown): void => {
      if (thread === opened) thread = undefined;
      broken = error;
      for (const { reject } of opened.waiting.values()) reject(error);
      opened.waiting.clear();
    };
    worker.on('message', (message: FromThread) => settle(opened.waiting, message));
    worker.on('error', end);
    worker.on('exit', (code) => end(new Error(`The analysis thread ended with code ${code}.`)));
    // It never keeps the process alive by itself.
    worker.unref();
    return opened;
  }

  /** Sends a network to the thread, unless it is there; one after the other. */
  function send(network: OpenNetwork): Promise<void> {
    sending = sending.then(async () => {
      if (closed) return;
      thread ??= open();
      await sendNetwork(thread, network);
    });
    return sending;
  }

  async function answer<K extends AnalysisName>(
    network: OpenNetwork,
    { analysis, asked, today, signal }: Asking<K>,
  ): Promise<Uint8Array> {
    for (let attempt = 1; thread?.holds !== network.document; attempt += 1) {
      if (closed || attempt > ATTEMPTS) throw broken ?? new Error('The analysis thread is closed.');
      await send(network);
    }
    signal?.throwIfAborted();
    const { worker, waiting } = thread;
    count += 1;
    const id = count;
    const cancelled = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    return new Promise((resolve, reject) => {
      const cancel = (): void => {
        Atomics.store(cancelled, 0, 1);
        waiting.delete(id);
        reject(signal?.reason);
      };
      const settled = (): void => signal?.removeEventListener('abort', cancel);
      waiting.set(id, {
        resolve: (bytes) => {
          settled();
          resolve(bytes);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      });
      signal?.addEventListener('abort', cancel, { once: true });
      post(worker, { type: 'ask', id, analysis, asked, today, cancelled });
    });
  }

  return {
    answer,
    close: async () => {
      closed = true;
      await sending;
      await thread?.worker.terminate();
    },
  };
}

const post = (worker: Worker, message: ToThread): void => worker.postMessage(message);

/** Nobody waits any more for an answer that was cancelled: it is dropped. */
function settle(waiting: Map<number, Waiting>, message: FromThread): void {
  const one = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.type === 'answer') one?.resolve(message.bytes);
  else one?.reject(message.type === 'failure' ? asFailure(message.failure) : message.error);
}
