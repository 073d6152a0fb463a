import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { failure } from '../errors.ts';
import type { KeptPassword } from './records.ts';

/** Cost of scrypt: memory and time (`n`), block size and parallel runs. */
export interface ScryptCost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** The cost for new passwords: 128 MB and a few hundred milliseconds each. */
export const SCRYPT_COST: ScryptCost = { n: 2 ** 17, r: 8, p: 1 };

/** The cost of `slowHash`. It never changes: accounts are known by what it made. */
const LASTING_COST: ScryptCost = { n: 2 ** 17, r: 8, p: 1 };

const HASH_BYTES = 32;
const SALT_BYTES = 16;
/** Passwords that are worked out at once: each takes memory and a thread of the pool. */
const AT_ONCE = 2;
/** Passwords that may wait. */
const MOST_WAITING = 16;

export interface PasswordKeeper {
  /** Makes a password unreadable. Throws `too-busy`. */
  readonly keep: (password: string) => Promise<KeptPassword>;
  /**
   * Whether a password is the kept one. Without a kept one it takes as long, and is never right. `isOutdated` says that it
   * was kept at another cost. Throws `too-busy`.
   */
  readonly check: (
    password: string,
    kept: KeptPassword | null,
  ) => Promise<{ readonly isRight: boolean; readonly isOutdated: boolean }>;
  /** Returns a hash of a text that somebody could guess, always the same one in the same place. Throws `too-busy`. */
  readonly slowHash: (text: string, place: string) => Promise<string>;
}

/** Creates what keeps and checks passwords, off the event loop and a few at a time. */
export function passwordKeeper(cost: ScryptCost = SCRYPT_COST): PasswordKeeper {
  const inTurn = fewAtOnce();
  const hash = (password: string, salt: Buffer, { n, r, p }: ScryptCost): Promise<Buffer> =>
    inTurn(() => derived(password, salt, { N: n, r, p, maxmem: 256 * n * r }));
  const nobody: KeptPassword = {
    ...{ kdf: 'scrypt', ...cost },
    salt: randomBytes(SALT_BYTES).toString('base64'),
    hash: randomBytes(HASH_BYTES).toString('base64'),
  };
  return {
    keep: async (password) => {
      const salt = randomBytes(SALT_BYTES);
      const made = await hash(password, salt, cost);
      return { kdf: 'scrypt', ...cost, salt: salt.toString('base64'), hash: made.toString('base64') };
    },
    check: async (password, kept) => {
      const asked = kept ?? nobody;
      const made = await hash(password, Buffer.from(asked.salt, 'base64'), asked);
      const isSame = timingSafeEqual(made, Buffer.from(asked.hash, 'base64'));
      const isOutdated = asked.n !== cost.n || asked.r !== cost.r || asked.p !== cost.p;
      return { isRight: kept !== null && isSame, isOutdated };
    },
    slowHash: async (text, place) =>
      (await hash(text, Buffer.from(place, 'utf8'), LASTING_COST)).toString('base64url'),
  };
}

const derived = (password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password, salt, HASH_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
  });

/** Runs some pieces of work at once; the others wait their turn. Throws `too-busy` when too many wait. */
function fewAtOnce(): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running < AT_ONCE) running += 1;
    else if (waiting.length >= MOST_WAITING) throw failure('too-busy', { seconds: 3 });
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place is handed on, so that nobody slips in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
