import { parentPort, workerData } from 'node:worker_threads';
import { openEmbedded } from './embedded.ts';
import type { Engine, Parameters, Run } from './engine.ts';
import { rowSlices } from './row-slices.ts';
import {
  type FromStoreThread,
  plainStoreFailure,
  type Slice,
  type StoreThreadData,
  type ToStoreThread,
} from './thread-messages.ts';

/**
 * The thread of the embedded engine, whose library reads parameters, makes rows and commits on the thread that calls it.
 * Rows leave in slices, the next one when it is asked for, and is made while the server reads the one before.
 */

interface Transaction {
  readonly run: Run;
  readonly commit: () => void;
  readonly rollback: (reason: Error) => void;
}

const { folder } = workerData as StoreThreadData;
const ROLLED_BACK = new Error('Rolled back.');

let engine: Engine | undefined;
let transaction: Transaction | undefined;
let ended: Promise<void> = Promise.resolve();
/** Slices that nobody asked for yet, by the number of the message that the first was answered to. */
const waiting = new Map<number, { readonly slices: Generator<Slice, undefined>; readonly next: Slice }>();

parentPort?.on('message', (message: ToStoreThread) => {
  answer(message).catch((error: unknown) =>
    tell({ type: 'failed', id: message.id, failure: plainStoreFailure(error) }),
  );
});

async function answer(message: ToStoreThread): Promise<void> {
  const { id } = message;
  if (message.type === 'run') {
    const run = message.inTransaction ? openTransaction().run : opened().run;
    const { statement, parameters } = message;
    const given = typeof parameters === 'string' ? (JSON.parse(parameters) as Parameters) : parameters;
    const slices = rowSlices(await run(statement, given));
    return tellSlice(id, id, slices, slices.next().value);
  }
  if (message.type === 'next') {
    const rest = waiting.get(message.of);
    waiting.delete(message.of);
    return tellSlice(id, message.of, rest?.slices, rest?.next);
  }
  if (message.type === 'open') engine = await openEmbedded(folder);
  else if (message.type === 'begin') await begin();
  else if (message.type === 'close') await engine?.close();
  else await end(message.type);
  tell({ type: 'done', id });
}

function tellSlice(
  id: number,
  of: number,
  slices: Generator<Slice, undefined> | undefined,
  slice: Slice | undefined,
): void {
  if (slices === undefined || slice === undefined) throw new Error('These rows were given before.');
  tell({ type: 'rows', id, ...slice });
  const next = slice.more ? slices.next().value : undefined;
  if (next !== undefined) waiting.set(of, { slices, next });
}

/** Resolves once the engine has opened a transaction, which then waits to be ended. */
function begin(): Promise<void> {
  return new Promise((resolve, reject) => {
    ended = opened().transaction(
      (run) =>
        new Promise((commit, rollback) => {
          transaction = { run, commit, rollback };
          resolve();
        }),
    );
    ended.catch(reject);
  });
}

async function end(how: 'commit' | 'rollback'): Promise<void> {
  const { commit, rollback } = openTransaction();
  transaction = undefined;
  if (how === 'commit') {
    commit();
    await ended;
    return;
  }
  rollback(ROLLED_BACK);
  await ended.catch((error: unknown) => {
    if (error !== ROLLED_BACK) throw error;
  });
}

function opened(): Engine {
  if (engine === undefined) throw new Error('The engine is not open.');
  return engine;
}

function openTransaction(): Transaction {
  if (transaction === undefined) throw new Error('No transaction is open.');
  return transaction;
}

const tell = (message: FromStoreThread): void => parentPort?.postMessage(message);
