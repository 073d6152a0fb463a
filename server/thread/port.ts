import { type ChildProcess, fork } from 'node:child_process';
import { Worker } from 'node:worker_threads';

/** A connection to a thread or process that works for the server. */
export interface Port {
  readonly post: (message: unknown) => void;
  readonly onMessage: (take: (message: unknown) => void) => void;
  /** Called once when the other side has ended, with its error or exit code. */
  readonly onEnd: (take: (error: unknown, code: number | null) => void) => void;
  /** Whether this process must stay alive for the other side. */
  readonly keepAlive: (isNeeded: boolean) => void;
  /** Ends the other side even while it works. */
  readonly end: () => Promise<void>;
  /** A memory cell shared by both sides; undefined for a process, which shares no memory. */
  readonly sharedCell: () => Int32Array | undefined;
}

export interface ThreadOptions {
  /** Data given to the thread when it starts. */
  readonly data?: unknown;
  /** Heap limit of the thread in megabytes; absent for that of the server. */
  readonly heapMegabytes?: number | undefined;
}

/**
 * Starts a worker thread from its built script, `file`, and returns the message channel to it. `data` is given to the
 * thread, and `heapMegabytes` limits its memory.
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

/**
 * Starts a process that runs a built script, `file`, and returns the message channel to it. Native code that cannot
 * be interrupted runs in a process, as a process can be killed.
 */
export function processPort(file: string): Port {
  const child = fork(file, [], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const keepAlive = (isNeeded: boolean): void => {
    if (isNeeded) child.ref();
    else child.unref();
    // The IPC channel keeps the process alive separately.
    if (isNeeded) child.channel?.ref();
    else child.channel?.unref();
  };
  keepAlive(false);
  return {
    post: (message) => {
      // A message that can no longer be sent is answered by the end of the process.
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
    // Keeps this process alive until the other has exited, as callers wait for it.
    child.ref();
    child.kill('SIGKILL');
  });
}
