import { type ChildProcess, fork } from 'node:child_process';
import { Worker } from 'node:worker_threads';

/** The end of a line to a thread or a process that works for the server. */
export interface Port {
  readonly post: (message: unknown) => void;
  readonly onMessage: (take: (message: unknown) => void) => void;
  /** Called once, when the other side has ended, with its error if it had one. */
  readonly onEnd: (take: (error: unknown, code: number | null) => void) => void;
  /** Keeps this process alive, or no longer does. */
  readonly keepAlive: (isNeeded: boolean) => void;
  /** Ends the other side, whatever it does. */
  readonly end: () => Promise<void>;
  /** A cell that both sides see at once; undefined where they share no memory. */
  readonly sharedCell: () => Int32Array | undefined;
}

export interface ThreadOptions {
  /** Given to the thread when it starts. */
  readonly data?: unknown;
  /** The most that the heap of the thread may hold; absent = as much as the server's own. */
  readonly heapMegabytes?: number | undefined;
}

/**
 * Starts a thread from its built file. The options that this process was started with are not passed on, since a thread
 * refuses some of them.
 */
export function threadPort(file: string, { data, heapMegabytes }: ThreadOptions): Port {
  const worker = new Worker(file, {
    workerData: data,
    execArgv: [],
    ...(heapMegabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } }),
  });
  worker.unref();
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (take) => worker.on('message', take),
    onEnd: (take) => {
      worker.once('error', (error) => take(error, null));
      worker.once('exit', (code) => take(undefined, code));
    },
    keepAlive: (isNeeded) => (isNeeded ? worker.ref() : worker.unref()),
    end: async () => {
      await worker.terminate();
    },
    sharedCell: () => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
}

/** Starts a process from its built file: for work of native code, which no thread can be ended in. */
export function processPort(file: string): Port {
  const child = fork(file, [], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const keepAlive = (isNeeded: boolean): void => {
    if (isNeeded) child.ref();
    else child.unref();
    // The line to the process counts by itself.
    if (isNeeded) child.channel?.ref();
    else child.channel?.unref();
  };
  keepAlive(false);
  return {
    post: (message) => {
      // What cannot be sent any more is answered by the end of the process.
      child.send(message as object, () => undefined);
    },
    onMessage: (take) => child.on('message', take),
    onEnd: (take) => {
      child.once('error', (error) => take(error, null));
      child.once('exit', (code) => take(undefined, code));
    },
    keepAlive,
    end: () => endProcess(child),
    sharedCell: () => undefined,
  };
}

function endProcess(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    // Otherwise this process may end first, with nothing left to do, before what waits for the exit is done.
    child.ref();
    child.kill('SIGKILL');
  });
}
