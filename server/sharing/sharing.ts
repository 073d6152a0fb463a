import type { LinkReach } from '../../domain/api/links.ts';
import { type PasswordKeeper, passwordKeeper } from '../accounts/passwords.ts';
import { type SecurityLog, securityLog } from '../accounts/security-log.ts';
import { type FailureCounter, failureCounter } from '../accounts/throttle.ts';
import type { Config } from '../config.ts';
import { isLoopback } from '../loopback.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { PeopleStore } from '../store/people-store.ts';

/** What everything about links works with. */
export interface Sharing {
  readonly people: PeopleStore;
  readonly now: () => Date;
  readonly passwords: PasswordKeeper;
  readonly log: SecurityLog;
  /** Failures with links. They are counted apart from those of signing in. */
  readonly failures: FailureCounter;
  /** Openings that are not written yet, by link. */
  readonly openings: Map<string, Openings>;
  /** When answers were sent lately by each link of a partner, in milliseconds. */
  readonly sendings: Map<string, readonly number[]>;
  /** Sites that may show links in a frame. */
  readonly embedOrigins: readonly string[];
  readonly publicUrl: string | undefined;
}

/** How often a link was opened since it was last written, and when that was, in milliseconds. */
export interface Openings {
  readonly count: number;
  readonly writtenAt: number;
}

export interface SharingGiven extends Partial<Pick<Sharing, 'now' | 'passwords' | 'log'>> {
  readonly settings: Pick<Config, 'publicUrl' | 'embedOrigins'>;
}

/** Makes what everything about the links of a store works with. */
export function openSharing(
  { people }: Pick<NetworkStore, 'people'>,
  { now = () => new Date(), passwords = passwordKeeper(), log, settings }: SharingGiven,
): Sharing {
  return {
    ...{ people, now, passwords, log: log ?? securityLog(people, now) },
    failures: failureCounter(() => now().getTime()),
    openings: new Map(),
    sendings: new Map(),
    embedOrigins: settings.embedOrigins ?? [],
    publicUrl: settings.publicUrl,
  };
}

/**
 * The address of a link, and who reaches it: that of `PUBLIC_URL`, or else the one by which the site was asked, of which nobody
 * knows here whether others reach it.
 */
export function linkAddress(
  publicUrl: string | undefined,
  askedAt: string,
  token: string,
): { readonly url: string; readonly reach: LinkReach } {
  const origin = publicUrl ?? askedAt;
  const isHere = isLoopback(new URL(origin).hostname);
  const reach = isHere ? 'THIS_MACHINE' : publicUrl === undefined ? 'UNSURE' : 'PUBLIC';
  return { url: `${origin}/l/${token}`, reach };
}
