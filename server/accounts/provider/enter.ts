import type { ProviderRefusal } from '../../../domain/api/people.ts';
import type { Role } from '../../../domain/permissions/abilities.ts';
import type { PeopleTurn } from '../../store/people-store.ts';
import { entersByPassword, isLastByPassword } from '../administrators.ts';
import { accountId, accountIn, allAccounts, type Desk, endSessions, putAccount } from '../desk.ts';
import { type Account, holdsStill, Link, parsed } from '../records.ts';
import { newId } from '../secrets.ts';
import { openSession } from '../sessions.ts';
import { cameIn } from '../sign-in.ts';
import type { Identity } from './claims.ts';

/** Somebody whom the provider has let in, and where they come from. */
interface Entering {
  readonly identity: Identity;
  /** The fingerprint by which the person is known. */
  readonly subject: string;
  /** The fingerprint of the link by which an account is being linked. */
  readonly link: string | undefined;
  /** The network of the address. */
  readonly from: string;
}

/** A session that was opened, or why none was. What was written before a refusal stays: an access that has ended. */
type Entered =
  | { readonly token: string }
  | { readonly refused: ProviderRefusal; readonly about?: string | undefined };

/** Opens a session for somebody whom the provider has let in, on the account that is linked to them. */
export const enterByProvider = (desk: Desk, asked: Entering): Promise<Entered> =>
  desk.people.write(async (turn) => {
    const found = await accountOf(desk, turn, asked);
    if ('refused' in found) return found;
    const { id } = found;
    if (found.disabled) return { refused: 'CLOSED', about: id };
    const account = await withRole(desk, turn, found, asked.identity.role);
    if ('refused' in account) return account;
    const { identity, from } = asked;
    const now = desk.now();
    // With a second factor the person is in once its code was given, unless the provider asked for one.
    const isIn = identity.isSecond || account.secondFactor?.confirmed !== true;
    await putAccount(turn, isIn ? cameIn(account, now, from) : account);
    await desk.log.addIn(turn, { kind: 'PROVIDER_SIGNED_IN', by: id, from });
    return { token: await openSession(turn, { account: id, second: identity.isSecond, now, from }) };
  });

type Found = Account | Exclude<Entered, { readonly token: string }>;

/** The account of somebody: the one that a link names, or the one that is linked, or a new one where a claim gives a role. */
async function accountOf(desk: Desk, turn: PeopleTurn, asked: Entering): Promise<Found> {
  const { identity, subject, link, from } = asked;
  const linked = (await allAccounts(turn)).find((one) => one.identity?.subject === subject);
  if (link !== undefined) {
    const named = await ofLink(desk, turn, link);
    if (named === undefined) return { refused: 'LINK' };
    if (linked !== undefined && linked.id !== named.id) return { refused: 'TAKEN', about: named.id };
    // Somebody without a role would be refused as soon as the account is linked.
    if (identity.role === null) return { refused: 'NO_ROLE', about: named.id };
    await turn.removeOf('links', named.id);
    await endSessions(turn, named.id);
    await desk.log.addIn(turn, { kind: 'PROVIDER_LINKED', by: named.id, from });
    return { ...named, identity: { subject, linkedAt: desk.now().toISOString() } };
  }
  if (linked !== undefined) return linked;
  if (identity.role === undefined) return { refused: 'NO_ACCOUNT' };
  if (identity.role === null) return { refused: 'NO_ROLE' };
  const made = await newAccount(desk, turn, asked, identity.role);
  await desk.log.addIn(turn, { kind: 'PERSON_ADDED', about: made.id, from });
  await desk.log.addIn(turn, { kind: 'PROVIDER_LINKED', by: made.id, from });
  return made;
}

/** The account of a link that still holds. */
async function ofLink(desk: Desk, turn: PeopleTurn, id: string): Promise<Account | undefined> {
  const link = (await turn.list('links')).find((one) => one.id === id);
  if (link === undefined || !holdsStill(parsed(Link, link.data), desk.now())) return undefined;
  const account = await accountIn(turn, link.account);
  return account?.disabled === false ? account : undefined;
}

/** An account for somebody who has none: without password, bassins or operators. It takes nobody's sign-in name. */
async function newAccount(
  desk: Desk,
  turn: PeopleTurn,
  { identity: { name, logins }, subject }: Entering,
  role: Role,
): Promise<Account> {
  const [wanted = `personne-${newId().replaceAll(/\W|_/g, '')}`] = logins;
  const isTaken = (await accountIn(turn, accountId(wanted))) !== undefined;
  const login = isTaken ? `${wanted.slice(0, 60)}-${newId().replaceAll(/\W|_/g, '').slice(0, 8)}` : wanted;
  const at = desk.now().toISOString();
  return {
    ...{ id: accountId(login), login, name: name ?? login, role, bassins: [], operators: [] },
    ...{ disabled: false, createdAt: at, password: null, secondFactor: null },
    identity: { subject, linkedAt: at },
  };
}

/**
 * The account with the role that the claim gives; the one that it has where administrators give roles. Another role ends its
 * sessions. Without a role its access ends. The last administrator who has a password stays one in any case.
 */
async function withRole(
  desk: Desk,
  turn: PeopleTurn,
  account: Account,
  role: Identity['role'],
): Promise<Found> {
  const { id, identity } = account;
  if (role === undefined || identity === undefined) return account;
  const isLast = entersByPassword(account) && (await isLastByPassword(turn, account));
  if (role === null) {
    if (!isLast) {
      await putAccount(turn, { ...account, identity: { ...identity, hasLapsed: true } });
      await endSessions(turn, id);
      await turn.removeOf('tokens', id);
      await turn.removeOf('links', id);
    }
    return { refused: 'NO_ROLE', about: id };
  }
  if (isLast && role !== 'ADMINISTRATOR') return { refused: 'LAST_ADMINISTRATOR', about: id };
  const { hasLapsed: _hasLapsed, ...lasting } = identity;
  if (role === account.role) return { ...account, identity: lasting };
  await endSessions(turn, id);
  await desk.log.addIn(turn, { kind: 'PERSON_CHANGED', about: id });
  return { ...account, role, identity: lasting };
}
