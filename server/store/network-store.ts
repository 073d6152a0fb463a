import type { Authorship, ChangedList, ChangeRecord, ElementChange } from '../../domain/change/record.ts';
import { emptyNetwork, type NetworkDocument } from '../../domain/model/network.ts';
import type { Problem } from '../../domain/model/problems.ts';
import { changesOfEdit, EDIT_KINDS, type NetworkEdit } from './edit.ts';
import { LABELS } from './elements.ts';
import type { Engine, Parameters, Row, Run } from './engine.ts';
import { fromGraph, type GraphNode, type GraphRelationship } from './from-graph.ts';
import {
  type HistoryAsked,
  type HistoryPage,
  type PastNetwork,
  type RecordedChange,
  readChange,
  readHistory,
  readLastChange,
  readPast,
} from './history.ts';
import { type CarriedHistory, isOwnHistory, recordedUpTo, takeHistory } from './history-copy.ts';
import { partRows, recordRow, recordsFrom } from './history-rows.ts';
import { countedRows, openGuarded } from './marker/guard.ts';
import { loadQueries, type Query } from './queries.ts';
import { runBatch, runWrites } from './run-batches.ts';
import { StoreError } from './store-errors.ts';
import {
  canonicalInTurns,
  differenceInTurns,
  type Prepared,
  prepare,
  touchesHead,
  type WriteOptions,
} from './write-change.ts';

/** A network with the revision at which it was read: the two always belong together. */
export interface StoredNetwork {
  readonly revision: number;
  readonly document: NetworkDocument;
}

/** What a write came to. */
export interface Written {
  readonly revision: number;
  /** Null: there was nothing to change, and nothing was written. */
  readonly record: ChangeRecord | null;
  readonly warnings: readonly Problem[];
}

/** Changes of elements, or how they are worked out from the network as it stands when they are made. */
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

/** What is said of a change besides what it changes. */
export interface ChangeOptions extends WriteWatch {
  /** The elements were just read by their schemas: they are not read again. */
  readonly parsed?: boolean;
}

