import { basename } from 'node:path';
import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { failure } from '../errors.ts';
import { FILE_THREAD_FILE } from '../paths.ts';
import { openFileService } from '../transfer/file-service.ts';
import type { FileJob, FileJobAsked } from '../transfer/jobs.ts';
import type { Step } from '../transfer/messages.ts';
import { looksLikeJson } from '../transfer/read/json.ts';
import { fileName } from '../transfer/read/read-file.ts';
import type { UploadedFile } from '../transfer/upload-store.ts';
import type { GlobalOptions, Io } from './io.ts';

/** Options of `import` and `check` for tables. */
export interface TableOptions {
  readonly mapping?: string;
  readonly keepMapping?: string;
  readonly validOnly?: boolean;
  readonly rejected?: string;
  readonly author?: string;
  readonly source?: string;
  readonly observedOn?: string;
}

/** Bytes copied at a time. */
const PIECE = 1024 * 1024;

/** Runs jobs of the file thread on one file. */
export interface TableFile {
  readonly name: string;
  readonly ask: <K extends FileJob>(
    job: K,
    asked: FileJobAsked<K>,
    onPart?: (part: unknown) => void,
  ) => Promise<unknown>;
}

interface Reading {
  readonly network: OpenNetwork;
  readonly signal: AbortSignal;
  readonly onProgress: (step: Step) => void;
}

/**
 * Whether a file, given by its bytes and path, is a network document, valid or not, rather than a table. A broken
 * text named .json counts as a document, so that its problems are shown with their place.
 */
export function isNetworkText(bytes: Buffer, path: string): boolean {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return false;
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (!looksLikeJson(text, path)) return false;
  const value = parsed(text);
  if (value === undefined) return /\.json$/i.test(path);
  const isRows = (list: unknown): boolean =>
    Array.isArray(list) && list.length > 0 && list.every((item) => typeof item === 'object' && item !== null);
  if (Array.isArray(value)) return !isRows(value);
  return typeof value !== 'object' || value === null || !someRows(Object.values(value), isRows);
}

const someRows = (lists: readonly unknown[], isRows: (list: unknown) => boolean): boolean =>
  lists.length > 0 && lists.every(isRows);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Throws the failure `option-for-tables` when options that only concern tables are given with a network document, the
 * file `path`.
 */
export function refuseTableOptions(options: object, path: string): void {
  const given = Object.keys(options).find((name) => name !== 'author');
  if (given === undefined) return;
  throw failure('option-for-tables', { option: `--${kebab(given)}`, path });
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Starts a thread that can read a table file (`bytes`, named `path`), calls `use` with a function that runs jobs on
 * the file there, ends the thread, and returns the result of `use`. The third parameter holds the network, a signal
 * and a function told of progress.
 */
export async function withTableFile<T>(
  bytes: Buffer,
  path: string,
  { network, signal, onProgress }: Reading,
  io: Pick<Io, 'today'>,
  use: (file: TableFile) => Promise<T>,
): Promise<T> {
  const desk = openFileService(FILE_THREAD_FILE);
  try {
    const name = fileName(basename(path));
    const incoming = desk.shelf.receive();
    for (let start = 0; start < bytes.length; start += PIECE)
      incoming.write(bytes.subarray(start, start + PIECE));
    const file: UploadedFile = incoming.finish(name);
    return await use({
      name,
      ask: async (job, asked, onPart) => {
        const today = io.today();
        const about = { job, asked, file, network, today, signal, onProgress };
        const answer = await desk.thread.run({ ...about, ...(onPart === undefined ? {} : { onPart }) });
        return JSON.parse(new TextDecoder().decode(answer)) as unknown;
      },
    });
  } finally {
    await desk.close();
  }
}

/**
 * Picks the options that every job on a table file needs: the source and the day of observation of its rows, if
 * given, and the language.
 */
export const about = (
  { source, observedOn }: TableOptions,
  { language }: GlobalOptions,
): {
  readonly source?: string;
  readonly observedOn?: string;
  readonly language: GlobalOptions['language'];
} => ({
  ...(source === undefined ? {} : { source }),
  ...(observedOn === undefined ? {} : { observedOn }),
  language,
});
