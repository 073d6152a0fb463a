import { openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { refusalWords } from '../../../domain/answers/refusal.ts';
import type { ErrorId } from '../../../domain/messages/fr/errors.ts';
import { Failure as ToldFailure } from '../../../server/errors.ts';
import { StoreError } from '../../../server/store/store-errors.ts';
import { callsIn, controlOf, type Ended, type Failure, NEVER } from './control.ts';
import type { Seen, Sweep } from './failing-calls.ts';

/** Runs `work` and tells how it ended. */
export async function ending<T>(work: () => Promise<T>): Promise<Ended<T>> {
  try {
    return { answer: await work() };
  } catch (error) {
    if (error instanceof ToldFailure) return told(error.id, error.values);
    if (error instanceof StoreError) return told(error.id, error.details);
    return { refused: 'UNKNOWN', words: [String(error)] };
  }
}

const told = (id: ErrorId, values: Readonly<Record<string, string | number>>): Ended<never> => ({
  refused: id,
  words: [refusalWords({ id, values }, 'fr').detail, refusalWords({ id, values }, 'en').detail],
});

/** Lets calls fail and ends that. It belongs to one try. */
export interface Failing {
  /** Runs `work` while calls fail. Before and after it none does. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
}

/** What a try works with: a folder of its own in which calls fail. */
export interface Attempt extends Failing {
  readonly folder: string;
}

const WAYS: readonly Omit<Failure, 'at'>[] = [
  { on: 'once', with: 'EIO' },
  { on: 'after', with: 'ENOSPC' },
  { on: 'once', with: 'ENOSPC' },
  { on: 'after', with: 'EIO' },
];

/** Of more calls than this each fails in one of the ways only, by turns. */
const MANY = 50;

const wayAt = (at: number): Omit<Failure, 'at'> => WAYS[at % WAYS.length]!;

/** What was asked of this program, by its last argument. */
export const ASKED = JSON.parse(process.argv.at(-1) ?? '') as Sweep;

/**
 * Tries an act again and again: without a failure, then with one at a call, in each way of failing. It says what each try saw
 * to the test that started this program.
 */
export async function tryEach(attempt: (parts: Attempt) => Promise<unknown>): Promise<void> {
  const control = openSync(join(ASKED.root, 'control'), 'r+');
  const trace = join(ASKED.root, 'trace');
  const set = (failure?: Failure): void => void writeSync(control, controlOf(failure), 0, null, 0);
  const say = (what: unknown): void => void process.stdout.write(`${JSON.stringify(what)}\n`);
  let turn = 0;

  async function one(failure: Failure): Promise<number> {
    turn += 1;
    truncateSync(trace);
    let calls = 0;
    const folder = join(ASKED.root, 'watched', String(turn));
    const seen = await attempt({
      folder,
      during: async (work) => {
        set(failure);
        try {
          return await work();
        } finally {
          calls = callsIn(readFileSync(join(ASKED.root, 'control')));
          set();
        }
      },
    });
    const lines = readFileSync(trace, 'utf8').split('\n').slice(0, -1);
    say({
      failure,
      calls,
      trace: lines.map((line) => line.replace(folder, '')),
      seen,
    } satisfies Seen<unknown>);
    return calls;
  }

  const all = await one({ at: NEVER, on: 'once', with: 'EIO' });
  const each = async (wayOf: (at: number) => Omit<Failure, 'at'>): Promise<void> => {
    for (let at = 1; (await one({ at, ...wayOf(at) })) >= at; at += 1);
  };
  const { tries } = ASKED;
  if (tries > 0)
    for (let at = 0; at < tries * WAYS.length; at += 1)
      await one({ at: drawn(all, at, tries * WAYS.length), ...wayAt(at) });
  else if (all > MANY) await each(wayAt);
  else for (const way of WAYS) await each(() => way);
  say('done');
}

/** The call of one of so many tries, which are spread over all calls. */
const drawn = (calls: number, at: number, tries: number): number =>
  Math.min(calls, 1 + Math.floor((calls * (at + 0.5)) / tries));
