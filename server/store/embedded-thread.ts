import { QUESTION_PROCESS_FILE, STORE_THREAD_FILE } from '../paths.ts';
import { openThread, ThreadEnded } from '../thread/open-thread.ts';
import type { Engine, Parameters, Row, Run } from './engine.ts';
import { openLongQuestions } from './long-questions.ts';
import { reasonOf, StoreError } from './store-errors.ts';
import type { StoreProtocol, StoreRequest, StoreThreadData } from './store-protocol.ts';

/** Time limit of a statement in the embedded engine. */
const STATEMENT_LIMIT_MS = 30_000;

/**
 * Opens the embedded database in a worker thread, so that the server keeps answering while it works. Without
 * `folder`, the data are in memory only. `file` is the built script of the thread. Throws the same errors as
 * `openEmbedded`.
 */
export async function openEmbeddedThread(folder?: string, file: string = STORE_THREAD_FILE): Promise<Engine> {
  const data: StoreThreadData = folder === undefined ? {} : { folder };
  let thread = openThread<StoreProtocol>(file, { data });
  /** Whether the thread has the files; not while it could not open them again. */
  let isOpen = false;
  let anew: Promise<void> | undefined;
  const ask = (request: StoreRequest, onPart?: (part: string) => void): Promise<string | null> =>
    thread.ask(request, { onPart }).catch((error: unknown) => {
      throw asStoreError(error, request);
    });
  let closing: Promise<void> | undefined;
  let isTouched = false;
  let writes = 0;
  let lastWrite: Promise<unknown> = Promise.resolve();
  try {
    await ask({ type: 'open' });
    isOpen = true;
  } catch (error) {
    await thread.end();
    throw error;
  }

  /** Ends the thread, which lets go of all files, and opens them in a new one. */
  const openAnew = (): Promise<void> => {
    anew ??= (async () => {
      isOpen = false;
      await thread.end();
      thread = openThread<StoreProtocol>(file, { data });
      await ask({ type: 'open' });
      isOpen = true;
    })().finally(() => {
      anew = undefined;
    });
    return anew;
  };

  /**
   * Does `work`, once more in a new thread when the files of this one are of no more use to it. Who never wrote gives up:
   * another program may have the files.
   */
  const lively = async <T>(work: () => Promise<T>): Promise<T> => {
    if (folder === undefined) return work();
    if (anew !== undefined || !isOpen) await openAnew();
    try {
      return await work();
    } catch (error) {
      // Reading beside it ends with the thread.
      if (anew === undefined && !(writes > 0 && isUseless(error))) throw error;
      await openAnew();
      return work();
    }
  };

  const questions = openLongQuestions({
    file: QUESTION_PROCESS_FILE,
    folder,
    saveCopy: async (path) => {
      await ask({ type: 'copy', path });
    },
    version: () => writes,
  });

  const running =
    (inTransaction: boolean): Run =>
    async (statement, parameters = {}) => {
      if (closing !== undefined && !inTransaction) throw new StoreError('store-closed');
      const found = async (): Promise<Row[]> => {
        const rows: Row[] = [];
        const take = (slice: string): void => {
          for (const row of JSON.parse(slice) as Row[]) rows.push(row);
        };
        const request = { type: 'run', statement, parameters: sent(parameters), inTransaction } as const;
        take((await ask(request, take)) ?? '[]');
        return rows;
      };
      return inTransaction ? found() : lively(found);
    };

  async function write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    await ask({ type: 'begin' });
    let result: T;
    try {
      result = await work(running(true));
    } catch (error) {
      // The error of `work` matters more than a failed rollback.
      await ask({ type: 'rollback' }).catch(() => undefined);
      throw error;
    }
    await ask({ type: 'commit' });
    writes += 1;
    return result;
  }

  return {
    name: 'embedded',
    differences: { sharedWithOthers: false, longestStatement: STATEMENT_LIMIT_MS },
    ...(folder === undefined ? {} : { files: { folder, isUntouched: () => !isTouched } }),
    run: running(false),
    ask: (statement, parameters, watch) => {
      if (closing !== undefined) return Promise.reject(new StoreError('store-closed'));
      return questions.ask(statement, parameters, watch);
    },
    transaction: (work) => {
      if (closing !== undefined) return Promise.reject(new StoreError('store-closed'));
      isTouched = true;
      const turn = lastWrite.then(() => lively(() => write(work)));
      lastWrite = turn.catch(() => undefined);
      return turn;
    },
    close: () => {
      closing ??= Promise.all([lastWrite, questions.close()])
        .then(() => ask({ type: 'close' }))
        .finally(() => thread.end())
        .then(() => undefined);
      return closing;
    },
  };
}

/** Up to this many rows are sent as objects. */
const COPIED_ROWS = 8;

/**
 * Turns parameters with many rows into JSON: for many small rows this is faster than the copy between threads, for a
 * few long texts it is not.
 */
function sent(parameters: Parameters): Parameters | string {
  const { rows } = parameters;
  return Array.isArray(rows) && rows.length <= COPIED_ROWS ? parameters : JSON.stringify(parameters);
}

/**
 * Whether an engine that was open is of no more use: its log takes no more writes, of which nothing was written then, or it
 * failed to open its files again and still holds them.
 */
const isUseless = (error: unknown): boolean =>
  error instanceof StoreError && (error.id === 'store-locked' || /GRAFEO-T011/.test(reasonOf(error)));

/** Turns an error into a StoreError. When the thread ended during a commit, the commit may have happened. */
function asStoreError(error: unknown, { type }: StoreRequest): StoreError {
  if (error instanceof StoreError) return error;
  const isOpen = error instanceof ThreadEnded && type === 'commit';
  const id = isOpen ? 'store-write-outcome-unknown' : 'store-statement-failed';
  return new StoreError(id, { reason: reasonOf(error) }, error);
}
