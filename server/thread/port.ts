import { type ChildProcess, fork } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import { systemCode } from '../errors.ts';

/** A connection to a thread or process that works for the server. */
export interface Port {
  readonly post: (message: unknown) => void;
  readonly onMessage: (take: (message: unknown) => void) => void;
  /** Called once when the other side has ended. */
  readonly onEnd: (take: (end: End) => void) => void;
  /** Whether this process must stay alive for the other side. */
  readonly keepAlive: (isNeeded: boolean) => void;
  /** Ends the other side even while it works. */
  readonly end: () => Promise<void>;
  /** A memory cell shared by both sides; undefined for a process, which shares no memory. */
  readonly sharedCell: () => Int32Array | undefined;
}

/** How a thread or process ended. */
export interface End {
  /** The error that ended it, if known. */
  readonly error?: unknown;
  /** Its exit code; null when a signal ended it. */
  readonly code: number | null;
  /** True when it needed more memory than it may have. */
  readonly outOfMemory: boolean;
}

export interface ProcessOptions {
  /** Heap limit in megabytes; absent for that of the server. */
  readonly heapMegabytes?: number | undefined;
}

export interface ThreadOptions extends ProcessOptions {
  /** Data given to the thread when it starts. */
  readonly data?: unknown;
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
      worker.once('error', (error) =>
        take({ error, code: null, outOfMemory: systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' }),
      );
      worker.once('exit', (code) => take({ code, outOfMemory: false }));
    },
    keepAlive: (isNeeded) => (isNeeded ? worker.ref() : worker.unref()),
    end: async () => {
      await worker.terminate();
    },
    sharedCell: () => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
}

/**
 * Starts a process that runs a built script, `file`, and returns the message channel to it. `heapMegabytes` limits its
 * memory. Native code that cannot be interrupted runs in a process, as a process can be killed. So does `JSON.parse` of
 * what others send: a thread that runs out of memory within it ends the whole server.
 */
export function processPort(file: string, { heapMegabytes }: ProcessOptions = {}): Port {
  const child = fork(file, [], {
    execArgv: heapMegabytes === undefined ? [] : [`--max-old-space-size=${heapMegabytes}`],
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
      child.once('error', (error) => take({ error, code: null, outOfMemory: false }));
      child.once('exit', (code, signal) => take({ code, outOfMemory: isAborted(code, signal) }));
    },
    keepAlive,
    end: () => endProcess(child),
    sharedCell: () => undefined,
  };
}

/** Node aborts itself when its heap is full: by a signal, or by the exit code that stands for it. */
const isAborted = (code: number | null, signal: NodeJS.Signals | null): boolean =>
  signal === 'SIGABRT' || code === 134;

function endProcess(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    // Keeps this process alive until the other has exited, as callers wait for it.
    child.ref();
    child.kill('SIGKILL');
  });
}
