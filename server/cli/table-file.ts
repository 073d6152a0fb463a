import { basename } from 'node:path';
import { failure } from '../errors.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { FILE_THREAD_FILE } from '../paths.ts';
import { openFileDesk } from '../transfer/file-desk.ts';
import type { FileJob, FileJobAsked } from '../transfer/jobs.ts';
import type { Step } from '../transfer/messages.ts';
import { looksLikeJson } from '../transfer/read/json.ts';
import { fileName } from '../transfer/read/read-file.ts';
import type { ShelvedFile } from '../transfer/shelf.ts';
import type { GlobalOptions, Io } from './io.ts';

/** Options of `import` and `check` that say how a table is read and what becomes of its rows. */
export interface TableOptions {
  readonly mapping?: string;
  readonly keepMapping?: string;
  readonly validOnly?: boolean;
  readonly rejected?: string;
  readonly author?: string;
  readonly source?: string;
  readonly observedOn?: string;
}

/** Bytes handed to the shelf at a time. */
const PIECE = 1024 * 1024;

/** What the thread of files answers about one file, as the server asks it too. */
export interface TableFile {
  readonly name: string;
  readonly ask: <K extends FileJob>(
    job: K,
    asked: FileJobAsked<K>,
    onPart?: (part: unknown) => void,
  ) => Promise<unknown>;
}

export interface Reading {
  readonly network: OpenNetwork;
  readonly signal: AbortSignal;
  readonly onProgress: (step: Step) => void;
}

/**
 * Whether a file is a network document, sound or not, which goes in as a whole; anything else is read as tables. A text
 * that is no JSON at all but is called so is a broken document: its problems say where.
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

/** A network document goes in as it is: there is no mapping of it, and no row to leave out. */
export function refuseTableOptions(options: object, path: string): void {
  const given = Object.keys(options).find((name) => name !== 'author');
  if (given === undefined) return;
  throw failure('option-for-tables', { option: `--${kebab(given)}`, path });
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Puts a file where the thread of files reads it, for the time of a command. */
export async function withTableFile<T>(
  bytes: Buffer,
  path: string,
  { network, signal, onProgress }: Reading,
  io: Pick<Io, 'today'>,
  use: (file: TableFile) => Promise<T>,
): Promise<T> {
  const desk = openFileDesk(FILE_THREAD_FILE);
  try {
    const name = fileName(basename(path));
    const incoming = desk.shelf.receive();
    for (let start = 0; start < bytes.length; start += PIECE)
      incoming.write(bytes.subarray(start, start + PIECE));
    const file: ShelvedFile = incoming.finish(name);
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

/** What is asked of the thread about every row. */
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
