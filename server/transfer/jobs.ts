import type { OpenNetwork } from '../network-reader.ts';
import { describeFile } from './describe.ts';
import { commitImport } from './import/commit.ts';
import { planAnswer } from './import/plan-answer.ts';
import { rejectedRows } from './import/rejected-rows.ts';
import { wordsAnswer } from './import/suggest.ts';
import type { Step } from './messages.ts';
import type { FileRead } from './read/reading.ts';

/** What a job on a file has: the file as it was read, the present network, and a way to say how far it is. */
export interface FileWork {
  readonly handle: string;
  readonly file: FileRead;
  readonly network: OpenNetwork;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly progress: (phase: Step['phase'], done: number, total: number | null) => void;
  /** Throws when nobody waits any more: called every few milliseconds. */
  readonly check: () => void;
  /** Hands over a slice of something large (some hundred elements), and resolves when the server has taken it. */
  readonly part: (part: unknown) => Promise<void>;
}

/**
 * Everything that is done with a file in its thread, by name: functions of the work and of what is asked, pure but for
 * the progress they tell. The answer goes out as JSON, or as it is when it is bytes.
 */
export const FILE_JOBS = {
  describe: describeFile,
  words: wordsAnswer,
  plan: planAnswer,
  rejected: rejectedRows,
  commit: commitImport,
} as const satisfies Record<string, (work: FileWork, asked: never) => unknown>;

export type FileJob = keyof typeof FILE_JOBS;
export type FileJobAsked<K extends FileJob> = Parameters<(typeof FILE_JOBS)[K]>[1];
