import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type OpenNetwork, openNetwork } from '../../domain/answers/open-network.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { type ReadNetwork, readNetworkText } from '../../domain/model/read.ts';
import { publishedNetwork } from '../../domain/secrecy/published-network.ts';
import { failure, systemCode } from '../errors.ts';
import { syncFolder } from '../store/data-folder.ts';
import { diskFailure, isDiskFull } from '../store/store-errors.ts';

/** Largest file in megabytes: no real network is larger, and reading it would exhaust the memory. */
const LARGEST_MB = 256;

/**
 * Reads all bytes of a file of up to 256 MB. Throws the failures `file-missing`, `file-refused` (no access) and
 * `file-too-large`.
 */
export async function readWholeFile(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_MB * 1024 * 1024) throw failure('file-too-large', { path, limit: LARGEST_MB });
    return await readFile(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw failure('file-missing', { path }, { cause: error });
    if (code !== undefined) throw failure('file-refused', { path, reason: code }, { cause: error });
    throw error;
  }
}

/**
 * Reads a UTF-8 text file. Throws the failures `file-not-utf8`, `file-missing`, `file-refused` (no access) and
 * `file-too-large`.
 */
export async function readTextFile(path: string): Promise<string> {
  return utf8(await readWholeFile(path), path);
}

/**
 * Decodes the bytes of a file as UTF-8. Throws the failure `file-not-utf8`, which mentions `path`, when they are not
 * valid.
 */
export function utf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw failure('file-not-utf8', { path }, { cause: error });
  }
}

/** Reads a file as a network document. Throws the errors of `readTextFile`. */
async function readNetworkFile(path: string): Promise<ReadNetwork> {
  return readNetworkText(await readTextFile(path));
}

/**
 * Reads a network document from a file and prepares it for analyses, as readers may see it, without a store. Throws the
 * failure `file-not-network` with the problems when it is not valid, and `file-not-utf8`, `file-missing`, `file-refused` or
 * `file-too-large`.
 */
export const openNetworkFile = async (path: string): Promise<OpenNetwork> =>
  openNetwork(publishedNetwork(await readNetworkDocument(path)));

/** Reads a valid network document from a file, with its exact numbers of people. Throws the failures named above. */
export async function readNetworkDocument(path: string): Promise<NetworkDocument> {
  const read = await readNetworkFile(path);
  if (read.ok) return read.document;
  throw failure('file-not-network', { path, count: errorsIn(read) }, { problems: read.problems });
}

/** Counts the errors found when a network document was read; warnings do not count. 0 for a valid document. */
export const errorsIn = (read: ReadNetwork): number =>
  read.ok ? 0 : read.problems.filter(({ severity }) => severity === 'error').length;

/** Mode of files that only the user may read, since they hold exact counts of people. */
export const FOR_US_ALONE = 0o600;

/**
 * Writes a file completely, or keeps the previous one when it fails or is interrupted. It is on the disk before it has
 * its name, and its name is before this returns. `mode` sets the access rights of the file. Throws the failures
 * `file-disk-full` and `file-not-written`, or the reason with which `signal` was aborted.
 */
export async function writeWholeFile(
  path: string,
  content: string | Uint8Array,
  { signal, mode }: { readonly signal?: AbortSignal; readonly mode?: number } = {},
): Promise<void> {
  const beside = `${path}.part`;
  let hasName = false;
  try {
    // A leftover file would keep its own permissions.
    await rm(beside, { force: true });
    const file = await open(beside, 'w', mode);
    try {
      await file.writeFile(content, { signal });
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    hasName = true;
    syncName(path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    signal?.throwIfAborted();
    const parts = { cause: error };
    if (!hasName && isDiskFull(error)) throw failure('file-disk-full', { path }, parts);
    throw failure('file-not-written', { path, reason: systemCode(error) ?? '' }, parts);
  }
}

/** Makes the name of a file last. Some file systems know of no such thing, and need none. */
function syncName(path: string): void {
  try {
    syncFolder(dirname(path));
  } catch (error) {
    if (diskFailure(error) !== undefined) throw error;
  }
}
