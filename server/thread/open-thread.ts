import { setImmediate as nextTurn } from 'node:timers/promises';
import { systemCode } from '../errors.ts';
import { reasonOf } from '../store/store-errors.ts';
import { errorOf } from './plain-error.ts';
import { type Port, processPort, type ThreadOptions, threadPort } from './port.ts';
import type { FromThread, Protocol, ToThread } from './protocol.ts';

/** The thread ended before it answered. `cause` says why. */
export class ThreadEnded extends Error {
  /** The thread needed more memory than it may have. */
  readonly outOfMemory: boolean;

  constructor(reason: string, cause?: unknown) {
    super(reason, cause === undefined ? undefined : { cause });
    this.name = 'ThreadEnded';
    this.outOfMemory = systemCode(cause) === 'ERR_WORKER_OUT_OF_MEMORY';
  }
}

/** How one request is followed. */
export interface Following<P extends Protocol> {
  /** Tells the thread that the answer is not wanted any more. The promise still waits until the thread has stopped. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((step: P['step']) => void) | undefined;
  readonly onPart?: ((part: P['part']) => void) | undefined;
}

/** A thread, or a process, on the side of the server. */
export interface Thread<P extends Protocol> {
  /** The answer. Throws the error of the thread, or `ThreadEnded`. */
  readonly ask: (request: P['request'], following?: Following<P>) => Promise<P['answer']>;
  /** Sends what needs no answer. */
  readonly tell: (note: P['note']) => void;
  readonly hasEnded: () => boolean;
  /** Ends the thread, whatever it does. What it was asked fails with the reason. */
  readonly end: (reason?: Error) => Promise<void>;
}

interface Waiting<P extends Protocol> {
  readonly following: Following<P>;
  readonly resolve: (answer: P['answer']) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts a thread from its built file. */
export const openThread = <P extends Protocol>(file: string, options: ThreadOptions = {}): Thread<P> =>
  threadAt(threadPort(file, options));

/** Starts a process from its built file, which speaks as a thread does. */
export const openProcess = <P extends Protocol>(file: string): Thread<P> => threadAt(processPort(file));

/** The other side of a port keeps this process alive while an answer is awaited, and at no other time. */
function threadAt<P extends Protocol>(port: Port): Thread<P> {
  const waiting = new Map<number, Waiting<P>>();
  let count = 0;
  let ended: Error | undefined;

  const post = (message: ToThread<P>): void => port.post(message);
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
    port.keepAlive(false);
  };
  const settled = (id: number): Waiting<P> | undefined => {
    const found = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) port.keepAlive(false);
    return found;
  };

  port.onEnd((error, code) =>
    end(
      error === undefined
        ? new ThreadEnded(`It ended with code ${code}.`)
        : new ThreadEnded(`It broke: ${reasonOf(error)}`, error),
    ),
  );
  port.onMessage((given) => {
    const message = given as FromThread<P>;
    const { id } = message;
    if (message.type === 'answer') settled(id)?.resolve(message.answer);
    else if (message.type === 'failed') settled(id)?.reject(errorOf(message.error));
    else if (message.type === 'progress') waiting.get(id)?.following.onProgress?.(message.step);
    else {
      waiting.get(id)?.following.onPart?.(message.part);
      // A port hands over at once all that waits in it, so other requests have their turn before the next part.
      void nextTurn().then(() => post({ type: 'taken', id }));
    }
  });

  return {
    ask: (request, following = {}) => {
      if (ended !== undefined) return Promise.reject(ended);
      count += 1;
      const id = count;
      const cancelled = port.sharedCell();
      const cancel = (): void => {
        if (cancelled !== undefined) Atomics.store(cancelled, 0, 1);
      };
      const { signal } = following;
      if (signal?.aborted === true) cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      return new Promise<P['answer']>((resolve, reject) => {
        waiting.set(id, { following, resolve, reject });
        if (waiting.size === 1) port.keepAlive(true);
        post({ type: 'ask', id, request, cancelled });
      }).finally(() => signal?.removeEventListener('abort', cancel));
    },
    tell: (note) => {
      if (ended === undefined) post({ type: 'note', note });
    },
    hasEnded: () => ended !== undefined,
    end: async (reason = new ThreadEnded('The thread was ended.')) => {
      end(reason);
      await port.end();
    },
  };
}
