import { localDay } from '../../domain/model/local-day.ts';
import { ROLES, type Role } from '../../domain/permissions/abilities.ts';
import { failure } from '../errors.ts';
import type { PeopleStore, PeopleTurn } from '../store/people-store.ts';
import { StoreError } from '../store/store-errors.ts';
import { type Desk, STRANGER, type Visitor } from './desk.ts';
import { Account, ApiToken, isClosed, parsed, Session } from './records.ts';
import { hashOf, newToken } from './secrets.ts';

/** Limits of a session. */
export const SESSION_LIMITS = {
  /** It ends after this time without a request: a long lunch. */
  idleMs: 2 * 60 * 60_000,
  /** It ends after this time in any case: a working day. */
  longestMs: 12 * 60 * 60_000,
  /** The most sessions of an account; the oldest one ends. */
  most: 10,
} as const;

/** How often a session is written as just seen. */
const SEEN_EVERY_MS = 5 * 60_000;

interface NewSession {
  readonly account: string;
  /** Whether the second factor was given. */
  readonly second: boolean;
  readonly now: Date;
  /** The network of the address that it is opened from. */
  readonly from: string;
}

/** Opens a session for an account and returns its token, which is kept as a hash only. */
export async function openSession(
  turn: PeopleTurn,
  { account, second, now, from }: NewSession,
): Promise<string> {
  const all = await turn.ofAccount('sessions', account);
  const open = all.map(({ id, data }) => ({ id, session: parsed(Session, data) }));
  const lasting = open
    .filter(({ session }) => !isOver(session, now))
    .sort((a, b) => (a.session.createdAt > b.session.createdAt ? -1 : 1))
    .slice(0, SESSION_LIMITS.most - 1);
  for (const one of open) if (!lasting.includes(one)) await turn.remove('sessions', one.id);
  const token = newToken();
  const at = now.toISOString();
  const session: Session = { createdAt: at, seenAt: at, second, from };
  await turn.put('sessions', { id: hashOf(token), account, data: JSON.stringify(session) });
  return token;
}

/** Whether a session is past one of its limits. A clock that was set back ends it too. */
export function isOver({ createdAt, seenAt }: Session, now: Date): boolean {
  const age = now.getTime() - Date.parse(createdAt);
  const idle = now.getTime() - Date.parse(seenAt);
  return age >= SESSION_LIMITS.longestMs || idle >= SESSION_LIMITS.idleMs || age < -SEEN_EVERY_MS;
}

/**
 * Finds who carries a token of a session; a stranger when it is unknown or over. A request that a page makes while nobody
 * uses it (not `isAttended`) does not put off the end of the session.
 */
export async function visitorOfSession(desk: Desk, token: string, isAttended = true): Promise<Visitor> {
  const id = hashOf(token);
  const found = await desk.people.withAccount('sessions', id);
  if (found === undefined) return STRANGER;
  const session = parsed(Session, found.data);
  const account = parsed(Account, found.account);
  const now = desk.now();
  if (isOver(session, now) || isClosed(account)) return STRANGER;
  if (isAttended && now.getTime() - Date.parse(session.seenAt) > SEEN_EVERY_MS)
    await seen(desk, { id, account: account.id }, now);
  const standing = standingOf(account, session);
  if (standing !== 'SIGNED_IN') return { ...STRANGER, standing, account, session: id };
  return { asker: askerOf(account, account.role), standing, account, session: id };
}

/** What is still asked of somebody with a session: the code of the second factor, or to set one up. */
function standingOf({ secondFactor, role }: Account, { second }: Session): Visitor['standing'] {
  if (second) return 'SIGNED_IN';
  if (secondFactor?.confirmed === true) return 'CODE_NEEDED';
  return role === 'ADMINISTRATOR' ? 'SECOND_FACTOR_NEEDED' : 'SIGNED_IN';
}

/**
 * Writes that a session was seen, unless it has ended in the meantime. Where that cannot be written, as on a full disk, the
 * session ends the sooner, and whoever has it goes on.
 */
const seen = (
  { people }: Desk,
  { id, account }: { readonly id: string; readonly account: string },
  now: Date,
): Promise<void> =>
  ifWritable(people, async (turn) => {
    const data = await turn.read('sessions', id);
    if (data === undefined) return;
    const session: Session = { ...parsed(Session, data), seenAt: now.toISOString() };
    await turn.put('sessions', { id, account, data: JSON.stringify(session) });
  });

/** Finds who gave a program its token. Throws `token-refused` for one that is unknown or past its end. */
export async function visitorOfToken(desk: Desk, text: string): Promise<Visitor> {
  const id = hashOf(text);
  const found = await desk.people.withAccount('tokens', id);
  if (found === undefined) throw failure('token-refused');
  const token = parsed(ApiToken, found.data);
  const account = parsed(Account, found.account);
  const today = localDay(desk.now());
  if (isClosed(account) || token.expiresOn < today) throw failure('token-refused');
  if (token.lastUsedOn !== today)
    await ifWritable(desk.people, async (turn) => {
      if ((await turn.read('tokens', id)) === undefined) return;
      const data = JSON.stringify({ ...token, lastUsedOn: today } satisfies ApiToken);
      await turn.put('tokens', { id, account: account.id, data });
    });
  return { asker: askerOf(account, lesserRole(account.role, token.role)), standing: 'SIGNED_IN', account };
}

/** Writes what nobody asked for, and gives up when the store refuses. */
const ifWritable = (people: PeopleStore, work: (turn: PeopleTurn) => Promise<void>): Promise<void> =>
  people.write(work).catch((error: unknown) => {
    if (!(error instanceof StoreError)) throw error;
  });

const askerOf = ({ bassins, operators }: Account, rank: Role) => ({ rank, bassins, operators });

/** The role of two that may do less. */
const lesserRole = (one: Role, other: Role): Role =>
  ROLES.indexOf(one) < ROLES.indexOf(other) ? one : other;
