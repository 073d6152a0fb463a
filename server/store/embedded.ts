import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { closeToOthers, logSync, makeFolder, STORE_FILE } from './data-folder.ts';
import type { Engine, Row, Run } from './engine.ts';
import { hasStore } from './marker/missing.ts';
import { folderFailure, isDiskFull, reasonOf, StoreError, unwrittenId } from './store-errors.ts';

/** Fixed time limit of a statement; the JavaScript API cannot change it. */
const STATEMENT_LIMIT_MS = 30_000;

/** An open database. */
interface Opened {
  readonly database: GrafeoDB;
  /** Whether it is open for reading only, as a store is until its first write. */
  readonly isReadOnly: boolean;
  /** Opens the files for writing, once this database is closed; absent in memory and for a copy. */
  readonly again?: () => Opened;
  /** Opens the files for reading only, once this database is closed; absent in memory and for a copy. */
  readonly reading?: () => Opened;
  /** Waits until the disk holds all commits. */
  readonly sync: () => void;
}

/** The embedded engine in the calling thread. */
export interface EmbeddedEngine extends Engine {
  /** Saves all committed data to one file. */
  readonly saveCopy: (path: string) => Promise<void>;
}

/** Opens, for reading only, a copy of the embedded database that was saved to the file `path`. */
export async function openCopy(path: string): Promise<Engine> {
  const Database = await loadLibrary();
  return engineOf(
    { database: Database.openReadOnly(path), isReadOnly: true, sync: () => undefined },
    undefined,
  );
}

/**
 * Opens the embedded database on a data folder, which it creates when missing, or in memory without one. An existing
 * store is opened read-only until the first transaction, since opening it for writing changes damaged files. Throws a
 * StoreError: `store-path-unusable`, `store-no-permission`, `store-locked` (another program has it open),
 * `store-damaged`, `store-file-missing`, `store-platform-unsupported` (no prebuilt library).
 */
export async function openEmbedded(folder?: string): Promise<EmbeddedEngine> {
  return engineOf(await open(folder), folder);
}

function engineOf(first: Opened, folder: string | undefined): EmbeddedEngine {
  let opened = first;
  let isTouched = false;
  let closed = false;
  /** Whether the files were let go and could not be opened again. */
  let isLost = false;
  /** Whether the files were open for writing once, so that no other program was at work on them. */
  let hadFiles = !first.isReadOnly;
  let lastWrite: Promise<unknown> = Promise.resolve();

  const run: Run = async (statement, parameters = {}) => {
    const { database } = present();
    try {
      return (await database.executeCypher(statement, parameters)).toArray() as Row[];
    } catch (error) {
      throw statementFailure(error);
    }
  };

  function present(): Opened {
    if (closed) throw new StoreError('store-closed');
    if (isLost) openForReading();
    return opened;
  }

  function writable(): Opened {
    const { isReadOnly } = present();
    return isReadOnly ? reopened() : opened;
  }

  function openForReading(): void {
    opened = opened.reading?.() ?? opened;
    isLost = false;
  }

  /**
   * Opens the files again, for writing. Where that fails, reading goes on, and the next write tries again. Who never had them,
   * and finds that another program has, lets them go: of two programs that open a store at once, each would else keep the other out by reading.
   */
  function reopened(): Opened {
    const { again } = opened;
    if (again === undefined) return opened;
    try {
      opened.database.close();
    } catch (error) {
      // A database that cannot say how a commit ended refuses to write its files, and lets them go all the same.
      if (opened.isReadOnly) throw error;
    }
    isLost = true;
    try {
      opened = again();
      isLost = false;
      hadFiles = true;
    } catch (error) {
      closed = !hadFiles && error instanceof StoreError && error.id === 'store-locked';
      try {
        if (!closed) openForReading();
      } catch {
        // Whoever asks next tries again.
      }
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
      // Statements run one after the other: the library would otherwise start one before the previous one ends.
      result = await work((statement, parameters) => {
        const turn = last.then(() => runOne(statement, parameters));
        last = turn.catch(() => undefined);
        return turn;
      });
      tx.commit();
    } catch (error) {
      rollBack(tx);
      if (isOutcomeUnknown(error)) throw outcomeUnknown(error, reopened);
      throw error instanceof StoreError || !isEngineError(error) ? error : statementFailure(error);
    }
    try {
      // The library writes a commit to its log but does not wait for the disk.
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
    /** The library cannot stop a statement. Use this only in a process that can be killed. */
    ask: (statement, parameters) => run(statement, parameters),
    /** Waits for earlier writes, so that the copy holds committed data only. */
    saveCopy: (path) => {
      const turn = lastWrite.then(() => {
        if (closed) throw new StoreError('store-closed');
        opened.database.save(path);
      });
      lastWrite = turn.catch(() => undefined);
      return turn;
    },
    /** Transactions run one after the other; a second one at the same time would fail with a conflict. */
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
      closeDatabase(opened.database, folder);
    },
  };
}

