import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import type { Engine, Row, Run } from './engine.ts';
import { reasonOf, StoreError, type StoreErrorId } from './store-errors.ts';

/** The store is two files in the data folder: `network.grafeo` and, until a clean close, `network.grafeo.wal`. */
const FILE = 'network.grafeo';
/** Fixed in the engine, not settable from JavaScript. */
const STATEMENT_LIMIT_MS = 30_000;

/**
 * Opens the embedded engine on a data folder, made when missing; without a folder, in memory.
 * Throws `store-path-unusable`, `store-no-permission`, `store-locked` (another program has it open),
 * `store-damaged`, `store-platform-unsupported` (no prebuilt library, e.g. Alpine or Windows on ARM).
 */
export async function openEmbedded(folder?: string): Promise<Engine> {
  const database = await open(folder);
  let closed = false;
  let lastWrite: Promise<unknown> = Promise.resolve();

  const run: Run = async (statement, parameters = {}) => {
    if (closed) throw new StoreError('store-closed');
    try {
      return (await database.executeCypher(statement, parameters)).toArray() as Row[];
    } catch (error) {
      throw statementFailure(error);
    }
  };

  async function write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    if (closed) throw new StoreError('store-closed');
    const tx = database.beginTransaction();
    let last: Promise<unknown> = Promise.resolve();
    const runOne: Run = async (statement, parameters = {}) => {
      try {
        return (await tx.executeCypher(statement, parameters)).toArray() as Row[];
      } catch (error) {
        throw statementFailure(error);
      }
    };
    try {
      // In the order in which they come: the library would begin the second before the first has ended.
      const result = await work((statement, parameters) => {
        const turn = last.then(() => runOne(statement, parameters));
        last = turn.catch(() => undefined);
        return turn;
      });
      tx.commit();
      return result;
    } catch (error) {
      if (tx.isActive) tx.rollback();
      throw error instanceof StoreError || !isEngineError(error) ? error : statementFailure(error);
    }
  }

  return {
    name: 'embedded',
    differences: { sharedWithOthers: false, longestStatement: STATEMENT_LIMIT_MS },
    run,
    /** One write after the other: two at once would end in a write conflict for the second. */
    transaction: (work) => {
      const turn = lastWrite.then(() => write(work));
      lastWrite = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      if (closed) return;
      closed = true;
      await lastWrite;
      database.close();
    },
  };
}

async function open(folder: string | undefined): Promise<GrafeoDB> {
  const Database = await loadLibrary();
  if (folder === undefined) return Database.create();
  const path = join(folder, FILE);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return Database.create(path);
  } catch (error) {
    throw new StoreError(openingFailure(error), { path: folder, reason: reasonOf(error) }, error);
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
function openingFailure(error: unknown): StoreErrorId {
  const text = reasonOf(error);
  if (/EACCES|EPERM|EROFS|permission denied|read-only file system/i.test(text)) return 'store-no-permission';
  if (/cannot be locked|being used by another process/i.test(text)) return 'store-locked';
  if (/damaged|invalid file header|not a Grafeo database|not a database file|corrupt/i.test(text))
    return 'store-damaged';
  if (/ENOSPC|no space left|storage is full/i.test(text)) return 'store-disk-full';
  return 'store-path-unusable';
}

const isEngineError = (error: unknown): boolean => /GRAFEO-[A-Z]\d+/.test(reasonOf(error));

function statementFailure(error: unknown): StoreError {
  const reason = reasonOf(error);
  if (/exceeded timeout/i.test(reason))
    return new StoreError('store-statement-too-long', { seconds: STATEMENT_LIMIT_MS / 1000 }, error);
  if (/no space left|storage is full/i.test(reason))
    return new StoreError('store-disk-full', { reason }, error);
  if (/GRAFEO-T001/.test(reason)) return new StoreError('store-write-conflict', { reason }, error);
  return new StoreError('store-statement-failed', { reason }, error);
}
