import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { closeToOthers, logSync, makeFolder, STORE_FILE } from './data-folder.ts';
import type { Engine, Row, Run } from './engine.ts';
import { hasStore } from './marker/missing.ts';
import { folderFailure, isDiskFull, reasonOf, StoreError } from './store-errors.ts';

/** Fixed in the engine, not settable from JavaScript. */
const STATEMENT_LIMIT_MS = 30_000;

/** The database as it was opened. */
interface Opened {
  readonly database: GrafeoDB;
  /** Opens the same for writing; absent = it is. */
  readonly forWriting?: () => Opened;
  /** Waits until the disk has what was committed. */
  readonly sync: () => void;
}

/** The engine in the thread that calls it. */
export interface EmbeddedEngine extends Engine {
  /** Writes all that was committed to one file. */
  readonly saveCopy: (path: string) => Promise<void>;
}

/** Opens a copy that `saveCopy` made, to read it. */
export async function openCopy(path: string): Promise<Engine> {
  const Database = await loadLibrary();
  return engineOf({ database: Database.openReadOnly(path), sync: () => undefined }, undefined);
}

/**
 * Opens the embedded engine on a data folder, made when missing; without a folder, in memory. A store that is there is
 * only read until the first transaction, since opening it for writing already changes damaged files.
 * Throws `store-path-unusable`, `store-no-permission`, `store-locked` (another program has it open), `store-damaged`,
 * `store-file-missing`, `store-platform-unsupported` (no prebuilt library, e.g. Alpine or Windows on ARM).
 */
export async function openEmbedded(folder?: string): Promise<EmbeddedEngine> {
  return engineOf(await open(folder), folder);
}

function engineOf(first: Opened, folder: string | undefined): EmbeddedEngine {
  let opened = first;
  let isTouched = false;
  let closed = false;
  let lastWrite: Promise<unknown> = Promise.resolve();

  const run: Run = async (statement, parameters = {}) => {
    if (closed) throw new StoreError('store-closed');
    try {
      return (await opened.database.executeCypher(statement, parameters)).toArray() as Row[];
    } catch (error) {
      throw statementFailure(error);
    }
  };

  function writable(): Opened {
    if (closed) throw new StoreError('store-closed');
    if (opened.forWriting === undefined) return opened;
    try {
      opened.database.close();
      opened = opened.forWriting();
    } catch (error) {
      closed = true;
      throw error;
    }
    return opened;
  }

  async function write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const { database, sync } = writable();
    const tx = database.beginTransaction();
    let last: Promise<unknown> = Promise.resolve();
    const runOne: Run = async (statement, parameters = {}) => {
      try {
        return (await tx.executeCypher(statement, parameters)).toArray() as Row[];
      } catch (error) {
        throw statementFailure(error);
      }
    };
    let result: T;
    try {
      // In the order in which they come: the library would begin the second before the first has ended.
      result = await work((statement, parameters) => {
        const turn = last.then(() => runOne(statement, parameters));
        last = turn.catch(() => undefined);
        return turn;
      });
      tx.commit();
    } catch (error) {
      rollBack(tx);
      throw error instanceof StoreError || !isEngineError(error) ? error : statementFailure(error);
    }
    try {
      // The library writes a commit to its log and leaves it to the system when the disk gets it.
      sync();
    } catch (error) {
      throw new StoreError('store-write-outcome-unknown', { reason: reasonOf(error) }, error);
    }
    return result;
  }

  return {
    name: 'embedded',
    differences: { sharedWithOthers: false, longestStatement: STATEMENT_LIMIT_MS },
    ...(folder === undefined ? {} : { files: { folder, isUntouched: () => !isTouched } }),
    run,
    /** The library stops no statement: this is for a process that has nothing else to do, and can be ended. */
    ask: (statement, parameters) => run(statement, parameters),
    /** After the write before: a copy holds nothing that is not committed. */
    saveCopy: (path) => {
      const turn = lastWrite.then(() => {
        if (closed) throw new StoreError('store-closed');
        opened.database.save(path);
      });
      lastWrite = turn.catch(() => undefined);
      return turn;
    },
    /** One write after the other: two at once would end in a write conflict for the second. */
    transaction: (work) => {
      isTouched = true;
      const turn = lastWrite.then(() => write(work));
      lastWrite = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      if (closed) return;
      closed = true;
      await lastWrite;
      closeDatabase(opened.database);
    },
  };
}

/** Throws `store-locked` when another program has the store of a folder open; changes nothing there. */
export async function refuseLocked(folder: string): Promise<void> {
  const Database = await loadLibrary();
  try {
    Database.openReadOnly(join(folder, STORE_FILE)).close();
  } catch (error) {
    const failure = openingFailure(error, folder);
    if (failure.id === 'store-locked') throw failure;
  }
}

async function open(folder: string | undefined): Promise<Opened> {
  const Database = await loadLibrary();
  if (folder === undefined) return { database: Database.create(), sync: () => undefined };
  const inFolder = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw openingFailure(error, folder);
    }
  };
  const path = join(folder, STORE_FILE);
  const forWriting = (): Opened =>
    inFolder(() => {
      const database = Database.create(path);
      closeToOthers(folder);
      return { database, sync: logSync(folder) };
    });
  inFolder(() => makeFolder(folder));
  if (!(await hasStore(folder))) return forWriting();
  return inFolder(() => {
    closeToOthers(folder);
    return { database: Database.openReadOnly(path), forWriting, sync: () => undefined };
  });
}

/** A commit that fails has rolled back by itself; the library then refuses to do it again. */
function rollBack(tx: ReturnType<GrafeoDB['beginTransaction']>): void {
  try {
    if (tx.isActive) tx.rollback();
  } catch {
    // What made the write fail is what there is to say.
  }
}

/** Without room to tidy up on the disk, all that was written is in the log, for the next time. */
function closeDatabase(database: GrafeoDB): void {
  try {
    database.close();
  } catch (error) {
    if (!isDiskFull(error)) throw statementFailure(error);
  }
}

async function loadLibrary(): Promise<typeof GrafeoDB> {
  try {
    const { default: grafeo } = await import('@grafeo-db/js');
    return grafeo.GrafeoDB;
  } catch (error) {
    const platform = `${process.platform}-${process.arch}`;
    throw new StoreError('store-platform-unsupported', { platform, reason: reasonOf(error) }, error);
  }
}

/** The engine has no error codes for opening; its texts are pinned with its version and tested. */
function openingFailure(error: unknown, path: string): StoreError {
  const reason = reasonOf(error);
  if (/cannot be locked|being used by another process|locked by another process/i.test(reason))
    return new StoreError('store-locked', { path, reason }, error);
  if (
    /damaged|invalid file header|not a Grafeo database|not a database file|corrupt|Recovery failed/i.test(
      reason,
    )
  )
    return new StoreError('store-damaged', { path, reason }, error);
  return folderFailure(error, path);
}

const isEngineError = (error: unknown): boolean => /GRAFEO-[A-Z]\d+/.test(reasonOf(error));

function statementFailure(error: unknown): StoreError {
  const reason = reasonOf(error);
  if (/exceeded timeout/i.test(reason))
    return new StoreError('store-statement-too-long', { seconds: STATEMENT_LIMIT_MS / 1000 }, error);
  if (isDiskFull(error)) return new StoreError('store-disk-full', { reason }, error);
  if (/GRAFEO-T001/.test(reason)) return new StoreError('store-write-conflict', { reason }, error);
  return new StoreError('store-statement-failed', { reason }, error);
}
