import { failure } from '../errors.ts';
import type { PeopleTurn } from '../store/people-store.ts';
import { allAccounts, type Desk } from './desk.ts';
import { type Account, isClosed } from './records.ts';

type People = Parameters<typeof allAccounts>[0];

/**
 * Whether a site was set up. It is from its first account on, for ever: neither a forgotten password nor administrators who
 * only come in by a provider make it one that anybody may set up anew. Whoever may reach the store has `passerelles admin`.
 */
export const isSetUp = async (people: People): Promise<boolean> => (await people.list('accounts')).length > 0;

const isAdministrator = (account: Account): boolean => account.role === 'ADMINISTRATOR' && !isClosed(account);

/** Whether an account is that of an administrator who can sign in by a password. */
export const entersByPassword = (account: Account): boolean =>
  isAdministrator(account) && account.password !== null;

/** Whether an account is that of an administrator who can sign in at all: by a password, or by the provider of the site. */
const enters = ({ hasProvider }: Pick<Desk, 'hasProvider'>, account: Account): boolean =>
  entersByPassword(account) || (isAdministrator(account) && hasProvider && account.identity !== undefined);

/** How the administrators of a site can sign in: `PASSWORD` when one of them has one, `PROVIDER` when none has, or `NONE`. */
export type WaysIn = 'PASSWORD' | 'PROVIDER' | 'NONE';

/** Tells how the administrators of a site can sign in. */
export async function waysIn(desk: Pick<Desk, 'hasProvider'>, people: People): Promise<WaysIn> {
  const accounts = await allAccounts(people);
  if (accounts.some(entersByPassword)) return 'PASSWORD';
  return accounts.some((one) => enters(desk, one)) ? 'PROVIDER' : 'NONE';
}

/** Whether no other administrator than an account can sign in by a password. */
export const isLastByPassword = async (turn: PeopleTurn, { id }: Account): Promise<boolean> =>
  !(await allAccounts(turn)).some((one) => one.id !== id && entersByPassword(one));

/** Throws `last-administrator` when a change of an account would leave no administrator who can sign in. */
export async function keepAWayIn(
  desk: Desk,
  turn: PeopleTurn,
  { before, after }: { readonly before: Account; readonly after: Account },
): Promise<void> {
  if (!enters(desk, before) || enters(desk, after)) return;
  const others = (await allAccounts(turn)).filter(({ id }) => id !== before.id);
  if (!others.some((one) => enters(desk, one))) throw failure('last-administrator');
}
