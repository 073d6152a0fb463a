import type { Authorship, ChangeRecord, ElementChange } from '../../domain/change/record.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Problem } from '../../domain/model/problems.ts';
import { type Command, commandRow, writtenBy } from './commands.ts';
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

/** The result of a write. */
export interface Written {
  readonly revision: number;
  /** Null when nothing was changed, so that nothing was written. */
  readonly record: ChangeRecord | null;
  readonly warnings: readonly Problem[];
}

/** Changes of elements, or a function that works them out from the current network. */
export type Changes =
  | readonly ElementChange[]
  | ((
      document: NetworkDocument,
      revision: number,
    ) => readonly ElementChange[] | Promise<readonly ElementChange[]>);

/** Observes a large write, and can stop it. */
export interface WriteWatch {
  /** When aborted before the commit, nothing is written. */
  readonly signal?: AbortSignal | undefined;
  /** Reports about how many of the elements are written. */
  readonly onProgress?: ((elements: number, of: number) => void) | undefined;
}

export interface WriterOptions extends WriteOptions {
  /** What the write does, and does only once. */
  readonly command?: Command | undefined;
  readonly watch?: WriteWatch;
  /** Replaces the present history. */
  readonly history?: CarriedHistory;
  /** Writes what goes with the network, in the same transaction. */
  readonly beside?: (run: RunNamed) => Promise<void>;
  /** Network to assume when the elements in the store cannot be read and are to be overwritten. */
  readonly unread?: NetworkDocument;
}

/** Writes changes. Throws the errors of `NetworkStore.change`. */
type WriteNetwork = (
  changes: Changes,
  authorship: Authorship,
  given: number | undefined,
  options?: WriterOptions,
) => Promise<Written>;

/** What the writer needs from its store. */
interface WriterParts {
  readonly engine: Engine;
  readonly named: (run: Run) => RunNamed;
  /** Clock that dates the writes. */
  readonly now: () => Date;
  /** Longest time in milliseconds that a write waits for others. */
  readonly patienceMs: number | undefined;
  /** The cached network, or undefined when the store is at another revision. */
  readonly known: () => Promise<StoredNetwork | undefined>;
  readonly keep: (written: StoredNetwork) => void;
  /** Keeps the marker file up to date. */
  readonly guard: Guard;
}

/** A write worked out from the network at revision `from`. `prepared` is undefined when there is nothing to write. */
interface Draft {
  readonly from: number;
  readonly prepared: Prepared | undefined;
}

/** Name of a network until it gets one. */
const NAMELESS = { name: 'Passerelles' };

/** Thrown to end a transaction in which there is nothing to write. */
class NothingToWrite extends Error {
  readonly revision: number;
  constructor(revision: number) {
    super('There is nothing to write.');
    this.revision = revision;
  }
}

/** Thrown to end a transaction whose command was done before. */
class DoneBefore extends Error {
  readonly written: Written;
  constructor(written: Written) {
    super('The command was done before.');
    this.written = written;
  }
}

/**
 * Returns the function that writes changes to the database, one write after the other within this process. Changes
 * are worked out from the cached network before the transaction begins; if another program wrote meanwhile, they are
 * worked out again. `parts` holds the database, the cache and the marker of the store.
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
        const done = options.command && (await writtenBy(run, options.command, next - 1));
        if (done !== undefined) throw new DoneBefore(done);
        const isCurrent = early?.from === next - 1;
        const draft = isCurrent ? early : await work(await presentBehindLock(run, next - 1, options));
        if (draft.prepared === undefined) throw new NothingToWrite(draft.from);
        const { prepared } = draft;
        const { revision, record } = await commit(run, next, prepared, authorship, options);
        return { revision, record, warnings: prepared.warnings, document: prepared.after };
      });
      // Before anything else: whoever asks meanwhile would find a revision that is not kept, and read the whole network.
      keep({ revision: written.revision, document });
      await guard.end(written.revision);
      return written;
    } catch (error) {
      if (error instanceof DoneBefore) return error.written;
      if (error instanceof NothingToWrite) return unchanged(error.revision);
      throw error;
    }
  }

  async function commit(
    run: RunNamed,
    next: number,
    { changes, after, writes, clear }: Prepared,
    authorship: Authorship,
    { history, watch, command, beside }: WriterOptions,
  ): Promise<{ revision: number; record: ChangeRecord | null }> {
    const { name, description = null, fictional = null, asOf = null } = after;
    if (clear || touchesHead(changes))
      await run('network/write-head', { name, description, fictional, asOf });
    if (clear) await run('network/delete-elements', { labels: LABELS });
    await runWrites(run, writes, (done, of) =>
      watch?.onProgress?.(Math.floor((changes.length * done) / of), changes.length),
    );
    const revision = history === undefined ? next : await takeHistory(run, history, next);
    await beside?.(run);
    // A replaced history already leads to the network, so this write records no elements.
    const recorded = history === undefined ? changes : [];
    const record = recordRow(authorship, recorded, { revision, at: parts.now().toISOString() });
    await run('history/write-record', { record: { ...record, ...commandRow(command) } });
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

/** Reads the network within the transaction that holds the lock. */
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
  const made = typeof changes === 'function' ? await changes(document, revision) : changes;
  // The first write creates the network in the store, even an empty one.
  const isNothing = made.length === 0 && revision > 0 && options.history === undefined;
  return { from: revision, prepared: isNothing ? undefined : await prepare(document, made, options) };
}

const unchanged = (revision: number): Written => ({ revision, record: null, warnings: [] });

/**
 * Wraps `run` so that it throws between statements once the signal is aborted. The error rolls the transaction back.
 */
function watched(run: Run, { signal }: WriteWatch = {}): Run {
  return async (statement, parameters) => {
    signal?.throwIfAborted();
    const rows = await run(statement, parameters);
    signal?.throwIfAborted();
    return rows;
  };
}
