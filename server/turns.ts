/** Those who want to do something that only one may do at a time get their turns in the order in which they come. */
export interface Turns {
  /**
   * Waits for the turn, and resolves with the function that ends it. Throws `QueueFull`, `TurnNotCome`, or the reason of
   * the signal.
   */
  readonly take: (options?: TakeOptions) => Promise<() => void>;
}

export interface TakeOptions {
  /** Leaves the queue. */
  readonly signal?: AbortSignal | undefined;
  /** The longest wait for the turn. */
  readonly patienceMs?: number | undefined;
}

/** Too many wait already. */
export class QueueFull extends Error {
  constructor(most: number) {
    super(`${most} are waiting already.`);
    this.name = 'QueueFull';
  }
}

/** The turn did not come within the patience of the one who waited. */
export class TurnNotCome extends Error {
  constructor(patienceMs: number) {
    super(`The turn did not come within ${patienceMs} ms.`);
    this.name = 'TurnNotCome';
  }
}

/** Whether an error says that too many wait, or that the wait was too long: the same may be asked again later. */
export const isBusy = (error: unknown): boolean => error instanceof QueueFull || error instanceof TurnNotCome;

/** A queue in which at most so many wait. */
export function openTurns(most = Number.POSITIVE_INFINITY): Turns {
  /** A set keeps the order in which its members came, and lets any of them leave. */
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
      const leaveQueue = (): void => {
        waiting.delete(begin);
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
      };
      const begin = (): void => {
        leaveQueue();
        resolve(endOfTurn());
      };
      const giveUp = (): void => {
        leaveQueue();
        reject(signal?.reason);
      };
      const timer =
        patienceMs === undefined
          ? undefined
          : setTimeout(() => {
              leaveQueue();
              reject(new TurnNotCome(patienceMs));
            }, patienceMs);
      signal?.addEventListener('abort', giveUp, { once: true });
      waiting.add(begin);
    });

  return {
    take: async (options = {}) => {
      options.signal?.throwIfAborted();
      if (isTaken) {
        if (waiting.size >= most) throw new QueueFull(most);
        return wait(options);
      }
      isTaken = true;
      return endOfTurn();
    },
  };
}
