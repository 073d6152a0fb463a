import { parentPort } from 'node:worker_threads';
import { plainError } from './plain-error.ts';
import type { FromThread, Protocol, ToThread } from './protocol.ts';

/** Functions for the work on one request. */
export interface Work<P extends Protocol> {
  /** Whether the server has cancelled the request. */
  readonly isCancelled: () => boolean;
  /** Throws an AbortError when the server has cancelled the request. Long work calls it every few milliseconds. */
  readonly check: () => void;
  /** Reports progress: the first step, then at most one every 100 ms. */
  readonly progress: (step: P['step']) => void;
  /** Sends a slice of a large answer. Resolves when the server has taken it. */
  readonly part: (part: P['part']) => Promise<void>;
}

interface Serving<P extends Protocol> {
  readonly answer: (request: P['request'], work: Work<P>) => Promise<P['answer']>;
  readonly note?: (note: P['note']) => void;
}

const PROGRESS_EVERY_MS = 100;

/**
 * Makes a thread or process serve the server, whose requests `answer` answers; messages that need no answer go to
 * `note`. Answers that are ready first are sent first. Bytes in an answer are transferred without a copy, so the
 * thread cannot use them afterwards.
 */
export function serveThread<P extends Protocol>({ answer, note }: Serving<P>): void {
  const port = portOfServer();
  /** By number of request: continues the work that waits for its part to be taken. */
  const taken = new Map<number, () => void>();

  const tell = (message: FromThread<P>, transferred: ArrayBuffer[] = []): void =>
    port.post(message, transferred);

  async function serve({ id, request, cancelled }: Extract<ToThread<P>, { type: 'ask' }>): Promise<void> {
    const isCancelled = (): boolean => cancelled !== undefined && Atomics.load(cancelled, 0) === 1;
    const check = (): void => {
      if (isCancelled()) throw new DOMException('The answer is not wanted any more.', 'AbortError');
    };
    const progress = nowAndThen((step: P['step']) => tell({ type: 'progress', id, step }));
    const part = (slice: P['part']): Promise<void> =>
      new Promise((resolve) => {
        taken.set(id, resolve);
        tell({ type: 'part', id, part: slice });
      });
    try {
      check();
      const made = await answer(request, { isCancelled, check, progress, part });
      if (!(made instanceof Uint8Array)) return tell({ type: 'answer', id, answer: made });
      const whole = ownBytes(made);
      tell({ type: 'answer', id, answer: whole }, [whole.buffer]);
    } catch (error) {
      tell({ type: 'failed', id, error: plainError(error) });
    } finally {
      taken.delete(id);
    }
  }

  port.onMessage((given) => {
    const message = given as ToThread<P>;
    if (message.type === 'ask') void serve(message);
    else if (message.type === 'taken') taken.get(message.id)?.();
    else note?.(message.note);
  });
}

/** The connection to the server. A process ends when the server has ended. */
function portOfServer() {
  if (parentPort !== null) {
    const port = parentPort;
    return {
      post: (message: unknown, transferred: ArrayBuffer[]): void => port.postMessage(message, transferred),
      onMessage: (take: (message: unknown) => void): void => {
        port.on('message', take);
      },
    };
  }
  process.once('disconnect', () => process.exit());
  return {
    post: (message: unknown): void => {
      process.send?.(message);
    },
    onMessage: (take: (message: unknown) => void): void => {
      process.on('message', take);
    },
  };
}

/** Returns bytes with a buffer of their own, which can be transferred without a copy. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isWhole ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

/** Limits calls to one every 100 ms; the first passes at once. */
function nowAndThen<T>(tell: (value: T) => void): (value: T) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (value) => {
    const now = performance.now();
    if (now - told < PROGRESS_EVERY_MS) return;
    told = now;
    tell(value);
  };
}
