import { parentPort } from 'node:worker_threads';
import { plainError } from './plain-error.ts';
import type { FromThread, Protocol, ToThread } from './protocol.ts';

/** What the work on one request has of the server. */
export interface Work<P extends Protocol> {
  /** The server does not want the answer any more. */
  readonly isCancelled: () => boolean;
  /** Throws when the server does not want the answer any more. Long work calls it every few milliseconds. */
  readonly check: () => void;
  /** Tells how far the work is: the first step, then one now and then. */
  readonly progress: (step: P['step']) => void;
  /** Hands over a slice of a large answer; resolves when the server has taken it. */
  readonly part: (part: P['part']) => Promise<void>;
}

export interface Serving<P extends Protocol> {
  readonly answer: (request: P['request'], work: Work<P>) => Promise<P['answer']>;
  readonly note?: (note: P['note']) => void;
}

const PROGRESS_EVERY_MS = 100;

/**
 * In a thread or a process: answers what the server asks, in the order in which the answers are ready. An answer of bytes is handed
 * over whole, and the thread cannot read it afterwards.
 */
export function serveThread<P extends Protocol>({ answer, note }: Serving<P>): void {
  const port = portOfServer();
  /** Goes on with the work whose part was taken, by the number of its request. */
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

/** The line to the server: that of a thread, or that of a process, which ends when the server has ended. */
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

/** Bytes that share their memory with nothing else, so that they can be handed over without a copy. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isWhole ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

/** Tells the first value, and then one value every while. */
function nowAndThen<T>(tell: (value: T) => void): (value: T) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (value) => {
    const now = performance.now();
    if (now - told < PROGRESS_EVERY_MS) return;
    told = now;
    tell(value);
  };
}
