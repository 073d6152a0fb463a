import type { ChangePersonBody, InvitedAnswer, NewPersonBody, Person } from '../../domain/api/people.ts';
import { failure } from '../errors.ts';
import type { PeopleTurn } from '../store/people-store.ts';
import { entersByPassword, isLastByPassword, keepAWayIn } from './administrators.ts';
import { accountId, accountIn, type Desk, endSessions, namedAccount, personOf, putAccount } from './desk.ts';
import type { Account } from './records.ts';
import { hashOf, newToken } from './secrets.ts';

/** How long a link to choose a password holds. */
const LINK_DAYS = 3;

/** Who does it: the id of an administrator's account, or undefined for the command line. */
type By = string | undefined;

/** Adds an account without a password, and a link by which it is chosen. Throws `login-taken`. */
export const addPerson = (desk: Desk, asked: NewPersonBody, by: By): Promise<InvitedAnswer> =>
  desk.people.write(async (turn) => {
    const { login, name, role, bassins, operators } = asked;
    const id = accountId(login);
    if ((await accountIn(turn, id)) !== undefined) throw failure('login-taken', { value: login });
    const account: Account = {
      ...{ id, login, name, role, bassins, operators, disabled: false },
      ...{ createdAt: desk.now().toISOString(), password: null, secondFactor: null },
    };
    await putAccount(turn, account);
    await desk.log.addIn(turn, { kind: 'PERSON_ADDED', by, about: id });
    return invited(desk, turn, account);
  });

/**
 * Changes an account. Another role, and a closed account, end its sessions and its links. Throws `unknown-person` and
 * `last-administrator`.
 */
export const changePerson = (desk: Desk, { id, ...changes }: ChangePersonBody, by: By): Promise<Person> =>
  desk.people.write(async (turn) => {
    const before = await namedAccount(turn, id);
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    const after: Account = { ...before, ...Object.fromEntries(given) };
    await keepAWayIn(desk, turn, { before, after });
    // One with a password stays, for the day on which the provider is down.
    if (entersByPassword(before) && !entersByPassword(after) && (await isLastByPassword(turn, before)))
      throw failure('last-administrator');
    await putAccount(turn, after);
    if (after.role !== before.role || after.disabled) await endSessions(turn, id);
    if (after.disabled) {
      await turn.removeOf('links', id);
      await turn.removeOf('tokens', id);
    }
    await desk.log.addIn(turn, { kind: 'PERSON_CHANGED', by, about: id });
    return personOf(after);
  });

/**
 * Takes the password of an account away, ends its sessions, and gives a link to choose a new one. With `secondFactor`, takes
 * the second factor away too. Throws `unknown-person`, and `last-administrator` when nobody could sign in who manages the others;
 * the command line, which hands the link to whoever keeps the machine, may do it all the same.
 */
export const resetPerson = (
  desk: Desk,
  { id, secondFactor }: { readonly id: string; readonly secondFactor: boolean },
  by: By,
): Promise<InvitedAnswer> =>
  desk.people.write(async (turn) => {
    const before = await namedAccount(turn, id);
    const after = { ...before, password: null, ...(secondFactor && { secondFactor: null }) };
    if (by !== undefined) await keepAWayIn(desk, turn, { before, after });
    await putAccount(turn, after);
    await endSessions(turn, id);
    await desk.log.addIn(turn, { kind: 'PERSON_RESET', by, about: id });
    return invited(desk, turn, after);
  });

/**
 * Takes the link of an account to a person at the provider away, and ends its sessions. It then opens by a password only.
 * Throws `unknown-person` and `last-administrator`.
 */
export const unlinkPerson = (desk: Desk, id: string, by: By): Promise<Person> =>
  desk.people.write(async (turn) => {
    const before = await namedAccount(turn, id);
    const { identity, ...after } = before;
    if (identity === undefined) return personOf(after);
    await keepAWayIn(desk, turn, { before, after });
    await putAccount(turn, after);
    await endSessions(turn, id);
    await desk.log.addIn(turn, { kind: 'PROVIDER_UNLINKED', by, about: id });
    return personOf(after);
  });

/** Ends all sessions of an account. Throws `unknown-person`. */
export const endSessionsOf = (desk: Desk, id: string, by: By): Promise<void> =>
  desk.people.write(async (turn) => {
    await namedAccount(turn, id);
    await endSessions(turn, id);
    await desk.log.addIn(turn, { kind: 'SESSIONS_ENDED', by, about: id });
  });

/** Gives an account a link to choose a password, in the place of those before it. */
async function invited(desk: Desk, turn: PeopleTurn, account: Account): Promise<InvitedAnswer> {
  const token = newToken();
  const expiresAt = new Date(desk.now().getTime() + LINK_DAYS * 24 * 60 * 60_000).toISOString();
  await turn.removeOf('links', account.id);
  const data = JSON.stringify({ expiresAt });
  await turn.put('links', { id: hashOf(token), account: account.id, data });
  return { person: personOf(account), token, expiresAt };
}
