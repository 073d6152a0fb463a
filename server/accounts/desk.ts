import { createHash } from 'node:crypto';
import type { MeAnswer, Person } from '../../domain/api/people.ts';
import { type Asker, NOBODY, reachesOf } from '../../domain/permissions/abilities.ts';
import { failure } from '../errors.ts';
import type { PeopleStore, PeopleTurn } from '../store/people-store.ts';
import type { PasswordKeeper } from './passwords.ts';
import { Account, parsed } from './records.ts';
import type { SecurityLog } from './security-log.ts';
import type { Throttle } from './throttle.ts';

/** What everything about people works with. */
export interface Desk {
  readonly people: PeopleStore;
  readonly now: () => Date;
  readonly passwords: PasswordKeeper;
  readonly throttle: Throttle;
  readonly log: SecurityLog;
  /** Whether people may also sign in by an OpenID Connect provider. */
  readonly hasProvider: boolean;
}

/** Somebody who asks the server: what they may do, and by which account, session or token. */
export interface Visitor {
  readonly asker: Asker;
  readonly standing: MeAnswer['standing'];
  /** Absent where no account is needed, and for somebody who has not signed in. */
  readonly account?: Account;
  /** Id of the session; absent for a program with a token. */
  readonly session?: string;
}

/** Somebody who has not signed in. */
export const STRANGER: Visitor = { asker: NOBODY, standing: 'SIGNED_OUT' };

/** An account as administrators and its owner see it. */
export const personOf = (account: Account): Person => {
  const { id, login, name, role, bassins, operators, disabled, password, secondFactor } = account;
  const { lastSignIn = null, identity } = account;
  const provider = identity === undefined ? 'NONE' : identity.hasLapsed === true ? 'LAPSED' : 'LINKED';
  const has = { hasPassword: password !== null, hasSecondFactor: secondFactor?.confirmed === true };
  return { id, login, name, role, bassins, operators, disabled, ...has, provider, lastSignIn };
};

/** Says who somebody is to the server, and what they may do there. `provider` is the name of the one by which people may sign in. */
export const meAnswer = ({ asker, standing, account }: Visitor, provider: string | null): MeAnswer => ({
  standing,
  provider,
  person: standing === 'SIGNED_IN' && account !== undefined ? personOf(account) : null,
  reaches: reachesOf(asker),
});

/**
 * The id of the account with a sign-in name. It is made of the name, without regard to capitals and accents of the
 * keyboard, so that no two accounts have the same one.
 */
export const accountId = (login: string): string =>
  createHash('sha256').update(login.normalize('NFKC').toLowerCase()).digest('base64url').slice(0, 22);

/** Reads an account; undefined when there is none with this id. */
export async function accountIn(turn: PeopleTurn, id: string): Promise<Account | undefined> {
  const data = await turn.read('accounts', id);
  return data === undefined ? undefined : parsed(Account, data);
}

/** Reads an account that an administrator names. Throws `unknown-person`. */
export async function namedAccount(turn: PeopleTurn, id: string): Promise<Account> {
  const account = await accountIn(turn, id);
  if (account === undefined) throw failure('unknown-person', { value: id });
  return account;
}

/** Writes an account. */
export const putAccount = (turn: PeopleTurn, account: Account): Promise<void> =>
  turn.put('accounts', { id: account.id, account: account.id, data: JSON.stringify(account) });

/** Reads all accounts, in the order of their sign-in names. */
export async function allAccounts(
  people: Pick<PeopleStore, 'list'> | Pick<PeopleTurn, 'list'>,
): Promise<readonly Account[]> {
  const accounts = (await people.list('accounts')).map(({ data }) => parsed(Account, data));
  return accounts.sort((one, other) => (one.login < other.login ? -1 : 1));
}

/** Ends all sessions of an account, or all but one. */
export async function endSessions(turn: PeopleTurn, account: string, but?: string): Promise<void> {
  if (but === undefined) {
    await turn.removeOf('sessions', account);
    return;
  }
  for (const { id } of await turn.ofAccount('sessions', account))
    if (id !== but) await turn.remove('sessions', id);
}
