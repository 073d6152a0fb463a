import { workerData } from 'node:worker_threads';
import { serveThread } from '../thread/serve-thread.ts';
import { type EmbeddedEngine, openEmbedded } from './embedded.ts';
import type { Parameters, Row, Run } from './engine.ts';
import { lastSlice } from './row-slices.ts';
import type { StoreProtocol, StoreRequest, StoreThreadData } from './store-protocol.ts';

/**
 * Thread of the embedded engine. The library works synchronously on the calling thread, so the server calls it here.
 */

interface Transaction {
  readonly run: Run;
  readonly commit: () => void;
  readonly rollback: (reason: Error) => void;
}

const { folder } = workerData as StoreThreadData;
const ROLLED_BACK = new Error('Rolled back.');

let engine: EmbeddedEngine | undefined;
let transaction: Transaction | undefined;
let ended: Promise<void> = Promise.resolve();

serveThread<StoreProtocol>({
  answer: async (request, { part }) => {
    if (request.type === 'run') return lastSlice(await rowsOf(request), part);
    if (request.type === 'open') engine = await openEmbedded(folder);
    else if (request.type === 'copy') await opened().saveCopy(request.path);
    else if (request.type === 'begin') await begin();
    else if (request.type === 'close') await engine?.close();
    else await end(request.type);
    return null;
  },
});

function rowsOf({
  statement,
  parameters,
  inTransaction,
}: Extract<StoreRequest, { type: 'run' }>): Promise<Row[]> {
  const run = inTransaction ? openTransaction().run : opened().run;
  return run(statement, typeof parameters === 'string' ? (JSON.parse(parameters) as Parameters) : parameters);
}

/** Begins a transaction and resolves when it is open; `end` ends it. */
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

function opened(): EmbeddedEngine {
  if (engine === undefined) throw new Error('The engine is not open.');
  return engine;
}

function openTransaction(): Transaction {
  if (transaction === undefined) throw new Error('No transaction is open.');
  return transaction;
}
