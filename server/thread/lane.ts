import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { openTurns } from '../turns.ts';
import type { NetworkMessage } from './network-messages.ts';
import { type Following, openProcess, openThread, type Thread, ThreadEnded } from './open-thread.ts';
import type { ThreadOptions } from './port.ts';
import type { Protocol } from './protocol.ts';
import { type NetworkHolder, sendNetwork } from './send-network.ts';

/** A queue of jobs that one thread does, each with a time limit. */
export interface Lane<P extends LaneProtocol> {
  /**
   * Does one job and returns its answer. Throws the error of the thread, `ThreadEnded`, `TookTooLong`, `QueueFull`,
   * `TurnNotCome`, or the reason of the signal.
   */
  readonly run: (job: Job<P>) => Promise<P['answer']>;
  readonly close: () => Promise<void>;
}

/** Protocol of a lane: the only notes to its thread are networks. */
export interface LaneProtocol extends Protocol {
  readonly note: NetworkMessage;
}

export interface Job<P extends LaneProtocol> extends Following<P> {
  readonly request: P['request'];
  /** The network that the job reads. It is sent to the thread first if needed. */
  readonly network?: OpenNetwork | undefined;
  /** Time limit of this job in seconds, instead of that of the lane. */
  readonly seconds?: number | undefined;
  /** Longest wait in the queue in milliseconds; a minute by default. */
  readonly patienceMs?: number | undefined;
}

export interface LaneOptions extends ThreadOptions {
  /** Time limit of a job in seconds, without its wait in the queue. */
  readonly seconds: number;
  /** True to use a process instead of a thread. */
  readonly inProcess?: boolean;
  /** The thread ends after this time without work; absent for never. */
  readonly idleSeconds?: number;
  /** Name under which its queue is measured. */
  readonly name?: string;
}

/** The error thrown when a job in a thread exceeds its time limit of `seconds`. Its thread is ended. */
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
 * Time for cancelled work to stop by itself, in milliseconds. After it the thread is ended; a new thread needs about as
 * long to load a large network.
 */
const GRACE_MS = 2_000;
/** Most waiting jobs, more than a team of thirty causes. */
const LONGEST_QUEUE = 100;
/** Default wait in the queue in milliseconds. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Opens a queue of jobs for one thread, which runs the built script `file` and does them one after the other. The
 * thread starts with the first job, and restarts with the next job after it has ended. `options` set limits of time
 * and memory.
 */
export function openLane<P extends LaneProtocol>(file: string, options: LaneOptions): Lane<P> {
  const { seconds: usualSeconds, idleSeconds, inProcess = false } = options;
  const turns = openTurns(LONGEST_QUEUE, options.name);
  let isClosed = false;
  let open: Open<P> | undefined;
  let idle: NodeJS.Timeout | undefined;

  function opened(): Open<P> {
    if (open === undefined || open.thread.hasEnded()) {
      const thread = inProcess ? openProcess<P>(file, options) : openThread<P>(file, options);
      open = { thread, tell: thread.tell, holds: undefined };
    }
    return open;
  }

  /** Ends the thread when the work exceeds its limit, or does not stop soon after being cancelled. */
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

/** Rejects as soon as the signal is aborted, without waiting for the thread to stop. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
