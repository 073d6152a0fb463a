import { canonical, emptyNetwork, type NetworkDocument } from '../../domain/model/network.ts';
import { edited, type NetworkEdit } from './edit.ts';
import { LABELS } from './elements.ts';
import type { Engine, Parameters, Row, Run } from './engine.ts';
import { fromGraph, type GraphNode, type GraphRelationship } from './from-graph.ts';
import { loadQueries, type Query } from './queries.ts';
import { StoreError } from './store-errors.ts';
import { toGraph } from './to-graph.ts';

/** A network with the revision at which it was read: the two always belong together. */
export interface StoredNetwork {
  readonly revision: number;
  readonly document: NetworkDocument;
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
   * Puts this network in the place of the present one, all or nothing; returns the new revision.
   * With `given`, only if the present one is still at that revision; else throws `revision-moved`.
   */
  readonly replace: (document: NetworkDocument, given?: number) => Promise<number>;
  /**
   * Changes a part of the network and leaves the rest, all or nothing; returns the new revision. With `given`, as for
   * `replace`. Throws `store-edit-refused` when the network would not be sound after it.
   */
  readonly edit: (change: NetworkEdit, given?: number) => Promise<number>;
  /** The questions of `cypher/questions`, by their short names. */
  readonly questions: readonly Query[];
  /** Rows of a question of `cypher/questions`, by its file name: `m01-dead-end`. */
  readonly ask: (question: string, parameters: Parameters) => Promise<Row[]>;
  /** Resolves when the database answers. */
  readonly health: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Rows per statement: small enough for one statement to end in seconds on either engine. */
const BATCH = 1_000;
/** Reads that meet a write in between begin again; so many writes in a row are no accident. */
const READ_ATTEMPTS = 10;

/** Opens the store on an engine and creates what the schema lacks. The store owns the engine: `close` closes both. */
export async function openStore(engine: Engine): Promise<NetworkStore> {
  const queries = loadQueries();
  const query = (name: string): Query => {
    const found = queries.get(name);
    if (found === undefined) throw new StoreError('question-unknown', { question: name });
    return found;
  };
  const read = (name: string, parameters: Parameters = {}): Promise<Row[]> =>
    engine.run(query(name).statement, parameters);

  for (const [name, { statement }] of queries)
    if (name.startsWith('schema/')) await engine.transaction((run) => run(statement));

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

  async function replace(document: NetworkDocument, given?: number): Promise<number> {
    const network = canonical(document);
    const batches = toGraph(network);
    const written = await engine.transaction(async (run) => {
      // First of all, so that two writers queue up here and neither sees half of the other's network.
      const [bumped] = await run(query('network/bump-revision').statement, {
        name: network.name,
        description: network.description ?? null,
        fictional: network.fictional ?? null,
        asOf: network.asOf ?? null,
      });
      const revision = Number(bumped?.revision);
      if (given !== undefined && revision !== given + 1) throw moved(revision - 1, given);
      await run(query('network/delete-elements').statement, { labels: LABELS });
      for (const { query: name, rows } of batches) await writeRows(run, query(name), rows);
      return revision;
    });
    keep({ revision: written, document: network });
    return written;
  }

  async function edit(change: NetworkEdit, given?: number): Promise<number> {
    for (let attempt = 1; ; attempt += 1) {
      const { revision, document } = await load();
      if (given !== undefined && given !== revision) throw moved(revision, given);
      const { document: after, removals, batches, problems } = edited(document, change);
      const [first] = problems;
      if (first !== undefined) {
        const { code, path, value = '' } = first;
        throw new StoreError('store-edit-refused', { code, path, value });
      }
      const written = await engine
        .transaction(async (run) => {
          const [touched] = await run(query('network/touch-revision').statement, { name: document.name });
          const now = Number(touched?.revision);
          // Someone wrote since we read: what was checked then may not hold now.
          if (now !== revision + 1) throw moved(now - 1, revision);
          for (const { query: name, parameters } of removals) await run(query(name).statement, parameters);
          for (const { query: name, rows } of batches) await writeRows(run, query(name), rows);
          return now;
        })
        .catch((error: unknown) => {
          const again = error instanceof StoreError && error.id === 'revision-moved';
          if (!again || given !== undefined || attempt === READ_ATTEMPTS) throw error;
          return undefined;
        });
      if (written === undefined) continue;
      keep({ revision: written, document: after });
      return written;
    }
  }

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
    revision: async () => (await head()).revision,
    isEmpty: async () => (await head()).revision === 0,
    load,
    replace,
    edit,
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

const moved = (revision: number, given: number): StoreError =>
  new StoreError('revision-moved', { revision, given });

/** A row whose ends are not found writes nothing and says nothing: the count says it, and the write is undone. */
async function writeRows(run: Run, query: Query, rows: readonly Row[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const [answer] = await run(query.statement, { rows: batch });
    if (answer?.written !== batch.length) {
      const reason = `${query.name}: ${answer?.written ?? 0} / ${batch.length}`;
      throw new StoreError('store-statement-failed', { reason });
    }
  }
}
