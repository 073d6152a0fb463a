import type { Authorship, ChangedList, ChangeRecord } from '../../domain/change/record.ts';
import { emptyNetwork, type NetworkDocument } from '../../domain/model/network.ts';
import { loadQuestions, type Query } from './cypher/queries.ts';
import { loadStatements, runsNamed, schemaOf } from './cypher/statements.ts';
import { changesOfEdit, EDIT_KINDS, type NetworkEdit } from './edit.ts';
import type { Engine, Parameters, ReadWatch, Row } from './engine.ts';
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
import { type CarriedHistory, isOwnHistory, recordedUpTo } from './history-copy.ts';
import { openGuarded } from './marker/guard.ts';
import { type Changes, networkWriter, type WriteWatch, type Written } from './network-writer.ts';
import { StoreError } from './store-errors.ts';
import { readElements, readHead, type StoredNetwork } from './stored-network.ts';
import { canonicalInTurns, differenceInTurns } from './write-change.ts';

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
   * here. The writes of this process come one after the other, in the order in which they were asked for. With `given`,
   * it is done only if the network is still at that revision; else it throws `revision-moved`. Without, it is worked out
   * again when another program writes in between. Throws `store-busy` when others were written for too long,
   * `store-edit-refused`, with all problems, when the network would not be sound after it, `store-element-moved` when an
   * element is not as the change takes it to be, and what `changes` throws.
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
  /** Rows of a question of `cypher/questions`, by its file name: `m01-dead-end`. With `watch`, as `Engine.ask`. */
  readonly ask: (question: string, parameters: Parameters, watch?: ReadWatch) => Promise<Row[]>;
  /** Resolves when the database answers. */
  readonly health: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Reads that meet a write in between begin again; so many writes in a row are no accident. */
const READ_ATTEMPTS = 10;
/** Who writes when nobody says so: the program itself. */
const PROGRAM = 'Passerelles';

export interface StoreOptions {
  /** The clock by which writes are dated. */
  readonly now?: () => Date;
  /** The longest that a write waits for others to be done. */
  readonly patienceMs?: number;
}

/** Opens the store on an engine and creates what the schema lacks. The store owns the engine: `close` closes both. */
export async function openStore(
  engine: Engine,
  { now = () => new Date(), patienceMs }: StoreOptions = {},
): Promise<NetworkStore> {
  const questions = loadQuestions();
  const statements = loadStatements();
  const named = runsNamed(statements);
  const read = named(engine.run);

  let cached: StoredNetwork | undefined;

  /** What was just written need not be read again; a later write may have been kept first. */
  function keep(written: StoredNetwork): void {
    if (cached === undefined || cached.revision < written.revision) cached = written;
  }

  async function known(): Promise<StoredNetwork | undefined> {
    const { revision } = await readHead(read);
    return cached?.revision === revision ? cached : undefined;
  }

  async function load(): Promise<StoredNetwork> {
    for (let attempt = 1; ; attempt += 1) {
      const head = await readHead(read);
      if (cached?.revision === head.revision) return cached;
      const found = await readElements(read, head);
      const { revision } = await readHead(read);
      if (revision === head.revision) {
        cached = found;
        return cached;
      }
      if (attempt === READ_ATTEMPTS) throw new StoreError('store-write-conflict', { reason: `${revision}` });
    }
  }

  const schema = schemaOf(statements);
  const revision = async (): Promise<number> => (await readHead(read)).revision;
  const document = async (): Promise<NetworkDocument> => (await load()).document;
  const guard = await openGuarded(engine, schema, { read, revision, document });
  const write = networkWriter({ engine, named, now, patienceMs, known, keep, guard });

  const change: NetworkStore['change'] = (changes, authorship, given, { parsed = false, ...watch } = {}) =>
    write(changes, authorship, given, { parsed, watch });

  /** A whole network in the place of the present one. */
  async function put(
    document: NetworkDocument,
    given: number | undefined,
    authorship: Authorship,
    taken: { readonly history?: CarriedHistory } = {},
  ): Promise<number> {
    const network = await canonicalInTurns(document);
    const difference = (present: NetworkDocument) => differenceInTurns(present, network);
    try {
      const options = { parsed: true, whole: true, ...taken };
      return (await write(difference, authorship, given, options)).revision;
    } catch (error) {
      if (!(error instanceof StoreError) || error.id !== 'store-content-unreadable') throw error;
      // A graph that someone made unreadable by hand is mended by replacing it, whatever is in it.
      const options = { parsed: true, clear: true, unread: emptyNetwork(network.name), ...taken };
      return (await write(difference, authorship, given, options)).revision;
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

  async function ask(question: string, parameters: Parameters, watch?: ReadWatch): Promise<Row[]> {
    const asked = questions.get(question);
    if (asked === undefined) throw new StoreError('question-unknown', { question });
    const { statement, parameters: declared } = asked;
    const missing = declared.filter((name) => !(name in parameters));
    if (missing.length > 0)
      throw new StoreError('question-parameters', { question, missing: missing.join(', ') });
    const given = Object.fromEntries(declared.map((name) => [name, parameters[name] ?? null]));
    return watch === undefined ? engine.run(statement, given) : engine.ask(statement, given, watch);
  }

  return {
    engine: engine.name,
    questions: [...questions.values()],
    revision,
    isEmpty: async () => (await revision()) === 0,
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
