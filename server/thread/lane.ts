import type { OpenNetwork } from '../network-reader.ts';
import { openTurns } from '../turns.ts';
import type { NetworkMessage } from './network-messages.ts';
import { type Following, openProcess, openThread, type Thread, ThreadEnded } from './open-thread.ts';
import type { ThreadOptions } from './port.ts';
import type { Protocol } from './protocol.ts';
import { type NetworkHolder, sendNetwork } from './send-network.ts';

/** Jobs done by a thread, one after the other in the order in which they come, each within limits. */
export interface Lane<P extends LaneProtocol> {
  /**
   * Does one job. Throws the error of the thread, `ThreadEnded`, `TookTooLong`, `QueueFull`, `TurnNotCome`, or the
   * reason of the signal.
   */
  readonly run: (job: Job<P>) => Promise<P['answer']>;
  readonly close: () => Promise<void>;
}

/** The thread of a lane is told of nothing but networks. */
export interface LaneProtocol extends Protocol {
  readonly note: NetworkMessage;
}

export interface Job<P extends LaneProtocol> extends Following<P> {
  readonly request: P['request'];
  /** The network that the job reads: the thread has it when it is asked. */
  readonly network?: OpenNetwork | undefined;
  /** The longest that this job may take, instead of the limit of the lane. */
  readonly seconds?: number | undefined;
  /** The longest wait for its turn, instead of a minute. */
  readonly patienceMs?: number | undefined;
}

export interface LaneOptions extends ThreadOptions {
  /** The longest that one job may take from its turn on. */
  readonly seconds: number;
  /** The work is done in a process, and not in a thread. */
  readonly inProcess?: boolean;
  /** The thread ends when it had nothing to do for so long; absent = it stays. */
  readonly idleSeconds?: number;
}

/** A job took longer than it may: its thread was ended. */
export class TookTooLong extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super(`The work took longer than ${seconds} s.`);
    this.name = 'TookTooLong';
    this.seconds = seconds;
  }
}

interface Open<P extends LaneProtocol> extends NetworkHolder {
  readonly thread: Thread<P>;
}

/**
 * Work that looks whether it is wanted stops within milliseconds. The thread of other work is ended after this: a new one
 * needs about as long to have a large network again.
 */
const GRACE_MS = 2_000;
/** The most jobs that wait: more than a team of thirty asks for at once. */
const LONGEST_QUEUE = 100;
/** The longest wait of a job that names none. */
const LONGEST_WAIT_MS = 60_000;

/** A lane whose thread starts with the first job, and again with the next job after it has ended. */
export function openLane<P extends LaneProtocol>(file: string, options: LaneOptions): Lane<P> {
  const { seconds: usualSeconds, idleSeconds, inProcess = false } = options;
  const turns = openTurns(LONGEST_QUEUE);
  let isClosed = false;
  let open: Open<P> | undefined;
  let idle: NodeJS.Timeout | undefined;

  function opened(): Open<P> {
    if (open === undefined || open.thread.hasEnded()) {
      const thread = inProcess ? openProcess<P>(file) : openThread<P>(file, options);
      open = { thread, tell: thread.tell, holds: undefined };
    }
    return open;
  }

  /** Ends the thread when the work goes on past its limit, or past the grace after it was told to stop. */
  async function limited<T>(
    { end }: Thread<P>,
    { signal, seconds = usualSeconds }: Job<P>,
    work: Promise<T>,
  ): Promise<T> {
    const limit = setTimeout(() => void end(new TookTooLong(seconds)), seconds * 1000).unref();
    let grace: NodeJS.Timeout | undefined;
    const stop = (): void => {
      grace = setTimeout(() => void end(), GRACE_MS).unref();
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await work;
    } finally {
      clearTimeout(limit);
      clearTimeout(grace);
      signal?.removeEventListener('abort', stop);
    }
  }

  async function work(job: Job<P>): Promise<P['answer']> {
    const { request, network, signal, onProgress, onPart } = job;
    if (isClosed) throw new ThreadEnded('The lane is closed.');
    const holder = opened();
    if (network !== undefined) await sendNetwork(holder, network);
    signal?.throwIfAborted();
    return limited(holder.thread, job, holder.thread.ask(request, { signal, onProgress, onPart }));
  }

  async function inTurn(job: Job<P>): Promise<P['answer']> {
    const { signal, patienceMs = LONGEST_WAIT_MS } = job;
    const endTurn = await turns.take({ signal, patienceMs });
    clearTimeout(idle);
    try {
      return await work(job);
    } finally {
      if (idleSeconds !== undefined && !isClosed)
        idle = setTimeout(() => void open?.thread.end(), idleSeconds * 1000).unref();
      endTurn();
    }
  }

  return {
    run: (job) => unlessAborted(inTurn(job), job.signal),
    close: async () => {
      clearTimeout(idle);
      isClosed = true;
      await open?.thread.end();
    },
  };
}

/** The asker who leaves does not wait until the thread has noticed. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
