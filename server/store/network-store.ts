import type { Authorship, ChangedList, ChangeRecord } from '../../domain/change/record.ts';
import { emptyNetwork, type NetworkDocument } from '../../domain/model/network.ts';
import { type Command, writtenBy } from './commands.ts';
import { loadQuestions, type Query } from './cypher/queries.ts';
import { loadStatements, type RunNamed, runsNamed, schemaOf } from './cypher/statements.ts';
import { changesOfEdit, EDIT_KINDS, type NetworkEdit } from './edit.ts';
import type { Engine, Parameters, ReadWatch, Row } from './engine.ts';
import { type FileStore, fileStore, type KeptFile, keepFiles } from './file-store.ts';
import {
  type HistoryAsked,
  type HistoryPage,
  type PastNetwork,
  type RecordedChange,
  readChange,
  readHistory,
  readLastChange,
  readPast,
  readRevision,
} from './history.ts';
import { type CarriedHistory, isOwnHistory, recordedUpTo } from './history-copy.ts';
import { openGuarded } from './marker/guard.ts';
import { networkCache } from './network-cache.ts';
import {
  type Changes,
  networkWriter,
  type WriterOptions,
  type WriteWatch,
  type Written,
} from './network-writer.ts';
import { type KeptPeople, type PeopleStore, peopleStore, restorePeople } from './people-store.ts';
import {
  type PublicationStore,
  publicationStore,
  replacePublication,
  type StoredPublication,
} from './publication-store.ts';
import { StoreError } from './store-errors.ts';
import { readHead, type StoredNetwork } from './stored-network.ts';
import { canonicalInTurns, differenceInTurns } from './write-change.ts';

/** Options of a change. */
export interface ChangeOptions extends WriteWatch {
  /** True when the elements have just been parsed by their schemas and need no second check. */
  readonly parsed?: boolean;
  /** True when the change replaces the whole network. */
  readonly whole?: boolean;
  /** Whether a change of an element only says where its box stands on the map, because nothing else of it was asked for. */
  readonly isPlacing?: (list: ChangedList, id: string) => boolean;
  /** What the change does: when a command with its key is in the history already, nothing is written. */
  readonly command?: Command | undefined;
}

/** What a backup holds beside the network and its history. */
export interface KeptBeside {
  readonly published: StoredPublication;
  readonly files: readonly KeptFile[];
  readonly people: KeptPeople;
}

