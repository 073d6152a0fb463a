import type { Config } from '../config.ts';
import { isLoopback } from '../loopback.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { Desk } from './desk.ts';
import { passwordKeeper, type ScryptCost } from './passwords.ts';
import { openProvider, type Provider } from './provider/provider.ts';
import { securityLog } from './security-log.ts';
import { beginSetUp, type SetUpLink } from './set-up.ts';
import { attemptThrottle } from './throttle.ts';

/** Whether a server has accounts, and what they work with. */
export type Access =
  | { readonly mode: 'ALONE' }
  | {
      readonly mode: 'ACCOUNTS';
      readonly desk: Desk;
      readonly setUp: SetUpLink;
      /** Whether people reach the server by HTTPS, so that their cookie must never travel without. */
      readonly isHttps: boolean;
      /** Signing in by an OpenID Connect provider; absent where passwords are the only way. */
      readonly provider?: Provider;
    };

/** Where a server is, and how people enter. */
type Place = Pick<Config, 'host' | 'allowedHosts' | 'publicUrl' | 'provider'>;

/**
 * Whether nobody else reaches a server, so that it needs no accounts: it listens to its own machine, answers to no other name,
 * keeps its data itself, and nobody is to sign in by a provider. No setting says so by itself.
 */
export const isAlone = (
  { host, allowedHosts, publicUrl, provider }: Place,
  engine: NetworkStore['engine'],
): boolean =>
  engine === 'embedded' &&
  provider === undefined &&
  isLoopback(host) &&
  allowedHosts.every(isLoopback) &&
  (publicUrl === undefined || isLoopback(new URL(publicUrl).hostname));

interface DeskOptions {
  readonly now?: () => Date;
  /** Cost of scrypt for new passwords. */
  readonly cost?: ScryptCost;
  readonly hasProvider?: boolean;
}

/** Makes what everything about the people of a store works with. */
export function openDesk(
  { people }: Pick<NetworkStore, 'people'>,
  { now = () => new Date(), cost, hasProvider = false }: DeskOptions = {},
): Desk {
  return {
    people,
    now,
    passwords: passwordKeeper(cost),
    throttle: attemptThrottle(() => now().getTime()),
    log: securityLog(people, now),
    hasProvider,
  };
}

/**
 * Opens the access to a server: without accounts where nobody else reaches it, else with accounts and their set-up. Throws
 * `oidc-key-file`.
 */
export async function openAccess(
  config: Place,
  store: Pick<NetworkStore, 'people' | 'engine'>,
  options: DeskOptions = {},
): Promise<Access> {
  if (isAlone(config, store.engine)) return { mode: 'ALONE' };
  const desk = openDesk(store, { ...options, hasProvider: config.provider !== undefined });
  const isHttps = config.publicUrl?.startsWith('https:') === true;
  const provider = config.provider && (await openProvider(config.provider, desk));
  return { mode: 'ACCOUNTS', desk, setUp: await beginSetUp(desk), isHttps, ...(provider && { provider }) };
}
