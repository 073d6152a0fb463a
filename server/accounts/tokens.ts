import type { NewTokenBody } from '../../domain/api/people.ts';
import { addDays } from '../../domain/model/dates.ts';
import { localDay } from '../../domain/model/local-day.ts';
import { ROLES, type Role } from '../../domain/permissions/abilities.ts';
import { failure } from '../errors.ts';
import { accountIn, type Desk, type Visitor } from './desk.ts';
import { type Account, ApiToken, parsed } from './records.ts';
import { hashOf, newToken } from './secrets.ts';

/** The longest life of a token for a program. */
const LONGEST_DAYS = 366;
/** The most tokens of an account. */
const MOST = 20;

/** A token as its owner sees it again: without its text. */
type ShownToken = ApiToken & { readonly id: string };

/** Lists the tokens of an account. */
export async function tokensOf({ people }: Desk, { id: account }: Account): Promise<ShownToken[]> {
  const records = await people.ofAccount('tokens', account);
  return records.map(({ id, data }) => ({ id, ...parsed(ApiToken, data) }));
}

/**
 * Makes a token for a program, with a role that is at most its maker's and never an administrator's: that one needs a second
 * factor. Throws `token-role`, `token-end` and `token-many`.
 */
export async function makeToken(
  { people, log, now }: Desk,
  account: Account,
  { name, role, expiresOn }: NewTokenBody,
): Promise<{ readonly token: string; readonly kept: ShownToken }> {
  const roles = rolesOfTokens(account.role);
  if (!roles.includes(role)) throw failure('token-role', { roles: roles.join(', ') });
  const today = localDay(now());
  const last = addDays(today, LONGEST_DAYS);
  if (expiresOn <= today || expiresOn > last)
    throw failure('token-end', { days: LONGEST_DAYS, last, given: expiresOn });
  const token = newToken();
  const kept: ApiToken = { name, role, createdAt: now().toISOString(), expiresOn, lastUsedOn: null };
  await people.write(async (turn) => {
    if ((await accountIn(turn, account.id)) === undefined) throw failure('sign-in-needed');
    if ((await turn.ofAccount('tokens', account.id)).length >= MOST)
      throw failure('token-many', { most: MOST });
    await turn.put('tokens', { id: hashOf(token), account: account.id, data: JSON.stringify(kept) });
    await log.addIn(turn, { kind: 'TOKEN_MADE', by: account.id });
  });
  return { token, kept: { id: hashOf(token), ...kept } };
}

/** The roles that a token of somebody with a role may have. */
const rolesOfTokens = (role: Role): readonly Role[] =>
  ROLES.filter((one) => one !== 'ADMINISTRATOR' && ROLES.indexOf(one) <= ROLES.indexOf(role));

/** Ends one of the sessions or tokens of a visitor. That of another account stays as it is. */
export const endOwn = (
  { people, log }: Desk,
  { account }: Visitor,
  kind: 'sessions' | 'tokens',
  id: string,
): Promise<void> =>
  people.write(async (turn) => {
    if (account === undefined) return;
    const own = await turn.ofAccount(kind, account.id);
    if (!own.some((one) => one.id === id)) return;
    await turn.remove(kind, id);
    await log.addIn(turn, { kind: kind === 'tokens' ? 'TOKEN_REVOKED' : 'SESSIONS_ENDED', by: account.id });
  });
