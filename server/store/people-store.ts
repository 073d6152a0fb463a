import { OF_ACCOUNTS, type OF_LINKS, type RecordKind } from './cypher/account-statements.ts';
import type { RunNamed } from './cypher/statements.ts';
import type { Engine, Row, Run } from './engine.ts';
import { type SharedBytes, sharedBytes } from './shared-bytes.ts';

export type { RecordKind } from './cypher/account-statements.ts';
/** Records that belong to an account. */
export type OwnedKind = (typeof OF_ACCOUNTS)[number];
/** Records of links for those who have no account, and of what was sent by them. */
export type LinkKind = (typeof OF_LINKS)[number];

/** A record about people: its id, the id of the account that it is of, and what it holds, as JSON. */
export interface PeopleRecord {
  readonly id: string;
  readonly account: string;
  readonly data: string;
}

/** What people leave in a backup: their accounts, the log of what concerns security, and what partners proposed. */
export interface KeptPeople {
  readonly accounts: readonly PeopleRecord[];
  readonly events: readonly PeopleRecord[];
  /** What partners sent by their links. Each has the id of its link in the place of an account. */
  readonly proposals: readonly PeopleRecord[];
}

/** Nobody has an account. */
export const NO_PEOPLE: KeptPeople = { accounts: [], events: [], proposals: [] };

/** Reads and writes records within one transaction. */
export interface PeopleTurn {
  readonly read: (kind: 'accounts' | OwnedKind | LinkKind, id: string) => Promise<string | undefined>;
  readonly list: (kind: 'accounts' | OwnedKind | LinkKind) => Promise<readonly PeopleRecord[]>;
  readonly ofAccount: (kind: OwnedKind | LinkKind, account: string) => Promise<readonly PeopleRecord[]>;
  readonly put: (kind: RecordKind, record: PeopleRecord) => Promise<void>;
  readonly remove: (kind: 'accounts' | OwnedKind | LinkKind, id: string) => Promise<void>;
  readonly removeOf: (kind: OwnedKind, account: string) => Promise<void>;
  /** Keeps the file of a link. */
  readonly putBytes: (share: string, bytes: Uint8Array) => Promise<void>;
  readonly removeBytes: (share: string) => Promise<void>;
}

/**
 * Accounts, sessions, tokens, links for others, what partners propose by them and the security log, kept in the database of the network and beside it. They are in no
 * document, export, history or named question. Every method throws `StoreError`.
 */
export interface PeopleStore extends Pick<PeopleTurn, 'read' | 'list' | 'ofAccount'> {
  /** What somebody carries and the account that it is of, as JSON; undefined when one of them is not there. */
  readonly withAccount: (
    kind: OwnedKind,
    id: string,
  ) => Promise<{ readonly data: string; readonly account: string } | undefined>;
  /** Reads the file of a link; undefined when there is none. */
  readonly bytes: SharedBytes['read'];
  /** The latest events with an id before another, the latest first. */
  readonly events: (asked: {
    readonly before?: string | undefined;
    readonly limit: number;
  }) => Promise<readonly PeopleRecord[]>;
  /** Does all of `work` in one transaction. Writes take turns, so that what one reads stays so until it has written. */
  readonly write: <T>(work: (turn: PeopleTurn) => Promise<T>) => Promise<T>;
  /** What goes into a backup: no session, no token, no link of any kind, so that none comes back that has ended since. */
  readonly kept: () => Promise<KeptPeople>;
  /**
   * Puts the accounts of a backup in the place of those that are there, and ends all sessions and tokens. Events are
   * added to those that are there, and so are proposals of partners, which wait again if they waited then. Accounts stay when
   * the backup has none. All links for others end.
   */
  readonly restore: (kept: KeptPeople) => Promise<void>;
}

/** Comes after the id of every event. */
const AFTER_ALL = '\uffff';

/** Creates the part of a store that keeps accounts and what belongs to them. */
export function peopleStore(engine: Engine, named: (run: Run) => RunNamed): PeopleStore {
  const present = turnOf(named(engine.run));
  const run = named(engine.run);
  const write: PeopleStore['write'] = (work) =>
    engine.transaction(async (inTurn) => {
      await named(inTurn)('accounts/lock');
      return work(turnOf(named(inTurn)));
    });
  return {
    read: present.read,
    list: present.list,
    ofAccount: present.ofAccount,
    bytes: sharedBytes(run).read,
    withAccount: async (kind, id) => {
      const [row] = await run(`accounts/with-account ${kind}`, { id });
      return row === undefined ? undefined : { data: String(row.data), account: String(row.account) };
    },
    events: async ({ before = AFTER_ALL, limit }) =>
      (await run('accounts/latest events', { before, limit })).map(recordOf),
    write,
    kept: async () => ({
      accounts: await present.list('accounts'),
      events: (await run('accounts/list events')).map(recordOf),
      proposals: await present.list('proposals'),
    }),
    restore: (kept) => engine.transaction((inTurn) => restorePeople(named(inTurn), kept)),
  };
}

/** Does the work of `restore` within a transaction. */
export async function restorePeople(
  run: RunNamed,
  { accounts, events, proposals }: KeptPeople,
): Promise<void> {
  await run('accounts/lock');
  const turn = turnOf(run);
  for (const event of events) await turn.put('events', event);
  for (const proposal of proposals) await turn.put('proposals', proposal);
  await run('accounts/clear shares');
  await run('shared/clear');
  if (accounts.length === 0) return;
  for (const kind of ['accounts', ...OF_ACCOUNTS] as const) await run(`accounts/clear ${kind}`);
  for (const account of accounts) await turn.put('accounts', account);
}

const turnOf = (run: RunNamed): PeopleTurn => ({
  read: async (kind, id) => {
    const [row] = await run(`accounts/read ${kind}`, { id });
    return row === undefined ? undefined : String(row.data);
  },
  list: async (kind) => (await run(`accounts/list ${kind}`)).map(recordOf),
  ofAccount: async (kind, account) => (await run(`accounts/of-account ${kind}`, { account })).map(recordOf),
  put: async (kind, { id, account, data }) => {
    await run(`accounts/put ${kind}`, { id, account, data });
  },
  remove: async (kind, id) => {
    await run(`accounts/remove ${kind}`, { id });
  },
  removeOf: async (kind, account) => {
    await run(`accounts/remove-of-account ${kind}`, { account });
  },
  putBytes: (share, bytes) => sharedBytes(run).write(share, bytes),
  removeBytes: (share) => sharedBytes(run).remove(share),
});

const recordOf = ({ id, account, data }: Row): PeopleRecord => ({
  id: String(id),
  account: String(account),
  data: String(data),
});
