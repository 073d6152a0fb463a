import { setImmediate as nextTurn } from 'node:timers/promises';
import { reasonOf } from '../store/store-errors.ts';
import { errorOf } from './plain-error.ts';
import {
  type End,
  type Port,
  type ProcessOptions,
  processPort,
  type ThreadOptions,
  threadPort,
} from './port.ts';
import type { FromThread, Protocol, ToThread } from './protocol.ts';

/**
 * The error thrown when a thread or process ended before it answered; `reason` is its message, and `cause` the error
 * behind it, if known.
 */
export class ThreadEnded extends Error {
  /** True when it ran out of memory. */
  readonly outOfMemory: boolean;

  constructor(reason: string, { error, outOfMemory }: Partial<End> = {}) {
    super(reason, error === undefined ? undefined : { cause: error });
    this.name = 'ThreadEnded';
    this.outOfMemory = outOfMemory === true;
  }
}

/** Options for observing and cancelling a request. */
export interface Following<P extends Protocol> {
  /** When aborted, the thread is asked to stop. The promise settles once it has stopped. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((step: P['step']) => void) | undefined;
  readonly onPart?: ((part: P['part']) => void) | undefined;
}

/** A thread or a process, seen from the server. */
export interface Thread<P extends Protocol> {
  /** Sends a request and returns its answer. Throws the error of the thread, or `ThreadEnded`. */
  readonly ask: (request: P['request'], following?: Following<P>) => Promise<P['answer']>;
  /** Sends a message that needs no answer. */
  readonly tell: (note: P['note']) => void;
  readonly hasEnded: () => boolean;
  /** Ends the thread even while it works. Open requests fail with the reason. */
  readonly end: (reason?: Error) => Promise<void>;
}

interface Waiting<P extends Protocol> {
  readonly following: Following<P>;
  readonly resolve: (answer: P['answer']) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts a worker thread that runs the built script `file`. Returns functions that send it requests and end it.
 * `options` give it data and limit its memory.
 */
export const openThread = <P extends Protocol>(file: string, options: ThreadOptions = {}): Thread<P> =>
  threadAt(threadPort(file, options));

/**
 * Starts a process that runs the built script `file`. Returns functions that send it requests and end it, the same as
 * for a thread. Unlike a thread, it can be killed at any time. `options` limit its memory.
 */
export const openProcess = <P extends Protocol>(file: string, options: ProcessOptions = {}): Thread<P> =>
  threadAt(processPort(file, options));

/** Wraps a port. It keeps this process alive only while answers are awaited. */
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
    // An answer that comes after the end is nobody's: whoever waits for the end keeps this process alive for it.
    if (found !== undefined && waiting.size === 0) port.keepAlive(false);
    return found;
  };

  port.onEnd((how) =>
    end(
      how.error === undefined
        ? new ThreadEnded(`It ended with code ${how.code}.`, how)
        : new ThreadEnded(`It broke: ${reasonOf(how.error)}`, how),
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
      // A port delivers all waiting messages at once, so the next part is requested only in the next turn.
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
