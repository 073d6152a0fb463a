import { constants } from 'node:os';

/** Which call on a file fails, and how. */
export interface Failure {
  /** The first call that fails, counted from 1. */
  readonly at: number;
  /** Whether it fails alone, or with all that come after it. */
  readonly on: 'once' | 'after';
  readonly with: 'EIO' | 'ENOSPC';
}

/** How something ended that was asked while calls failed: its answer, or why not, and in what words. */
export type Ended<T = unknown> =
  | { readonly answer: T }
  | { readonly refused: string; readonly words: readonly string[] };

/** A call that no program comes to: nothing fails, and all calls are counted. */
export const NEVER = 1_000_000_000;

const LONG = 8;

/** What the control file holds at first: nothing fails and nothing is counted, or what is said fails from the start. */
export function controlOf(failure?: Failure): Buffer {
  const fields =
    failure === undefined
      ? [0, 0, NEVER, 0, 0]
      : [0, 1, failure.at, failure.on === 'after' ? 1 : 0, constants.errno[failure.with]];
  const bytes = Buffer.alloc(fields.length * LONG);
  for (const [at, field] of fields.entries()) bytes.writeBigInt64LE(BigInt(field), at * LONG);
  return bytes;
}

/** The calls that were counted, as the control file says. */
export const callsIn = (control: Buffer): number => Number(control.readBigInt64LE());