/** The one network of a database. Every method throws `StoreError`. */
export interface NetworkStore {
  readonly engine: Engine['name'];
  /** 0 = nothing was ever written; then one more at each write, whoever writes. */
  readonly revision: () => Promise<number>;
  readonly isEmpty: () => Promise<boolean>;
  /** The network in its canonical form, read once per revision that others wrote. An empty store gives an empty network. */
  readonly load: () => Promise<StoredNetwork>;
  /**
   * Changes elements and leaves the rest, all or nothing, with its record in the history: every write comes through
   * here. With `given`, only if the network is still at that revision; else throws `revision-moved`. Without, worked
   * out again when someone writes in between. Throws `store-edit-refused`, with all problems, when the network would
   * not be sound after it, `store-element-moved` when an element is not as the change takes it to be, and what
   * `changes` throws.
   */
  readonly change: (
    changes: Changes,
    authorship: Authorship,
    given?: number,
    options?: ChangeOptions,
  ) => Promise<Written>;
  /** Puts this network in the place of the present one, as a change; returns the revision. */
  readonly replace: (document: NetworkDocument, given?: number, authorship?: Authorship) => Promise<number>;
  /**
   * Puts a network in the place of the present one, as `replace` does, with its history: a store that has all of these
   * writes keeps its own and adds one; any other history gives way. Answers which of the two.
   */
  readonly restore: (
    document: NetworkDocument,
    history: CarriedHistory,
    authorship: Authorship,
    given?: number,
  ) => Promise<{ readonly revision: number; readonly history: 'KEPT' | 'TAKEN' }>;
  /** Makes a narrow change; returns the revision. */
  readonly edit: (change: NetworkEdit, given?: number, author?: string) => Promise<number>;
  /** The writes, latest first. */
  readonly history: (asked: HistoryAsked) => Promise<HistoryPage>;
  /** One write with its elements; undefined when no write made this revision. */
  readonly changeAt: (revision: number) => Promise<RecordedChange | undefined>;
  /** Every write up to a revision with its elements, oldest first. */
  readonly recorded: (upTo: number) => AsyncIterable<RecordedChange>;
  /** The last write that changed a field of an element, or the element at all when `path` is null. */
  readonly lastChange: (
    list: ChangedList,
    id: string,
    path: string | null,
  ) => Promise<ChangeRecord | undefined>;
  /** The network as it was recorded at an instant. */
  readonly pastAt: (instant: string) => Promise<PastNetwork>;
  /** The questions of `cypher/questions`, by their short names. */
  readonly questions: readonly Query[];
  /** Rows of a question of `cypher/questions`, by its file name: `m01-dead-end`. */
  readonly ask: (question: string, parameters: Parameters) => Promise<Row[]>;
  /** Resolves when the database answers. */
  readonly health: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Options extends WriteOptions {
  readonly watch?: WriteWatch;
  /** Takes the place of the present history. */
  readonly history?: CarriedHistory;
}

/** Reads that meet a write in between begin again; so many writes in a row are no accident. */
const READ_ATTEMPTS = 10;
/** Who writes when nobody says so: the program itself. */
const PROGRAM = 'Passerelles';

/**
 * Opens the store on an engine and creates what the schema lacks. The store owns the engine: `close` closes both.
 * `now` is the clock by which writes are dated.
 */
export async function openStore(engine: Engine, now: () => Date = () => new Date()): Promise<NetworkStore> {
  const queries = loadQueries();
  const query = (name: string): Query => {
    const found = queries.get(name);
    if (found === undefined) throw new StoreError('question-unknown', { question: name });
    return found;
  };
  const read = (name: string, parameters: Parameters = {}): Promise<Row[]> =>
    engine.run(query(name).statement, parameters);

  let cached: StoredNetwork | undefined;

  /** What was just written need not be read again; a later write may have been kept first. */
  function keep(written: StoredNetwork): void {
    if (cached === undefined || cached.revision < written.revision) cached = written;
  }

  async function head(): Promise<Row & { revision: number }> {
    const [row] = await read('network/revision');
    return { ...row, revision: Number(row?.revision ?? 0) };
  }

  async function load(): Promise<StoredNetwork> {
    for (let attempt = 1; ; attempt += 1) {
      const before = await head();
      if (cached?.revision === before.revision) return cached;
      const nodes = await read('network/nodes', { labels: LABELS });
      const relationships = await read('network/relationships', { labels: LABELS });
      const { revision } = await head();
      if (revision === before.revision) {
        cached = { revision, document: documentOf(before, nodes, relationships) };
        return cached;
      }
      if (attempt === READ_ATTEMPTS) throw new StoreError('store-write-conflict', { reason: `${revision}` });
    }
  }

  /** One write, worked out anew from the present network at each attempt. */
  async function write(
    present: () => Promise<StoredNetwork>,
    changes: Changes,
    authorship: Authorship,
    given: number | undefined,
    options: Options = {},
  ): Promise<Written> {
    for (let attempt = 1; ; attempt += 1) {
      const { revision, document } = await present();
      if (given !== undefined && given !== revision) throw moved(revision, given);
      const made = typeof changes === 'function' ? await changes(document) : changes;
      // The first write makes the store a network, even an empty one.
      if (made.length === 0 && revision > 0 && options.history === undefined)
        return { revision, record: null, warnings: [] };
      const prepared = await prepare(document, made, options);
      const written = await engine
        .transaction((run) => commit(watched(run, options.watch), revision, prepared, authorship, options))
        .catch((error: unknown) => {
          const again = error instanceof StoreError && error.id === 'revision-moved';
          if (!again || given !== undefined || attempt === READ_ATTEMPTS) throw error;
          return undefined;
        });
      if (written === undefined) continue;
      const { revision: next, record } = written;
      await guard.end(next);
      keep({ revision: next, document: prepared.after });
      return { revision: next, record, warnings: prepared.warnings };
    }
  }

  async function commit(
    run: Run,
    from: number,
    { changes, after, writes, clear }: Prepared,
    authorship: Authorship,
    { history, watch }: Options,
  ): Promise<{ revision: number; record: ChangeRecord | null }> {
    const { name, description = null, fictional = null, asOf = null } = after;
    // First of all, so that two writers queue up here and neither sees half of the other's network.
    const [bumped] =
      clear || touchesHead(changes)
        ? await run(query('network/bump-revision').statement, { name, description, fictional, asOf })
        : await run(query('network/touch-revision').statement, { name });
    const next = Number(bumped?.revision);
    // Someone wrote since we read: what was checked then may not hold now.
    if (next !== from + 1) throw moved(next - 1, from);
    if (clear) await run(query('network/delete-elements').statement, { labels: LABELS });
    await runWrites(run, query, writes, (done, of) =>
      watch?.onProgress?.(Math.floor((changes.length * done) / of), changes.length),
    );
    const revision = history === undefined ? next : await takeHistory(run, query, history, next);
    // The network is what a history that was taken over leads to.
    const recorded = history === undefined ? changes : [];
    const record = recordRow(authorship, recorded, { revision, at: now().toISOString() });
    await run(query('history/write-record').statement, { record });
    const { batch, count } = countedRows(partRows(recorded, revision));
    await runBatch(run, query, batch, true);
    const isOtherHistory = history !== undefined;
    const write = { from, revision, changes, after, clear, record, parts: count(), isOtherHistory };
    await guard.begin(write, (name, parameters) => run(query(name).statement, parameters));
    return { revision, record: recordsFrom([record], [])[0] ?? null };
  }

  const schema = [...queries.values()].filter(({ name }) => name.startsWith('schema/'));
  const revision = async (): Promise<number> => (await head()).revision;
  const document = async (): Promise<NetworkDocument> => (await load()).document;
  const guard = await openGuarded(engine, schema, { read, revision, document });

  const change: NetworkStore['change'] = (changes, authorship, given, { parsed = false, ...watch } = {}) =>
    write(load, changes, authorship, given, { parsed, watch });

  /** A whole network in the place of the present one. */
  async function put(
    document: NetworkDocument,
    given: number | undefined,
    authorship: Authorship,
    taken: Pick<Options, 'history'> = {},
  ): Promise<number> {
    const network = await canonicalInTurns(document);
    const difference = (present: NetworkDocument) => differenceInTurns(present, network);
    try {
      const options = { parsed: true, whole: true, ...taken };
      return (await write(load, difference, authorship, given, options)).revision;
    } catch (error) {
      if (!(error instanceof StoreError) || error.id !== 'store-content-unreadable') throw error;
      // A graph that someone made unreadable by hand is mended by replacing it, whatever is in it.
      const unread = async () => ({ ...(await head()), document: emptyNetwork(network.name) });
      const options = { parsed: true, clear: true, ...taken };
      return (await write(unread, difference, authorship, given, options)).revision;
    }
  }

  const replace: NetworkStore['replace'] = (document, given, authorship) =>
    put(document, given, authorship ?? { author: PROGRAM, kind: 'REPLACE' });

  const restore: NetworkStore['restore'] = async (document, history, authorship, given) => {
    const isOwn = await isOwnHistory(read, history.records);
    const revision = await put(document, given, authorship, isOwn ? {} : { history });
    return { revision, history: isOwn ? 'KEPT' : 'TAKEN' };
  };

  const edit = async (narrow: NetworkEdit, given?: number, author: string = PROGRAM): Promise<number> => {
    const kind = EDIT_KINDS[narrow.edit];
    const changes = (document: NetworkDocument) => changesOfEdit(document, narrow);
    return (await change(changes, { author, kind }, given)).revision;
  };

  async function ask(question: string, parameters: Parameters): Promise<Row[]> {
    const { statement, parameters: declared } = query(`questions/${question}`);
    const missing = declared.filter((name) => !(name in parameters));
    if (missing.length > 0)
      throw new StoreError('question-parameters', { question, missing: missing.join(', ') });
    return engine.run(
      statement,
      Object.fromEntries(declared.map((name) => [name, parameters[name] ?? null])),
    );
  }

  const prefix = 'questions/';
  const questions = [...queries.values()]
    .filter(({ name }) => name.startsWith(prefix))
    .map((one) => ({ ...one, name: one.name.slice(prefix.length) }));

  return {
    engine: engine.name,
    questions,
    revision,
    isEmpty: async () => (await head()).revision === 0,
    load,
    change,
    replace,
    restore,
    edit,
    history: (asked) => readHistory(read, asked),
    changeAt: (revision) => readChange(read, revision),
    recorded: (upTo) => recordedUpTo(read, upTo),
    lastChange: (list, id, path) => readLastChange(read, list, id, path),
    pastAt: async (instant) => readPast(read, await load(), instant),
    ask,
    health: async () => {
      await read('network/ping');
    },
    close: engine.close,
  };
}

function documentOf(head: Row & { revision: number }, nodes: Row[], relationships: Row[]): NetworkDocument {
  if (head.revision === 0) return emptyNetwork('Passerelles');
  return fromGraph(
    head,
    nodes as unknown as readonly GraphNode[],
    relationships as unknown as readonly GraphRelationship[],
  );
}

/** Looks between statements whether anyone still waits: an error in a transaction undoes it. */
function watched(run: Run, { signal }: WriteWatch = {}): Run {
  return async (statement, parameters) => {
    signal?.throwIfAborted();
    const rows = await run(statement, parameters);
    signal?.throwIfAborted();
    return rows;
  };
}

const moved = (revision: number, given: number): StoreError =>
  new StoreError('revision-moved', { revision, given });
