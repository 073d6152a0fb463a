import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { describeFile } from './describe.ts';
import { commitImport } from './import/commit.ts';
import { planAnswer } from './import/plan-answer.ts';
import { rejectedRows } from './import/rejected-rows.ts';
import { wordsAnswer } from './import/suggest.ts';
import type { Step } from './messages.ts';
import type { FileRead } from './read/reading.ts';

/** What a job on a file gets: the file, the present network, and functions to report progress and send parts. */
export interface FileWork {
  readonly handle: string;
  readonly file: FileRead;
  readonly network: OpenNetwork;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly progress: (phase: Step['phase'], done: number, total: number | null) => void;
  /** Throws when the job was cancelled. Long work calls it every few milliseconds. */
  readonly check: () => void;
  /** Sends a slice of a large answer, such as some hundred elements. Resolves when the server has taken it. */
  readonly part: (part: unknown) => Promise<void>;
}

/** The jobs on files, by name. Their answers are sent as JSON, or as they are when they are bytes. */
export const FILE_JOBS = {
  describe: describeFile,
  words: wordsAnswer,
  plan: planAnswer,
  rejected: rejectedRows,
  commit: commitImport,
} as const satisfies Record<string, (work: FileWork, asked: never) => unknown>;

export type FileJob = keyof typeof FILE_JOBS;
export type FileJobAsked<K extends FileJob> = Parameters<(typeof FILE_JOBS)[K]>[1];
