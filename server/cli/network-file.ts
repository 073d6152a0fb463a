import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { type ReadNetwork, readNetworkText } from '../../domain/model/read.ts';
import { failure, systemCode } from '../errors.ts';
import { type OpenNetwork, openNetwork } from '../network-reader.ts';

/** A file past this size is not a network that anyone keeps; reading it would only exhaust the memory. */
const LARGEST_MB = 256;

/** Content of a file; throws `file-missing`, `file-refused`, `file-too-large`. */
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

/** Text of a file; throws also `file-not-utf8`. */
export async function readTextFile(path: string): Promise<string> {
  return utf8(await readWholeFile(path), path);
}

/** The text that bytes are; throws `file-not-utf8`. */
export function utf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw failure('file-not-utf8', { path }, { cause: error });
  }
}

export async function readNetworkFile(path: string): Promise<ReadNetwork> {
  return readNetworkText(await readTextFile(path));
}

/** A file opened for analysis, without any store; throws `file-not-network` when it is not sound. */
export async function openNetworkFile(path: string): Promise<OpenNetwork> {
  const read = await readNetworkFile(path);
  if (read.ok) return openNetwork(read.document);
  throw failure('file-not-network', { path, count: errorsIn(read) }, { problems: read.problems });
}

export const errorsIn = (read: ReadNetwork): number =>
  read.ok ? 0 : read.problems.filter(({ severity }) => severity === 'error').length;

/** Of a file that nobody else may read: it holds exact counts of people. */
export const FOR_US_ALONE = 0o600;

/** Writes a whole file or leaves what was there, also when it is stopped on the way. */
export async function writeWholeFile(
  path: string,
  content: string | Uint8Array,
  { signal, mode }: { readonly signal?: AbortSignal; readonly mode?: number } = {},
): Promise<void> {
  const beside = `${path}.part`;
  try {
    // One that was left behind would keep its own permissions.
    await rm(beside, { force: true });
    await writeFile(beside, content, { signal, mode });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    signal?.throwIfAborted();
    throw failure('file-not-written', { path, reason: systemCode(error) ?? '' }, { cause: error });
  }
}
