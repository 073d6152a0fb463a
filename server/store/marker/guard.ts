import type { ElementChange } from '../../../domain/change/record.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { RunNamed } from '../cypher/statements.ts';
import type { DataFiles, Engine, Row } from '../engine.ts';
import type { Batch } from '../graph/to-graph.ts';
import { folderFailure, isDiskFull, reasonOf, StoreError } from '../store-errors.ts';
import { changedHash, contentHash } from './content-hash.ts';
import { type MarkedState, readMark, writeMark } from './marker-file.ts';
import { asMarked, countsOf, type Reading, recordHash, stateOf, UNKNOWN } from './verify.ts';

/** A write that is about to be committed. */
export interface GuardedWrite {
  /** The revision that it starts from. */
  readonly from: number;
  readonly revision: number;
  readonly changes: readonly ElementChange[];
  readonly after: NetworkDocument;
  /** All of the network was written anew, whatever stood there. */
  readonly clear: boolean;
  readonly record: Row;
  /** How many nodes of the history hold its elements. */
  readonly parts: number;
  /** The history before it gave way to another one. */
  readonly isOtherHistory: boolean;
}

/** Keeps the marker of a store in step with what is written to it, one write after the other. */
export interface Guard {
  /** Says on the disk what the store will hold, in the transaction and just before its commit. */
  readonly begin: (write: GuardedWrite, read: RunNamed) => Promise<void>;
  /** Says on the disk that the write of a revision was committed, before anyone is told. */
  readonly end: (revision: number) => Promise<void>;
}

const NO_GUARD: Guard = { begin: async () => undefined, end: async () => undefined };

/**
 * Compares a store with its marker, then opens it for writing and creates what the schema lacks: files that are refused
 * stay byte for byte as they were. A store without a marker gets one. Throws what `asMarked` throws, and `store-locked`
 * when another program wrote in between.
 */
export async function openGuarded(
  engine: Engine,
  schema: readonly string[],
  reading: Reading,
): Promise<Guard> {
  const { files } = engine;
  const openForWriting = async (): Promise<void> => {
    for (const statement of schema) await engine.transaction((run) => run(statement));
  };
  if (files === undefined) {
    await openForWriting();
    return NO_GUARD;
  }
  const { folder } = files;
  const found = await inFolder(folder, () => unsaidState(files, reading));
  const revision = await reading.revision();
  await openForWriting();
  if ((await reading.revision()) !== revision) throw new StoreError('store-locked', { path: folder });
  if (found !== undefined) await inFolder(folder, () => writeMark(folder, { state: found, pending: null }));
  return guardOf(folder, await inFolder(folder, () => knownStates(folder)));
}

async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw folderFailure(error, folder);
  }
}

function guardOf(folder: string, atFirst: readonly MarkedState[]): Guard {
  /** What the marker said last: someone may take it away while the program runs. */
  let said = atFirst;
  const stateAt = async (wanted: number): Promise<MarkedState | undefined> =>
    [...(await knownStates(folder)), ...said].find(({ revision }) => revision === wanted);
  return {
    begin: async (write, read) => {
      const base = await stateAt(write.from);
      const pending = await stateAfter(write, base, read);
      said = [base ?? pending, pending];
      await writeMark(folder, { state: base ?? pending, pending }).catch((error: unknown) => {
        const id = isDiskFull(error) ? 'store-disk-full' : 'store-statement-failed';
        throw new StoreError(id, { reason: reasonOf(error) }, error);
      });
    },
    end: async (revision) => {
      try {
        const state = await stateAt(revision);
        if (state !== undefined) await writeMark(folder, { state, pending: null });
      } catch (error) {
        throw new StoreError('store-write-outcome-unknown', { reason: reasonOf(error) }, error);
      }
    },
  };
}

/** What a store was found to hold, where its marker does not say just that: it has none, or a write was cut. */
async function unsaidState(
  { folder, isUntouched }: DataFiles,
  reading: Reading,
): Promise<MarkedState | undefined> {
  const mark = await readMark(folder);
  if (mark === undefined) return stateOf(reading);
  if (!isUntouched()) return undefined;
  const state = await asMarked(folder, mark, reading);
  // What is read from now on was answered: the other state of a write that was cut is no longer good.
  return mark !== 'damaged' && mark.pending !== null ? state : undefined;
}

async function knownStates(folder: string): Promise<MarkedState[]> {
  const mark = await readMark(folder);
  if (mark === undefined || mark === 'damaged') return [];
  return mark.pending === null ? [mark.state] : [mark.state, mark.pending];
}

/** What the store holds after a write: worked out from what it changes where the state before it is known. */
async function stateAfter(
  { revision, changes, after, clear, record, parts, isOtherHistory }: GuardedWrite,
  base: MarkedState | undefined,
  read: RunNamed,
): Promise<MarkedState> {
  const isKnown = base !== undefined && base.content !== UNKNOWN && !clear;
  const content = isKnown ? await changedHash(base.content, changes) : await contentHash(after);
  const counts =
    base === undefined || isOtherHistory
      ? await countsOf(read)
      : { writes: base.writes + 1, parts: base.parts + parts };
  return { revision, content, ...counts, last: recordHash(record) };
}

/** The same rows, and how many of them were taken the last time. */
export function countedRows(batch: Batch): { readonly batch: Batch; readonly count: () => number } {
  let count = 0;
  const rows = {
    length: batch.rows.length,
    *[Symbol.iterator]() {
      count = 0;
      for (const row of batch.rows) {
        count += 1;
        yield row;
      }
    },
  };
  return { batch: { ...batch, rows }, count: () => count };
}
