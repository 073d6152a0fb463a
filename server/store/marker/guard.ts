import type { ElementChange } from '../../../domain/change/record.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { RunNamed } from '../cypher/statements.ts';
import type { DataFiles, Engine, Row } from '../engine.ts';
import type { Batch } from '../graph/to-graph.ts';
import { folderFailure, reasonOf, StoreError, unwrittenId } from '../store-errors.ts';
import { changedHash, contentHash } from './content-hash.ts';
import { type MarkedState, readMark, writeMark } from './marker-file.ts';
import { asMarked, countsOf, type Reading, recordHash, stateOf, UNKNOWN } from './verify.ts';

/** A write that is about to be committed. */
interface GuardedWrite {
  /** The revision before the write. */
  readonly from: number;
  readonly revision: number;
  readonly changes: readonly ElementChange[];
  readonly after: NetworkDocument;
  /** True when the whole network was deleted and written again. */
  readonly clear: boolean;
  readonly record: Row;
  /** Number of history nodes with its elements. */
  readonly parts: number;
  /** True when the write replaced the history. */
  readonly isOtherHistory: boolean;
}

/** Keeps the marker file of a store up to date with its writes, which come one after the other. */
export interface Guard {
  /** Writes to the marker what the store will hold. Call it within the transaction, just before the commit. */
  readonly begin: (write: GuardedWrite, read: RunNamed) => Promise<void>;
  /** Writes to the marker that the revision is committed. Call it before the write is answered. */
  readonly end: (revision: number) => Promise<void>;
}

const NO_GUARD: Guard = { begin: async () => undefined, end: async () => undefined };

/**
 * Opens a store for writing if it holds what its marker file (a record beside it of what was written last) says, and
 * runs the statements in `schema`. Returns functions that keep the marker up to date. A store without a marker gets
 * one. If the store differs from its marker, it changes no file and throws an error that says how.
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
  /** The last states written, in case someone deletes the marker file while the program runs. */
  let said = atFirst;
  const stateAt = async (wanted: number): Promise<MarkedState | undefined> =>
    [...(await knownStates(folder)), ...said].find(({ revision }) => revision === wanted);
  return {
    begin: async (write, read) => {
      const base = await stateAt(write.from);
      const pending = await stateAfter(write, base, read);
      said = [base ?? pending, pending];
      await writeMark(folder, { state: base ?? pending, pending }).catch((error: unknown) => {
        throw new StoreError(unwrittenId(error), { reason: reasonOf(error) }, error);
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

/**
 * State of the store to be written to the marker: when there is no marker, or when a write was interrupted. Undefined
 * when the marker is already right.
 */
async function unsaidState(
  { folder, isUntouched }: DataFiles,
  reading: Reading,
): Promise<MarkedState | undefined> {
  const mark = await readMark(folder);
  if (mark === undefined) return stateOf(reading);
  if (!isUntouched()) return undefined;
  const state = await asMarked(folder, mark, reading);
  // Answers now depend on this state, so the other state of the interrupted write must not be accepted any more.
  return mark !== 'damaged' && mark.pending !== null ? state : undefined;
}

async function knownStates(folder: string): Promise<MarkedState[]> {
  const mark = await readMark(folder);
  if (mark === undefined || mark === 'damaged') return [];
  return mark.pending === null ? [mark.state] : [mark.state, mark.pending];
}

/** State of the store after a write: computed from the changes when the state before is known. */
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

/**
 * Wraps the rows of a statement so that they are counted as they are iterated. Returns the wrapped statement, and
 * `count`, which tells how many rows the last iteration gave.
 */
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
