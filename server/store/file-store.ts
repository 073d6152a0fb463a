import { createHash } from 'node:crypto';
import type { RunNamed } from './cypher/statements.ts';
import type { Engine, Row, Run } from './engine.ts';
import { runBatch } from './run-batches.ts';
import { StoreError } from './store-errors.ts';

/** A file that is kept, by the SHA-256 of its bytes. */
export interface KeptFile {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/**
 * Files that are kept beside the network: issued reports. A file is named by the SHA-256 of its bytes, so that it never
 * changes. Every method throws `StoreError`.
 */
export interface FileStore {
  /** Keeps files, all or none. A file that is kept already stays as it is. Throws `files-full` at the limit of all files. */
  readonly keep: (files: readonly KeptFile[]) => Promise<void>;
  /** Reads a file; undefined when it is not kept. Throws `kept-file-damaged` when its bytes are not what its name says. */
  readonly read: (sha256: string) => Promise<Uint8Array | undefined>;
  /** The kept files in the order of their names, with their sizes in bytes. */
  readonly list: () => Promise<readonly { readonly sha256: string; readonly bytes: number }[]>;
}

/** The most bytes of all kept files: reports of a hundred years. */
export const FILES_LIMIT = 200 * 1024 * 1024;

/**
 * Reads the kept files one after the other, in the order of their names. With `onlyWhole`, those that are damaged or cannot
 * be read are left out.
 */
export async function* allFiles(files: FileStore, onlyWhole = false): AsyncGenerator<KeptFile> {
  for (const { sha256 } of await orElse(files.list(), [], onlyWhole)) {
    const bytes = await orElse(files.read(sha256), undefined, onlyWhole);
    if (bytes !== undefined) yield { sha256, bytes };
  }
}

const orElse = <T>(reading: Promise<T>, other: T, isForgiving: boolean): Promise<T> =>
  isForgiving ? reading.catch(() => other) : reading;

/** Bytes of one part of a file. A multiple of 3, so that no part but the last has padding. */
const PART_BYTES = 3 * 64 * 1024;
const PARTS_AT_ONCE = 4;

/** Returns the SHA-256 of bytes in hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Creates the part of a store that keeps files in its database, beside the network, of `limit` bytes in all. */
export function fileStore(engine: Engine, named: (run: Run) => RunNamed, limit = FILES_LIMIT): FileStore {
  const read = named(engine.run);
  return {
    list: () => listFiles(read),
    keep: (files) => engine.transaction((run) => keepFiles(named(run), files, limit)),
    read: async (sha256) => {
      const parts = await read('files/read-parts', { file: sha256 });
      if (parts.length === 0) return undefined;
      const bytes = Buffer.concat(parts.map(({ text }) => Buffer.from(String(text), 'base64')));
      if (sha256Of(bytes) !== sha256) throw new StoreError('kept-file-damaged', { file: sha256 });
      return bytes;
    },
  };
}

async function listFiles(read: RunNamed): ReturnType<FileStore['list']> {
  const rows = await read('files/sizes');
  return rows.map(({ file, bytes }) => ({ sha256: String(file), bytes: Number(bytes) }));
}

/** Does the work of `keep` within a transaction. */
export async function keepFiles(
  run: RunNamed,
  files: readonly KeptFile[],
  limit = FILES_LIMIT,
): Promise<void> {
  const kept = await listFiles(run);
  const added = files.filter(({ sha256 }) => !kept.some((one) => one.sha256 === sha256));
  const all = [...kept.map(({ bytes }) => bytes), ...added.map(({ bytes }) => bytes.length)];
  const size = all.reduce((sum, bytes) => sum + bytes, 0);
  if (size > limit) throw new StoreError('files-full', { size, limit });
  const rows = added.flatMap(partsOf);
  await runBatch(run, { statement: 'files/write-parts', rows, atOnce: PARTS_AT_ONCE }, true);
}

function partsOf({ sha256, bytes }: KeptFile): Row[] {
  const count = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
  return Array.from({ length: count }, (_, at) => {
    const part = bytes.subarray(at * PART_BYTES, (at + 1) * PART_BYTES);
    const text = Buffer.from(part).toString('base64');
    return { id: `${sha256}.${at}`, file: sha256, at, bytes: part.length, text };
  });
}
