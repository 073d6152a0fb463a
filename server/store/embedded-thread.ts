import { QUESTION_PROCESS_FILE, STORE_THREAD_FILE } from '../paths.ts';
import { openThread, ThreadEnded } from '../thread/open-thread.ts';
import type { Engine, Parameters, Row, Run } from './engine.ts';
import { openLongQuestions } from './long-questions.ts';
import { reasonOf, StoreError } from './store-errors.ts';
import type { StoreProtocol, StoreRequest, StoreThreadData } from './store-protocol.ts';

/** As the engine in the thread: `embedded.ts`. */
const STATEMENT_LIMIT_MS = 30_000;

/**
 * Opens the embedded engine in a thread of its own, on a data folder or in memory: whatever it works on, the server goes
 * on with its requests. Throws as `openEmbedded`.
 */
export async function openEmbeddedThread(folder?: string, file: string = STORE_THREAD_FILE): Promise<Engine> {
  const data: StoreThreadData = folder === undefined ? {} : { folder };
  const thread = openThread<StoreProtocol>(file, { data });
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
  } catch (error) {
    await thread.end();
    throw error;
  }

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
      const rows: Row[] = [];
      const take = (slice: string): void => {
        for (const row of JSON.parse(slice) as Row[]) rows.push(row);
      };
      take(
        (await ask({ type: 'run', statement, parameters: sent(parameters), inTransaction }, take)) ?? '[]',
      );
      return rows;
    };

  async function write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    await ask({ type: 'begin' });
    let result: T;
    try {
      result = await work(running(true));
    } catch (error) {
      // What broke the thread is what there is to say.
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
      const turn = lastWrite.then(() => write(work));
      lastWrite = turn.catch(() => undefined);
      return turn;
    },
    close: () => {
      closing ??= Promise.all([lastWrite, questions.close()])
        .then(() => ask({ type: 'close' }))
        .finally(thread.end)
        .then(() => undefined);
      return closing;
    },
  };
}

/** Up to so many rows go as they are. */
const COPIED_ROWS = 8;

/** Many small rows are written and read as JSON in less time than it takes to copy them; a few long texts are not. */
function sent(parameters: Parameters): Parameters | string {
  const { rows } = parameters;
  return Array.isArray(rows) && rows.length <= COPIED_ROWS ? parameters : JSON.stringify(parameters);
}

/** What is not an error of the store itself broke its thread; a commit that was not answered may have happened. */
function asStoreError(error: unknown, { type }: StoreRequest): StoreError {
  if (error instanceof StoreError) return error;
  const isOpen = error instanceof ThreadEnded && type === 'commit';
  const id = isOpen ? 'store-write-outcome-unknown' : 'store-statement-failed';
  return new StoreError(id, { reason: reasonOf(error) }, error);
}
