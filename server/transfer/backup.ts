import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as z from 'zod';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { readNetwork } from '../../domain/model/read.ts';
import { failure, systemCode } from '../errors.ts';

/**
 * A backup is one gzip file of JSON lines: a head, the whole document with its exact counts, then the records of the
 * history. The head has the checksum of the rest, so that what is damaged is known before anything is written.
 */

const FORMAT = 'passerelles-backup';
export const BACKUP_VERSION = 1;
/** Nothing that a network comes to; a small file could swell to it all the same. */
const LARGEST_BYTES = 1024 * 1024 * 1024;

const Head = z.object({
  format: z.literal(FORMAT),
  version: z.int().min(1),
  /** Day on which it was made. */
  madeOn: z.string(),
  revision: z.int(),
  sha256: z.string(),
});

export interface Backup {
  readonly document: NetworkDocument;
  /** Of the history, oldest first, as the store gave them. */
  readonly records: readonly unknown[];
  readonly madeOn: string;
  /** Of the store that it was made from. */
  readonly revision: number;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export async function packBackup({ document, records, madeOn, revision }: Backup): Promise<Uint8Array> {
  const rest = [document, ...records].map((line) => `${JSON.stringify(line)}\n`).join('');
  const head = { format: FORMAT, version: BACKUP_VERSION, madeOn, revision, sha256: sha256(rest) };
  return promisify(gzip)(`${JSON.stringify(head)}\n${rest}`);
}

/** Reads a backup whole; `path` is for the messages. Throws `backup-unknown`, `backup-damaged`, `backup-too-new`. */
export async function unpackBackup(bytes: Uint8Array, path: string): Promise<Backup> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw failure('backup-unknown', { path });
  const text = await unzipped(bytes, path);
  const end = text.indexOf('\n');
  const head = headOf(text.slice(0, Math.max(0, end)), path);
  const rest = text.slice(end + 1);
  if (sha256(rest) !== head.sha256) throw failure('backup-damaged', { path, reason: 'sha256' });
  const [document, ...records] = rest
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
  const read = readNetwork(document);
  if (!read.ok)
    throw failure('file-not-network', { path, count: read.problems.length }, { problems: read.problems });
  return { document: read.document, records, madeOn: head.madeOn, revision: head.revision };
}

async function unzipped(bytes: Uint8Array, path: string): Promise<string> {
  try {
    return (await promisify(gunzip)(bytes, { maxOutputLength: LARGEST_BYTES })).toString('utf8');
  } catch (error) {
    throw failure('backup-damaged', { path, reason: systemCode(error) ?? 'gzip' }, { cause: error });
  }
}

/** The version is looked at first: the head of a later one may have another form. */
function headOf(line: string, path: string): z.infer<typeof Head> {
  const value = parsed(line);
  const named = z.object({ format: z.literal(FORMAT), version: z.int() }).safeParse(value);
  if (!named.success) throw failure('backup-unknown', { path });
  const { version } = named.data;
  if (version > BACKUP_VERSION) throw failure('backup-too-new', { path, version, current: BACKUP_VERSION });
  const head = Head.safeParse(value);
  if (!head.success) throw failure('backup-damaged', { path, reason: 'head' });
  return head.data;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