/**
 * Throws the error `store-locked` when another program has the embedded store of a folder open. Changes nothing there
 * and ignores other problems.
 */
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
  if (folder === undefined) return { database: Database.create(), isReadOnly: false, sync: () => undefined };
  const inFolder = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw openingFailure(error, folder);
    }
  };
  const path = join(folder, STORE_FILE);
  const reading = (): Opened =>
    inFolder(() => {
      closeToOthers(folder);
      return {
        ...{ database: Database.openReadOnly(path), isReadOnly: true },
        ...ways,
        sync: () => undefined,
      };
    });
  const again = (): Opened =>
    inFolder(() => {
      const database = Database.create(path);
      closeToOthers(folder);
      return { database, isReadOnly: false, ...ways, sync: logSync(folder) };
    });
  const ways = { again, reading };
  inFolder(() => makeFolder(folder));
  if (!(await hasStore(folder))) return again();
  return reading();
}

/** Rolls a transaction back, unless its failed commit already did. */
function rollBack(tx: ReturnType<GrafeoDB['beginTransaction']>): void {
  try {
    if (tx.isActive) tx.rollback();
  } catch {
    // The error of the write matters more.
  }
}

/**
 * Closes the database. A full disk is no error here: all writes are in the log and are read at the next start. They are after
 * a fault of the disk, too, of which whoever keeps the program must hear.
 */
function closeDatabase(database: GrafeoDB, path = ''): void {
  try {
    database.close();
  } catch (error) {
    if (!isDiskFull(error))
      throw new StoreError('store-not-closed', { path, reason: reasonOf(error) }, error);
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

/**
 * Recognises errors of opening by their text, since the engine gives no codes. Tests pin the texts to the version of
 * the engine.
 */
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

/** Whether the log holds a commit of which nobody knows if the disk has it: the engine says so, and waits to be reopened. */
const isOutcomeUnknown = (error: unknown): boolean => /GRAFEO-T010/.test(reasonOf(error));

/** Opens the files again after such a commit, so that what is read next is what they hold. */
function outcomeUnknown(error: unknown, reopen: () => void): StoreError {
  try {
    reopen();
  } catch (failed) {
    return new StoreError('store-write-outcome-unknown', { reason: reasonOf(failed) }, failed);
  }
  return new StoreError('store-write-outcome-unknown', { reason: reasonOf(error) }, error);
}

function statementFailure(error: unknown): StoreError {
  const reason = reasonOf(error);
  if (/exceeded timeout/i.test(reason))
    return new StoreError('store-statement-too-long', { seconds: STATEMENT_LIMIT_MS / 1000 }, error);
  if (/GRAFEO-T001/.test(reason)) return new StoreError('store-write-conflict', { reason }, error);
  return new StoreError(unwrittenId(error), { reason }, error);
}
