import { timingSafeEqual } from 'node:crypto';
import type { SetUpBody } from '../../domain/api/people.ts';
import { failure } from '../errors.ts';
import { isSetUp } from './administrators.ts';
import { accountId, type Desk, putAccount } from './desk.ts';
import { networkOf } from './origin.ts';
import { refusePoorPassword } from './password-rules.ts';
import type { Account } from './records.ts';
import { hashOf, newToken } from './secrets.ts';
import { openSession } from './sessions.ts';

const MINUTES = 30;

/** The link by which the first administrator is made. Only its hash is kept, and only in this process. */
export interface SetUpLink {
  /** The token of the link, when the server started without any account. */
  readonly token: string | undefined;
  /** Whether the site was set up by now. */
  readonly isDone: () => Promise<boolean>;
  /**
   * Makes the first administrator by the token, once, and returns the token of a session. Throws `set-up-refused` for a
   * token that is wrong, used or too old, and the failures of a poor password, after which the token still holds.
   */
  readonly use: (asked: SetUpBody & { readonly address: string }) => Promise<string>;
}

/** Begins the set-up of a server, unless it was set up once. */
export async function beginSetUp(desk: Desk): Promise<SetUpLink> {
  let isDone = await isSetUp(desk.people);
  const token = isDone ? undefined : newToken();
  let hash = token === undefined ? undefined : hashOf(token);
  const begun = desk.now().getTime();
  const isGood = (given: string): boolean => {
    const age = desk.now().getTime() - begun;
    return hash !== undefined && isEqual(hashOf(given), hash) && age >= 0 && age < MINUTES * 60_000;
  };
  const refused = async (from: string): Promise<never> => {
    await desk.log.addSparingly({ kind: 'SET_UP_REFUSED', from });
    throw failure('set-up-refused', { minutes: MINUTES });
  };
  return {
    token,
    isDone: async () => {
      isDone ||= await isSetUp(desk.people);
      return isDone;
    },
    use: async ({ token: given, login, name, password, address }) => {
      const from = networkOf(address);
      if (!isGood(given)) return refused(from);
      refusePoorPassword(password, [login, name]);
      const kept = await desk.passwords.keep(password);
      // Taken before the write, so that two who come at once make one administrator.
      if (!isGood(given)) return refused(from);
      const taken = hash;
      hash = undefined;
      try {
        return await firstAdministrator(desk, { login, name, password: kept }, from);
      } catch (error) {
        hash = taken;
        throw error;
      }
    },
  };
}

/** Makes the first administrator, unless the command line made one in the meantime, and opens a session. */
const firstAdministrator = (
  desk: Desk,
  { login, name, password }: Pick<Account, 'login' | 'name' | 'password'>,
  from: string,
): Promise<string> =>
  desk.people.write(async (turn) => {
    const id = accountId(login);
    if (await isSetUp(turn)) throw failure('set-up-refused', { minutes: MINUTES });
    const now = desk.now();
    await putAccount(turn, {
      ...{ id, login, name, password, role: 'ADMINISTRATOR', bassins: [], operators: [], disabled: false },
      ...{ createdAt: now.toISOString(), secondFactor: null },
    });
    await desk.log.addIn(turn, { kind: 'SET_UP', by: id, from });
    return openSession(turn, { account: id, second: false, now, from });
  });

const isEqual = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
