import { queueFigures } from './metrics/queues.ts';

/** A queue for work that must not run at the same time: first come, first served. */
interface Turns {
  /**
   * Waits for the turn and resolves with a function that ends it. Throws `QueueFull`, `TurnNotCome`, or the reason of
   * the signal.
   */
  readonly take: (options?: TakeOptions) => Promise<() => void>;
}

interface TakeOptions {
  /** Leaves the queue when aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Longest wait in milliseconds. */
  readonly patienceMs?: number | undefined;
}

/** The error thrown when as many callers as allowed (`most`) are already waiting in a queue of work. */
export class QueueFull extends Error {
  constructor(most: number) {
    super(`${most} are waiting already.`);
    this.name = 'QueueFull';
  }
}

/** The error thrown when a caller has waited too long (`patienceMs` milliseconds) in a queue of work. */
export class TurnNotCome extends Error {
  constructor(patienceMs: number) {
    super(`The turn did not come within ${patienceMs} ms.`);
    this.name = 'TurnNotCome';
  }
}

/**
 * Whether an error says that a queue of work was full or that the wait was too long. The same request may succeed
 * later.
 */
export const isBusy = (error: unknown): boolean => error instanceof QueueFull || error instanceof TurnNotCome;

/**
 * Creates a queue for work that must not run at the same time: callers get their turn one after the other. At most
 * `most` may wait; for a further one, taking a turn throws `QueueFull`. Queues with a name are measured under it.
 */
export function openTurns(most = Number.POSITIVE_INFINITY, name?: string): Turns {
  const figures = queueFigures(name);
  /** A set keeps the order of arrival, and any member can be removed. */
  const waiting = new Set<() => void>();
  let isTaken = false;

  const next = (): void => {
    const [first] = waiting;
    isTaken = first !== undefined;
    first?.();
  };
  const endOfTurn = (): (() => void) => {
    let ended = false;
    return () => {
      if (!ended) next();
      ended = true;
    };
  };

  const wait = ({ signal, patienceMs }: TakeOptions): Promise<() => void> =>
    new Promise((resolve, reject) => {
      const since = performance.now();
      const leaveQueue = (): void => {
        waiting.delete(begin);
        figures.waiting -= 1;
        figures.waitedMs += performance.now() - since;
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
      };
      const begin = (): void => {
        leaveQueue();
        figures.begun += 1;
        resolve(endOfTurn());
      };
      const giveUp = (): void => {
        leaveQueue();
        figures.refused += 1;
        reject(signal?.reason);
      };
      const timer =
        patienceMs === undefined
          ? undefined
          : setTimeout(() => {
              leaveQueue();
              figures.refused += 1;
              reject(new TurnNotCome(patienceMs));
            }, patienceMs);
      signal?.addEventListener('abort', giveUp, { once: true });
      waiting.add(begin);
      figures.waiting += 1;
    });

  return {
    take: async (options = {}) => {
      options.signal?.throwIfAborted();
      if (isTaken) {
        if (waiting.size >= most) {
          figures.refused += 1;
          throw new QueueFull(most);
        }
        return wait(options);
      }
      isTaken = true;
      figures.begun += 1;
      return endOfTurn();
    },
  };
}
