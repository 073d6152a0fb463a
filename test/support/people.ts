import type { Role } from '../../domain/permissions/abilities.ts';
import { accountId, type Desk, putAccount } from '../../server/accounts/desk.ts';
import type { ScryptCost } from '../../server/accounts/passwords.ts';
import type { Account } from '../../server/accounts/records.ts';
import { openSession } from '../../server/accounts/sessions.ts';

/** A cost of scrypt that takes a millisecond. The cost of the program has a test of its own. */
export const QUICK_SCRYPT: ScryptCost = { n: 2 ** 10, r: 8, p: 1 };

interface PersonGiven {
  readonly role: Role;
  readonly login?: string;
  readonly bassins?: readonly string[];
  readonly operators?: readonly string[];
}

/** Puts an account into a store, with a password that nobody knows, and opens a session for it. */
export async function signedIn(
  desk: Desk,
  { role, login = role.toLowerCase(), bassins = [], operators = [] }: PersonGiven,
): Promise<{ readonly account: Account; readonly token: string; readonly cookie: string }> {
  const id = accountId(login);
  const account: Account = {
    ...{ id, login, name: `Nom de ${login}`, role, bassins: [...bassins], operators: [...operators] },
    ...{ disabled: false, createdAt: desk.now().toISOString(), secondFactor: null },
    password: { kdf: 'scrypt', n: 2 ** 10, r: 8, p: 1, salt: 'AAAA', hash: 'AAAA' },
  };
  const token = await desk.people.write(async (turn) => {
    await putAccount(turn, account);
    return openSession(turn, { account: id, second: true, now: desk.now(), from: '127.0.0.1' });
  });
  return { account, token, cookie: `passerelles=${token}` };
}
