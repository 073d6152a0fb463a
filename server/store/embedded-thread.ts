import { setImmediate as nextTurn } from 'node:timers/promises';
import { STORE_THREAD_FILE } from '../paths.ts';
import type { Engine, Parameters, Row, Run } from './engine.ts';
import { StoreError } from './store-errors.ts';
import { openStoreThread, type StoreThread } from './store-thread.ts';
import type { StoreRequest } from './thread-messages.ts';

/** As the engine in the thread: `embedded.ts`. */
const STATEMENT_LIMIT_MS = 30_000;

/**
 * Opens the embedded engine in a thread of its own, on a data folder or in memory: whatever it works on, the server goes
 * on with its requests. Throws as `openEmbedded`.
 */
export async function openEmbeddedThread(folder?: string, file: string = STORE_THREAD_FILE): Promise<Engine> {
  const thread = openStoreThread(file, folder === undefined ? {} : { folder });
  let closing: Promise<void> | undefined;
  let isTouched = false;
  let lastWrite: Promise<unknown> = Promise.resolve();
  try {
    await thread.ask({ type: 'open' });
  } catch (error) {
    await thread.end();
    throw error;
  }

  const running =
    (inTransaction: boolean): Run =>
    async (statement, parameters = {}) => {
      if (closing !== undefined && !inTransaction) throw new StoreError('store-closed');
      return rowsOf(thread, {
        type: 'run',
        statement,
        parameters: sent(parameters),
        inTransaction,
      });
    };

  async function write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    await thread.ask({ type: 'begin' });
    let result: T;
    try {
      result = await work(running(true));
    } catch (error) {
      // What broke the thread is what there is to say.
      await thread.ask({ type: 'rollback' }).catch(() => undefined);
      throw error;
    }
    await thread.ask({ type: 'commit' });
    return result;
  }

  return {
    name: 'embedded',
    differences: { sharedWithOthers: false, longestStatement: STATEMENT_LIMIT_MS },
    ...(folder === undefined ? {} : { files: { folder, isUntouched: () => !isTouched } }),
    run: running(false),
    transaction: (work) => {
      if (closing !== undefined) return Promise.reject(new StoreError('store-closed'));
      isTouched = true;
      const turn = lastWrite.then(() => write(work));
      lastWrite = turn.catch(() => undefined);
      return turn;
    },
    close: () => {
      closing ??= lastWrite
        .then(() => thread.ask({ type: 'close' }))
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

/**
 * All rows of a statement: the next slice is asked for when the last has been read and others have had their turn, since
 * a port hands over at once all that waits in it.
 */
async function rowsOf(thread: StoreThread, request: Extract<StoreRequest, { type: 'run' }>): Promise<Row[]> {
  const first = await thread.ask(request);
  const rows = JSON.parse(first.rows) as Row[];
  for (let { more } = first; more; ) {
    await nextTurn();
    const slice = await thread.ask({ type: 'next', of: first.id });
    for (const row of JSON.parse(slice.rows) as Row[]) rows.push(row);
    more = slice.more;
  }
  return rows;
}