/** The network stored in a database. Every method throws `StoreError`. */
export interface NetworkStore {
  readonly engine: Engine['name'];
  /** The revision: 0 when nothing was ever written, then one more with each write of any program. */
  readonly revision: () => Promise<number>;
  readonly isEmpty: () => Promise<boolean>;
  /**
   * Loads the network in canonical form, from a cache while the revision is unchanged. An empty store gives an empty
   * network.
   */
  readonly load: () => Promise<StoredNetwork>;
  /**
   * Applies changes of elements, all or none, and records them in the history; all writes use this method. Writes of
   * this process run one after the other. With `given`, the network must still be at that revision, else it throws
   * `revision-moved`; without, the changes are worked out again when another program wrote meanwhile. Throws
   * `store-busy` after a long wait for other writes, `store-edit-refused` with all problems when the network would
   * become invalid, `store-element-moved` when an element is not as `before` says, and whatever `changes` throws.
   */
  readonly change: (
    changes: Changes,
    authorship: Authorship,
    given?: number,
    options?: ChangeOptions,
  ) => Promise<Written>;
  /**
   * What a command wrote; undefined when it has written nothing, or long ago. Throws `idempotency-key-reused` when its key
   * came with another body. `change` asks the same behind the lock of the network.
   */
  readonly writtenBy: (command: Command) => Promise<Written | undefined>;
  /** Replaces the whole network, as one change. Returns the revision. */
  readonly replace: (document: NetworkDocument, given?: number, authorship?: Authorship) => Promise<number>;
  /**
   * Replaces the whole network and brings its history. When the store already contains that history it keeps its own
   * (KEPT) and adds one write; otherwise the history is replaced (TAKEN). What is kept beside a network comes with it, all
   * or nothing: accounts, issued reports, and what was published where the history is taken.
   */
  readonly restore: (
    document: NetworkDocument,
    history: CarriedHistory,
    authorship: Authorship,
    given?: number,
    beside?: KeptBeside,
  ) => Promise<{ readonly revision: number; readonly history: 'KEPT' | 'TAKEN' }>;
  /** Makes a small change. Returns the revision. */
  readonly edit: (change: NetworkEdit, given?: number, author?: string) => Promise<number>;
  /** Reads a page of the writes, the latest first. */
  readonly history: (asked: HistoryAsked) => Promise<HistoryPage>;
  /** Reads one write with its elements; undefined when there is no such revision. */
  readonly changeAt: (revision: number) => Promise<RecordedChange | undefined>;
  /** Iterates over the writes up to a revision with their elements, the oldest first. */
  readonly recorded: (upTo: number) => AsyncIterable<RecordedChange>;
  /** Finds the last write that changed a field of an element, or the element itself when `path` is null. */
  readonly lastChange: (
    list: ChangedList,
    id: string,
    path: string | null,
  ) => Promise<ChangeRecord | undefined>;
  /** The network as it was recorded at an instant. */
  readonly pastAt: (instant: string) => Promise<PastNetwork>;
  /** The network of an earlier revision; undefined when the history does not lead there. */
  readonly atRevision: (revision: number) => Promise<NetworkDocument | undefined>;
  /** The published figures that are kept with the network. */
  readonly publication: PublicationStore;
  /** The files that are kept with the network: issued reports. */
  readonly files: FileStore;
  /** The accounts, kept beside the network. */
  readonly people: PeopleStore;
  /** The questions of `cypher/questions`, in the order of their names. */
  readonly questions: readonly Query[];
  /**
   * Runs a question by its name, such as `m01-dead-end`, and returns its rows. With `watch` it is limited and can be
   * stopped. Throws `question-unknown` and `question-parameters`.
   */
  readonly ask: (question: string, parameters: Parameters, watch?: ReadWatch) => Promise<Row[]>;
  /** Resolves when the database answers. */
  readonly health: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Author of writes when none is given: the program itself. */
const PROGRAM = 'Passerelles';

interface StoreOptions {
  /** Clock that dates the writes. */
  readonly now?: () => Date;
  /** Longest time in milliseconds that a write waits for others. */
  readonly patienceMs?: number;
}

/**
 * Opens the store of the network in a database (`engine`) and creates missing constraints and indexes. `now` is the
 * clock that dates writes; `patienceMs` is how long a write waits for others. Closing the store also closes the
 * database.
 */
export async function openStore(
  engine: Engine,
  { now = () => new Date(), patienceMs }: StoreOptions = {},
): Promise<NetworkStore> {
  const questions = loadQuestions();
  const statements = loadStatements();
  const named = runsNamed(statements);
  const read = named(engine.run);
  const { load, known, keep } = networkCache(read);
  const schema = schemaOf(statements);
  const revision = async (): Promise<number> => (await readHead(read)).revision;
  const document = async (): Promise<NetworkDocument> => (await load()).document;
  const guard = await openGuarded(engine, schema, { read, revision, document });
  const write = networkWriter({ engine, named, now, patienceMs, known, keep, guard });

  const change: NetworkStore['change'] = (
    changes,
    authorship,
    given,
    { parsed = false, whole = false, isPlacing: _isPlacing, command, ...watch } = {},
  ) => write(changes, authorship, given, { parsed, whole, command, watch });

  /** Replaces the whole network. */
  async function put(
    document: NetworkDocument,
    given: number | undefined,
    authorship: Authorship,
    taken: Pick<WriterOptions, 'history' | 'beside'> = {},
  ): Promise<number> {
    const network = await canonicalInTurns(document);
    const difference = (present: NetworkDocument) => differenceInTurns(present, network);
    try {
      const options = { parsed: true, whole: true, ...taken };
      return (await write(difference, authorship, given, options)).revision;
    } catch (error) {
      if (!(error instanceof StoreError) || error.id !== 'store-content-unreadable') throw error;
      // Someone made the graph unreadable by hand: the new network replaces it whatever it contains.
      const options = { parsed: true, clear: true, unread: emptyNetwork(network.name), ...taken };
      return (await write(difference, authorship, given, options)).revision;
    }
  }

  const replace: NetworkStore['replace'] = (document, given, authorship) =>
    put(document, given, authorship ?? { author: PROGRAM, kind: 'REPLACE' });

  const restore: NetworkStore['restore'] = async (document, history, authorship, given, kept) => {
    const isOwn = await isOwnHistory(read, history.records);
    let isBeside = kept === undefined;
    const beside = async (run: RunNamed): Promise<void> => {
      if (kept === undefined) return;
      isBeside = true;
      // A store that keeps its own history has published all that the backup did, and maybe more.
      if (!isOwn) await replacePublication(run, kept.published);
      await keepFiles(run, kept.files);
      await restorePeople(run, kept.people);
    };
    const revision = await put(document, given, authorship, { beside, ...(isOwn ? {} : { history }) });
    // A network that is there already is not written again.
    if (!isBeside) await engine.transaction((run) => beside(named(run)));
    return { revision, history: isOwn ? 'KEPT' : 'TAKEN' };
  };

  const edit = async (narrow: NetworkEdit, given?: number, author: string = PROGRAM): Promise<number> => {
    const kind = EDIT_KINDS[narrow.edit];
    const changes = (document: NetworkDocument) => changesOfEdit(document, narrow);
    return (await change(changes, { author, kind }, given)).revision;
  };

  return {
    engine: engine.name,
    questions: [...questions.values()],
    revision,
    isEmpty: async () => (await revision()) === 0,
    load,
    change,
    writtenBy: async (command) => writtenBy(read, command, await revision()),
    replace,
    restore,
    edit,
    history: (asked) => readHistory(read, asked),
    changeAt: (revision) => readChange(read, revision),
    recorded: (upTo) => recordedUpTo(read, upTo),
    lastChange: (list, id, path) => readLastChange(read, list, id, path),
    pastAt: async (instant) => readPast(read, await load(), instant),
    atRevision: async (wanted) => readRevision(read, await load(), wanted),
    publication: publicationStore(engine, named),
    files: fileStore(engine, named),
    people: peopleStore(engine, named),
    ask: questionAsker(engine, questions),
    health: async () => {
      await read('network/ping');
    },
    close: engine.close,
  };
}

/** Asks a question by its file name, with the parameters that its statement declares. */
const questionAsker =
  (engine: Engine, questions: ReadonlyMap<string, Query>): NetworkStore['ask'] =>
  async (question, parameters, watch) => {
    const asked = questions.get(question);
    if (asked === undefined) throw new StoreError('question-unknown', { question });
    const { statement, parameters: declared } = asked;
    const missing = declared.filter((name) => !(name in parameters));
    if (missing.length > 0)
      throw new StoreError('question-parameters', { question, missing: missing.join(', ') });
    const given = Object.fromEntries(declared.map((name) => [name, parameters[name] ?? null]));
    return watch === undefined ? engine.run(statement, given) : engine.ask(statement, given, watch);
  };
