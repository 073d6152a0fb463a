import type { Authorship, ChangeRecord, ElementChange } from '../../domain/change/record.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Problem } from '../../domain/model/problems.ts';
import type { RunNamed } from './cypher/statements.ts';
import type { Engine, Run } from './engine.ts';
import { LABELS } from './graph/elements.ts';
import { type CarriedHistory, takeHistory } from './history-copy.ts';
import { partRows, recordRow, recordsFrom } from './history-rows.ts';
import { countedRows, type Guard } from './marker/guard.ts';
import { runBatch, runWrites } from './run-batches.ts';
import { StoreError } from './store-errors.ts';
import { readElements, readHead, type StoredNetwork } from './stored-network.ts';
import { type Prepared, prepare, touchesHead, type WriteOptions } from './write-change.ts';
import { writeTurns } from './write-turns.ts';

/** What a write came to. */
export interface Written {
  readonly revision: number;
  /** Null: there was nothing to change, and nothing was written. */
  readonly record: ChangeRecord | null;
  readonly warnings: readonly Problem[];
}

/** Changes of elements, or how they are worked out from the network as it is when they are made. */
export type Changes =
  | readonly ElementChange[]
  | ((document: NetworkDocument) => readonly ElementChange[] | Promise<readonly ElementChange[]>);

/** Follows a write that is large, and stops it. */
export interface WriteWatch {
  /** Given before the write is done: nothing is written. */
  readonly signal?: AbortSignal | undefined;
  /** About how many elements were written so far, of how many. */
  readonly onProgress?: ((elements: number, of: number) => void) | undefined;
}

export interface WriterOptions extends WriteOptions {
  readonly watch?: WriteWatch;
  /** Takes the place of the present history. */
  readonly history?: CarriedHistory;
  /** The network as it is written over, instead of the elements that the store holds, which cannot be read. */
  readonly unread?: NetworkDocument;
}

/** Writes changes; throws as `NetworkStore.change`. */
export type WriteNetwork = (
  changes: Changes,
  authorship: Authorship,
  given: number | undefined,
  options?: WriterOptions,
) => Promise<Written>;

/** What a writer has of its store. */
export interface WriterParts {
  readonly engine: Engine;
  readonly named: (run: Run) => RunNamed;
  /** The clock by which writes are dated. */
  readonly now: () => Date;
  /** The longest that a write waits for others to be done. */
  readonly patienceMs: number | undefined;
  /** The network that was last read or written, if the store is still at its revision. */
  readonly known: () => Promise<StoredNetwork | undefined>;
  readonly keep: (written: StoredNetwork) => void;
  /** Keeps the marker beside the store in step. */
  readonly guard: Guard;
}

/** A write as it was worked out from the network of a revision; nothing prepared when there is nothing to write. */
interface Draft {
  readonly from: number;
  readonly prepared: Prepared | undefined;
}

/** Name of a network that has none yet. */
const NAMELESS = { name: 'Passerelles' };

/** Ends a transaction in which there turned out to be nothing to write. */
class NothingToWrite extends Error {
  readonly revision: number;
  constructor(revision: number) {
    super('There is nothing to write.');
    this.revision = revision;
  }
}

/**
 * All writes of a network, one after the other within this process. A write is worked out from the network that is known
 * before it opens its transaction. The transaction begins with a lock on the network; if another program has written
 * meanwhile, the write is worked out again behind that lock, so it is done whatever others do.
 */
export function networkWriter(parts: WriterParts): WriteNetwork {
  const { engine, named, known, keep, guard } = parts;
  const inTurn = writeTurns(parts.patienceMs);

  async function write(
    changes: Changes,
    authorship: Authorship,
    given: number | undefined,
    options: WriterOptions,
  ): Promise<Written> {
    const work = (network: StoredNetwork): Promise<Draft> => workedOut(network, changes, given, options);
    const present = options.unread === undefined ? await known() : undefined;
    const early = present === undefined ? undefined : await work(present);
    if (early !== undefined && early.prepared === undefined) return unchanged(early.from);
    try {
      const { document, ...written } = await engine.transaction(async (bare) => {
        const run = named(watched(bare, options.watch));
        const { name } = options.unread ?? present?.document ?? NAMELESS;
        const [locked] = await run('network/next-revision', { name });
        const next = Number(locked?.revision);
        const isCurrent = early?.from === next - 1;
        const draft = isCurrent ? early : await work(await presentBehindLock(run, next - 1, options));
        if (draft.prepared === undefined) throw new NothingToWrite(draft.from);
        const { prepared } = draft;
        const { revision, record } = await commit(run, next, prepared, authorship, options);
        return { revision, record, warnings: prepared.warnings, document: prepared.after };
      });
      await guard.end(written.revision);
      keep({ revision: written.revision, document });
      return written;
    } catch (error) {
      if (error instanceof NothingToWrite) return unchanged(error.revision);
      throw error;
    }
  }

  async function commit(
    run: RunNamed,
    next: number,
    { changes, after, writes, clear }: Prepared,
    authorship: Authorship,
    { history, watch }: WriterOptions,
  ): Promise<{ revision: number; record: ChangeRecord | null }> {
    const { name, description = null, fictional = null, asOf = null } = after;
    if (clear || touchesHead(changes))
      await run('network/write-head', { name, description, fictional, asOf });
    if (clear) await run('network/delete-elements', { labels: LABELS });
    await runWrites(run, writes, (done, of) =>
      watch?.onProgress?.(Math.floor((changes.length * done) / of), changes.length),
    );
    const revision = history === undefined ? next : await takeHistory(run, history, next);
    // The network is what a history that was taken over leads to.
    const recorded = history === undefined ? changes : [];
    const record = recordRow(authorship, recorded, { revision, at: parts.now().toISOString() });
    await run('history/write-record', { record });
    const { batch, count } = countedRows(partRows(recorded, revision));
    await runBatch(run, batch, true);
    const isOtherHistory = history !== undefined;
    const write = { from: next - 1, revision, changes, after, clear, record, parts: count(), isOtherHistory };
    await guard.begin(write, run);
    return { revision, record: recordsFrom([record], [])[0] ?? null };
  }

  return (changes, authorship, given, options = {}) =>
    inTurn(() => write(changes, authorship, given, options), options.watch?.signal);
}

/** The network at the revision before the one that this transaction has taken. */
async function presentBehindLock(
  read: RunNamed,
  revision: number,
  { unread }: WriterOptions,
): Promise<StoredNetwork> {
  if (unread !== undefined) return { revision, document: unread };
  return readElements(read, { ...(await readHead(read)), revision });
}

async function workedOut(
  { revision, document }: StoredNetwork,
  changes: Changes,
  given: number | undefined,
  options: WriterOptions,
): Promise<Draft> {
  if (given !== undefined && given !== revision) throw new StoreError('revision-moved', { revision, given });
  const made = typeof changes === 'function' ? await changes(document) : changes;
  // The first write makes the store a network, even an empty one.
  const isNothing = made.length === 0 && revision > 0 && options.history === undefined;
  return { from: revision, prepared: isNothing ? undefined : await prepare(document, made, options) };
}

const unchanged = (revision: number): Written => ({ revision, record: null, warnings: [] });

/** Looks between statements whether the write is still wanted: an error in a transaction undoes it. */
function watched(run: Run, { signal }: WriteWatch = {}): Run {
  return async (statement, parameters) => {
    signal?.throwIfAborted();
    const rows = await run(statement, parameters);
    signal?.throwIfAborted();
    return rows;
  };
}
