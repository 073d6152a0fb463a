import { failure } from '../errors.ts';

/** How many failures are free, and how long the longest wait is. */
interface Patience {
  readonly free: number;
  readonly longestMs: number;
}

/** A person mistypes a few times. */
export const OF_AN_ACCOUNT: Patience = { free: 5, longestMs: 15 * 60_000 };
/** Many people may come from one address: behind a proxy, all of them do. */
export const OF_AN_ADDRESS: Patience = { free: 50, longestMs: 60_000 };
/** Failures are forgotten after this time without one. */
const FORGOTTEN_MS = 60 * 60_000;
/** The most accounts and addresses that are remembered. */
const MOST = 20_000;

interface Failures {
  readonly count: number;
  readonly at: number;
}

/** Slows down those who guess: after some failures, each one makes the next attempt wait twice as long. */
export interface Throttle {
  /**
   * Counts an attempt as a failure before it is judged, so that many at once do not all pass. Throws `sign-in-slowed` when it
   * comes too early.
   */
  readonly attempt: (asked: { readonly account: string; readonly address: string }) => void;
  /** Forgets the failures of an account, after an attempt that was right, and takes this attempt off the address. */
  readonly succeeded: (asked: { readonly account: string; readonly address: string }) => void;
}

/** What is counted, and how patient one is with it. */
type Counted = readonly [key: string, patience: Patience];

/** Counts failures by keys, and says how long each must wait. It remembers a limited number of keys. */
export interface FailureCounter {
  /** Milliseconds until the next attempt. */
  readonly waitMs: (counted: Counted) => number;
  readonly add: (key: string) => void;
  readonly takeOff: (key: string) => void;
  readonly forget: (key: string) => void;
}

/** Creates a counter of failures by a clock in milliseconds. */
export function failureCounter(now: () => number): FailureCounter {
  const failures = new Map<string, Failures>();
  const known = (key: string): Failures => {
    const found = failures.get(key);
    return found === undefined || now() - found.at > FORGOTTEN_MS ? { count: 0, at: 0 } : found;
  };
  const keep = (key: string, count: number): void => {
    failures.delete(key);
    if (count > 0) failures.set(key, { count, at: now() });
    if (failures.size > MOST) failures.delete(failures.keys().next().value ?? '');
  };
  return {
    waitMs: ([key, patience]) => waitMs(known(key), patience, now()),
    add: (key) => keep(key, known(key).count + 1),
    takeOff: (key) => keep(key, known(key).count - 1),
    forget: (key) => keep(key, 0),
  };
}

/** Creates a throttle of sign-in by a clock in milliseconds. */
export function attemptThrottle(now: () => number): Throttle {
  const failures = failureCounter(now);
  const keysOf = ({ account, address }: { readonly account: string; readonly address: string }) =>
    [
      [`account ${account}`, OF_AN_ACCOUNT],
      [`address ${address}`, OF_AN_ADDRESS],
    ] as const;
  return {
    attempt: (asked) => {
      const keys = keysOf(asked);
      const longest = Math.max(...keys.map(failures.waitMs));
      if (longest > 0) throw failure('sign-in-slowed', { seconds: Math.ceil(longest / 1000) });
      for (const [key] of keys) failures.add(key);
    },
    succeeded: (asked) => {
      const [[account], [address]] = keysOf(asked);
      failures.forget(account);
      failures.takeOff(address);
    },
  };
}

/** Milliseconds until the next attempt: one second after the failures that are free, then twice as long each time. */
function waitMs({ count, at }: Failures, { free, longestMs }: Patience, now: number): number {
  if (count < free) return 0;
  const wait = Math.min(longestMs, 1000 * 2 ** Math.min(30, count - free));
  return Math.max(0, at + wait - now);
}
