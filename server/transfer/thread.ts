import { parentPort } from 'node:worker_threads';
import { Failure } from '../errors.ts';
import { plainFailure } from '../thread/plain-failure.ts';
import { networkTaker } from '../thread/take-network.ts';
import { FILE_JOBS, type FileJob, type FileWork } from './jobs.ts';
import type { FromFileThread, ToFileThread } from './messages.ts';
import { readFile } from './read/read-file.ts';
import type { FileRead } from './read/reading.ts';
import { bytesOf, type ShelvedFile } from './shelf.ts';

/**
 * The thread that works on files: it reads them, and does what is asked with their cells and the network that it was
 * last sent, one thing after the other. It keeps the last file that it read, which is mostly the next one too.
 */

type Ask = Extract<ToFileThread, { type: 'ask' }>;
type Compute = (work: FileWork, asked: unknown) => unknown;

const PROGRESS_EVERY_MS = 100;

const taker = networkTaker();
/** Goes on with the work that waits for its part to be taken: there is one at a time. */
let taken: (() => void) | undefined;
let last: { readonly key: string; readonly read: FileRead } | undefined;

parentPort?.on('message', (message: ToFileThread) => {
  // The server asks one thing at a time, and sends a network before it asks.
  if (message.type === 'ask') void answer(message);
  else if (message.type === 'taken') taken?.();
  else taker.take(message);
});

async function answer(ask: Ask): Promise<void> {
  const { id, job, asked, file, today, cancelled } = ask;
  const check = (): void => {
    if (Atomics.load(cancelled, 0) === 1) throw new DOMException('Nobody waits any more.', 'AbortError');
  };
  const progress = progressOf(id);
  try {
    check();
    const network = taker.network();
    if (network === undefined) throw new Error('The thread was asked before it had a network.');
    const read = await readOnce(file, check, (done, total) => progress('READING', done, total));
    const compute = FILE_JOBS[job as FileJob] as Compute;
    const part = (slice: unknown): Promise<void> =>
      new Promise((resolve) => {
        taken = resolve;
        tell({ type: 'part', id, part: slice });
      });
    const work: FileWork = { handle: file.handle, file: read, network, today, progress, check, part };
    const made = await compute(work, asked);
    // A copy of its own, so that it can be handed over whole.
    const bytes =
      made instanceof Uint8Array ? new Uint8Array(made) : new TextEncoder().encode(JSON.stringify(made));
    tell({ type: 'answer', id, bytes }, [bytes.buffer as ArrayBuffer]);
  } catch (error) {
    if (error instanceof Failure) tell({ type: 'failure', id, failure: plainFailure(error) });
    else tell({ type: 'broken', id, error });
  }
}

async function readOnce(
  file: ShelvedFile,
  check: () => void,
  progress: (done: number, total: number) => void,
): Promise<FileRead> {
  const key = `${file.handle} ${file.name}`;
  if (last?.key === key) return last.read;
  // Let go of the former one first: the two would not fit together.
  last = undefined;
  const read = await readFile(bytesOf(file), file.name, { check, progress });
  last = { key, read };
  return read;
}

/** Tells the first step, and then one now and then. */
function progressOf(id: number): FileWork['progress'] {
  let told = 0;
  return (phase, done, total) => {
    const now = performance.now();
    if (told > 0 && now - told < PROGRESS_EVERY_MS) return;
    told = now;
    tell({ type: 'progress', id, step: { phase, done, total } });
  };
}

function tell(message: FromFileThread, transferred: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transferred);
}
