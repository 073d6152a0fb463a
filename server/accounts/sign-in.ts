import { failure } from '../errors.ts';
import type { PeopleTurn } from '../store/people-store.ts';
import { accountId, accountIn, type Desk, endSessions, putAccount, type Visitor } from './desk.ts';
import { networkOf } from './origin.ts';
import { refusePoorPassword } from './password-rules.ts';
import { Account, holdsStill, isClosed, type KeptPassword, Link, parsed } from './records.ts';
import { hashOf } from './secrets.ts';
import { openSession } from './sessions.ts';

/** What is typed to sign in, and the address that it comes from. */
interface SignIn {
  readonly login: string;
  readonly password: string;
  readonly address: string;
}

/**
 * Opens a session by a sign-in name and a password, and returns its token. An unknown name is refused like a wrong password,
 * and after as long. Throws `sign-in-refused`, `sign-in-slowed` and `too-busy`.
 */
export async function signIn(desk: Desk, { login, password, address }: SignIn): Promise<string> {
  const { people, passwords, log, now } = desk;
  const id = accountId(login);
  const from = networkOf(address);
  const data = await people.read('accounts', id);
  const account = data === undefined ? undefined : parsed(Account, data);
  await slowed(desk, { account: id, address }, account);
  const { isRight, isOutdated } = await passwords.check(password, account?.password ?? null);
  if (account === undefined || isClosed(account) || !isRight) {
    await log.addSparingly({ kind: 'SIGN_IN_REFUSED', about: account?.id, from });
    throw failure('sign-in-refused');
  }
  desk.throttle.succeeded({ account: id, address });
  const renewed = isOutdated ? await passwords.keep(password) : undefined;
  return people.write(async (turn) => {
    const present = await accountIn(turn, id);
    // The account may have been closed, or its password changed, while this one was worked out.
    if (present === undefined || isClosed(present) || !isSame(present.password, account.password))
      throw failure('sign-in-refused');
    // With a second factor the person is in once its code was given.
    const isIn = present.secondFactor?.confirmed !== true;
    await putAccount(turn, {
      ...(isIn ? cameIn(present, now(), from) : present),
      password: renewed ?? present.password,
    });
    await log.addIn(turn, { kind: 'SIGNED_IN', by: id, from });
    return openSession(turn, { account: id, second: false, now: now(), from });
  });
}

/** The account of a person who came in, in place of the time before. */
export const cameIn = (account: Account, now: Date, from: string): Account => ({
  ...account,
  lastSignIn: { at: now.toISOString(), from },
});

const isSame = (one: KeptPassword | null, other: KeptPassword | null): boolean => one?.hash === other?.hash;

/** Counts an attempt. Throws `sign-in-slowed`, which is written to the log. */
export async function slowed(
  { throttle, log }: Desk,
  asked: { readonly account: string; readonly address: string },
  account: Account | undefined,
): Promise<void> {
  try {
    throttle.attempt(asked);
  } catch (error) {
    await log.addSparingly({ kind: 'SIGN_IN_SLOWED', about: account?.id, from: networkOf(asked.address) });
    throw error;
  }
}

/** Ends the session of a visitor, or with `everywhere` all sessions of the account. */
export async function signOut(
  { people, log }: Desk,
  { account, session }: Visitor,
  everywhere: boolean,
): Promise<void> {
  if (account === undefined || session === undefined) return;
  await people.write(async (turn) => {
    if (everywhere) await endSessions(turn, account.id);
    else await turn.remove('sessions', session);
    await log.addIn(turn, { kind: 'SIGNED_OUT', by: account.id });
  });
}

/**
 * Chooses a password by a link, which then holds no more. Throws `link-refused` for a link that is unknown, used or too old,
 * and the failures of a poor password, after which the link still holds.
 */
export async function choosePassword(
  { people, passwords, log, now }: Desk,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<void> {
  const id = hashOf(token);
  const found = await people.withAccount('links', id);
  const isGood = (data: string | undefined): boolean =>
    data !== undefined && holdsStill(parsed(Link, data), now());
  if (found === undefined || !isGood(found.data)) throw failure('link-refused');
  const { id: account, login, name } = parsed(Account, found.account);
  refusePoorPassword(password, [login, name]);
  const kept = await passwords.keep(password);
  await people.write(async (turn) => {
    const present = await accountIn(turn, account);
    if (present === undefined || present.disabled || !isGood(await turn.read('links', id)))
      throw failure('link-refused');
    await turn.removeOf('links', account);
    await newPassword(turn, present, kept);
    await log.addIn(turn, { kind: 'PASSWORD_CHOSEN', by: account });
  });
}

/** Changes the password of a visitor, and ends all other sessions. Throws `password-wrong` and those of a poor password. */
export async function changePassword(
  desk: Desk,
  { account, session }: Visitor,
  {
    current,
    password,
    address,
  }: { readonly current: string; readonly password: string; readonly address: string },
): Promise<void> {
  if (account === undefined) throw failure('sign-in-needed');
  await presentPassword(desk, account, current, address);
  refusePoorPassword(password, [account.login, account.name]);
  const kept = await desk.passwords.keep(password);
  await desk.people.write(async (turn) => {
    const present = await accountIn(turn, account.id);
    if (present === undefined || !isSame(present.password, account.password)) throw failure('sign-in-needed');
    await newPassword(turn, present, kept, session);
    await desk.log.addIn(turn, { kind: 'PASSWORD_CHANGED', by: account.id });
  });
}

/** Checks the present password of an account. Throws `password-wrong` and `sign-in-slowed`. */
export async function presentPassword(
  desk: Desk,
  account: Account,
  password: string,
  address: string,
): Promise<void> {
  await slowed(desk, { account: account.id, address }, account);
  const { isRight } = await desk.passwords.check(password, account.password);
  if (!isRight) throw failure('password-wrong');
  desk.throttle.succeeded({ account: account.id, address });
}

async function newPassword(
  turn: PeopleTurn,
  account: Account,
  password: KeptPassword,
  but?: string,
): Promise<void> {
  await endSessions(turn, account.id, but);
  await putAccount(turn, { ...account, password });
}
