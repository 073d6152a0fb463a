import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TookTooLong } from '../thread/lane.ts';
import { ThreadEnded } from '../thread/open-thread.ts';
import { openTwoLanes } from '../thread/two-lanes.ts';
import { isBusy } from '../turns.ts';
import { STORE_FILE } from './data-folder.ts';
import type { Engine, Parameters, ReadWatch, Row } from './engine.ts';
import type { QuestionProtocol } from './question-protocol.ts';
import { reasonOf, StoreError } from './store-errors.ts';

interface LongQuestionsOptions {
  /** Path of the script that the process runs. */
  readonly file: string;
  /** Folder of the store; undefined when it is in memory. */
  readonly folder: string | undefined;
  /** Saves a copy of the store to a file. */
  readonly saveCopy: (path: string) => Promise<void>;
  /** Returns a number that changes with each write. */
  readonly version: () => number;
}

/** Runs questions on copies of the embedded store, in processes that can be stopped. */
interface LongQuestions {
  readonly ask: Engine['ask'];
  /** Ends the processes and deletes the copies. */
  readonly close: () => Promise<void>;
}

/** How long a normally short question waits behind others before a second process takes it. */
const PATIENCE_MS = 250;
/** Time limit when a question gives none. */
const LONGEST_SECONDS = 60;
/** A process holds a copy of the store, so it ends after this time without questions. */
const IDLE_SECONDS = 120;
/** Folder of the copies. It is in the folder of the store, whose access rights protect it too. */
const COPIES = `${STORE_FILE}.questions`;

/**
 * Prepares processes that run slow database questions and can be stopped. A process runs the script `file` and reads
 * a copy of the store in `folder`, which `saveCopy` makes again after each write; `version` tells whether there was
 * one. Returns functions to ask a question and to end the processes.
 */
export function openLongQuestions({ file, folder, saveCopy, version }: LongQuestionsOptions): LongQuestions {
  const options = { seconds: LONGEST_SECONDS, inProcess: true, idleSeconds: IDLE_SECONDS };
  const lanes = openTwoLanes<QuestionProtocol>(file, {
    main: { ...options, name: 'questions' },
    second: { ...options, name: 'questions-second' },
    patienceMs: PATIENCE_MS,
  });
  let copies: Promise<string> | undefined;
  let copy: { readonly version: number; readonly path: Promise<string> } | undefined;

  async function copiesFolder(): Promise<string> {
    if (folder === undefined) return mkdtemp(join(tmpdir(), 'passerelles-questions-'));
    const path = join(folder, COPIES);
    // A killed process may have left copies.
    await rm(path, { recursive: true, force: true });
    await mkdir(path, { mode: 0o700 });
    return path;
  }

  async function makeCopy(number: number): Promise<string> {
    copies ??= copiesFolder();
    const path = join(await copies, `${number}.grafeo`);
    await saveCopy(path);
    return path;
  }

  function currentCopy(): Promise<string> {
    const number = version();
    if (copy?.version !== number) {
      const path = makeCopy(number);
      void discard(copy?.path);
      copy = { version: number, path };
      path.catch(() => {
        copy = undefined;
      });
    }
    return copy.path;
  }

  async function discard(path: Promise<string> | undefined): Promise<void> {
    const made = await path?.catch(() => undefined);
    // Windows keeps a file that a process has open; it is deleted at the end.
    if (made !== undefined) await rm(made, { force: true }).catch(() => undefined);
  }

  async function ask(statement: string, parameters: Parameters, watch: ReadWatch): Promise<Row[]> {
    const { seconds, signal, isLong } = watch;
    const rows: Row[] = [];
    const onPart = (slice: string): void => {
      for (const row of JSON.parse(slice) as Row[]) rows.push(row);
    };
    const request = { copy: await currentCopy(), statement, parameters };
    onPart(await lanes.run({ request, signal, onPart, seconds }, isLong));
    return rows;
  }

  return {
    ask: (statement, parameters, watch) =>
      ask(statement, parameters, watch).catch((error: unknown) => {
        throw asStoreError(error);
      }),
    close: async () => {
      await lanes.close();
      const made = await copies?.catch(() => undefined);
      if (made !== undefined) await rm(made, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function asStoreError(error: unknown): unknown {
  if (error instanceof TookTooLong)
    return new StoreError('store-statement-too-long', { seconds: error.seconds }, error);
  if (isBusy(error)) return new StoreError('too-busy', {}, error);
  if (error instanceof ThreadEnded)
    return new StoreError('store-statement-failed', { reason: reasonOf(error) }, error);
  return error;
}
