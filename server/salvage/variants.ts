import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOG_FOLDER, STORE_FILE } from '../store/data-folder.ts';
import { openEmbeddedThread } from '../store/embedded-thread.ts';
import { type Image, identityOf, imagesOf, withIdentity } from './data-file.ts';
import { identityOfLog, type LogFile, type MendedLog, mendedLog, startOf } from './log-file.ts';
import type { Mend } from './mend.ts';

/** Ways to assemble a damaged store, those that keep most first. */
const WAYS = [
  'AS_FOUND',
  'MENDED',
  'REPLACED',
  'WITHOUT_LOG',
  'EARLIER_IMAGE',
  'EARLIER_IMAGE_WITHOUT_LOG',
  'LOG_ALONE',
] as const;
export type Way = (typeof WAYS)[number];

/** The files of a store assembled in one way. */
export interface Variant {
  readonly way: Way;
  readonly mends: readonly Mend[];
  /** Creates a folder and writes the files there. */
  readonly put: (folder: string) => Promise<void>;
}

interface Found {
  readonly data?: Buffer;
  readonly log: readonly LogFile[];
}

/**
 * Lists several ways to repair the files of the damaged store in `folder`, those that keep most first, without
 * changing it. Each can write its files to another folder. `work` is a folder for temporary files.
 */
export async function variantsOf(folder: string, work: string): Promise<Variant[]> {
  const found = await filesIn(folder);
  const fresh = await freshDataFile(join(work, 'fresh'));
  const identity = identityOfLog(found.log);
  const base = identity === undefined ? fresh : withIdentity(fresh, identity);
  const images = found.data === undefined ? [] : imagesOf(found.data, STORE_FILE, base);
  const log = (of: Buffer): MendedLog => mendedLog(found.log, LOG_FOLDER, identityOf(of));
  const variants: Variant[] = [{ way: 'AS_FOUND', mends: [], put: (to) => putFound(folder, to) }];
  const add = (way: Way, { bytes, mends }: Image, withLog?: MendedLog): void => {
    const all = [...mends, ...(withLog?.mends ?? [])];
    variants.push({ way, mends: all, put: (to) => putFiles(to, bytes, withLog?.files ?? []) });
  };
  const [latest, earlier] = images;
  if (latest !== undefined) add('MENDED', latest, log(latest.bytes));
  const [patched] = found.data === undefined ? [] : imagesOf(found.data, STORE_FILE, base, 'REPLACED');
  if (patched?.mends.some(({ how }) => how === 'REPLACED')) add('REPLACED', patched, log(patched.bytes));
  if (latest !== undefined) add('WITHOUT_LOG', latest);
  if (earlier !== undefined) add('EARLIER_IMAGE', earlier, log(earlier.bytes));
  if (earlier !== undefined) add('EARLIER_IMAGE_WITHOUT_LOG', earlier);
  // A log from the first write on needs no data file.
  const [first] = found.log;
  if (first !== undefined && startOf(first.name) === 0)
    add('LOG_ALONE', { bytes: base, mends: [{ file: STORE_FILE, offset: 0, how: 'HEADER' }] }, log(base));
  return variants;
}

async function filesIn(folder: string): Promise<Found> {
  const data = await readFile(join(folder, STORE_FILE)).catch(ifMissing);
  const names = (await readdir(join(folder, LOG_FOLDER)).catch(ifMissing)) ?? [];
  const segments = names.filter((name) => !Number.isNaN(startOf(name))).sort();
  const log: LogFile[] = [];
  for (const name of segments) log.push({ name, bytes: await readFile(join(folder, LOG_FOLDER, name)) });
  return { log, ...(data === undefined ? {} : { data }) };
}

function ifMissing(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
}

async function putFound(folder: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of [STORE_FILE, LOG_FOLDER])
    await cp(join(folder, name), join(to, name), { recursive: true }).catch(ifMissing);
}

async function putFiles(to: string, data: Buffer, log: readonly LogFile[]): Promise<void> {
  await mkdir(join(to, LOG_FOLDER), { recursive: true });
  await writeFile(join(to, STORE_FILE), data);
  for (const { name, bytes } of log) await writeFile(join(to, LOG_FOLDER, name), bytes);
}

/** Makes an empty data file. */
async function freshDataFile(folder: string): Promise<Buffer> {
  const engine = await openEmbeddedThread(folder);
  try {
    // Read before closing: closing rewrites the file as one with a log.
    return await readFile(join(folder, STORE_FILE));
  } finally {
    await engine.close();
  }
}
