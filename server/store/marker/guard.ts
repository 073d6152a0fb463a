import type { ElementChange } from '../../../domain/change/record.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { DataFiles, Engine, Row } from '../engine.ts';
import type { Read } from '../history.ts';
import { folderFailure, isDiskFull, reasonOf, StoreError } from '../store-errors.ts';
import type { Batch } from '../to-graph.ts';
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

/** Keeps the marker of a store in step with what is written to it. */
export interface Guard {
  /** Says on the disk what the store will hold, in the transaction and just before its commit. */
  readonly begin: (write: GuardedWrite, read: Read) => Promise<void>;
  /** Says on the disk that the write of a revision was committed, before anyone is told. */
  readonly end: (revision: number) => Promise<void>;
}

const NO_GUARD: Guard = { begin: async () => undefined, end: async () => undefined };

/**
 * Compares a store with its marker before the engine opens the files for writing, so that files which are refused stay
 * byte for byte as they were. A store without a marker gets one. Throws what `asMarked` throws.
 */
export async function openGuard({ files }: Engine, reading: Reading): Promise<Guard> {
  if (files === undefined) return NO_GUARD;
  const { folder } = files;
  try {
    await compare(files, reading);
  } catch (error) {
    throw folderFailure(error, folder);
  }
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: each writing of the marker builds on the one before. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    begin: (write, read) =>
      inTurn(async () => {
        const base = (await knownStates(folder)).find(({ revision }) => revision === write.from);
        const pending = await stateAfter(write, base, read);
        await writeMark(folder, { state: base ?? pending, pending }).catch((error: unknown) => {
          const id = isDiskFull(error) ? 'store-disk-full' : 'store-statement-failed';
          throw new StoreError(id, { reason: reasonOf(error) }, error);
        });
      }),
    end: (revision) =>
      inTurn(async () => {
        const state = (await knownStates(folder)).find((known) => known.revision === revision);
        if (state !== undefined) await writeMark(folder, { state, pending: null });
      }).catch((error: unknown) => {
        throw new StoreError('store-write-outcome-unknown', { reason: reasonOf(error) }, error);
      }),
  };
}

async function compare({ folder, isUntouched }: DataFiles, reading: Reading): Promise<void> {
  const mark = await readMark(folder);
  if (mark === undefined) return writeMark(folder, { state: await stateOf(reading), pending: null });
  if (!isUntouched()) return;
  const state = await asMarked(folder, mark, reading);
  // What is read from now on was answered: the other state of a write that was cut is no longer good.
  if (mark !== 'damaged' && mark.pending !== null) await writeMark(folder, { state, pending: null });
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
  read: Read,
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
