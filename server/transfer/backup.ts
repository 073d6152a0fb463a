import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createGzip, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { CHANGED_LISTS, ChangeRecord, type ElementChange } from '../../domain/change/record.ts';
import { withPresentLinks } from '../../domain/model/check-links.ts';
import { isRecord } from '../../domain/model/loose.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { readNetwork } from '../../domain/model/read.ts';
import { failure } from '../errors.ts';
import { type KeptFile, sha256Of } from '../store/file-store.ts';
import type { RecordedChange } from '../store/history.ts';
import type { CarriedHistory } from '../store/history-copy.ts';
import { changeOfPresent } from '../store/history-rows.ts';
import { type KeptPeople, NO_PEOPLE } from '../store/people-store.ts';
import { NEVER_PUBLISHED, type StoredPublication } from '../store/publication-store.ts';
import { unpackedLines } from './unpacked-lines.ts';

/**
 * Format of a backup: a gzip file of JSON lines. The lines are a head, the whole document with exact counts, what is
 * remembered of its published figures, the accounts with the security log and the proposals of partners, one line for each file that is kept with the network, then the history with one
 * write per line, the oldest first. The head has a checksum of the rest, so that damage is found before anything is
 * written.
 */

const FORMAT = 'passerelles-backup';
/**
 * Version of the format: 1 held the document only, 2 adds the history, 3 what is remembered of published figures, 4 the
 * kept files, 5 the accounts and the security log, 6 what partners proposed.
 */
const BACKUP_VERSION = 6;

const Head = z.object({
  format: z.literal(FORMAT),
  version: z.int().min(1),
  /** Day on which the backup was made. */
  madeOn: z.string(),
  revision: z.int(),
  /** Number of lines with kept files; none before version 4. */
  files: z.int().min(0).default(0),
  sha256: z.string(),
});

const Element = z.looseObject({ id: z.string() }).nullable();
const Recorded = z.object({
  record: ChangeRecord,
  elements: z.array(
    z.object({ list: z.enum(CHANGED_LISTS), id: z.string(), before: Element, after: Element }),
  ),
});

const Remembered = z.object({
  published: z.object({ revision: z.int().optional(), memory: z.record(z.string(), z.string()) }),
});

const Kept = z.object({ file: z.object({ sha256: z.string(), base64: z.string() }) });

const PeopleLine = z.object({ id: z.string(), account: z.string(), data: z.string() });
const People = z.object({
  people: z.object({
    accounts: z.array(PeopleLine),
    events: z.array(PeopleLine),
    // None before version 6.
    proposals: z.array(PeopleLine).default([]),
  }),
});

interface Backup {
  readonly document: NetworkDocument;
  /** What is remembered of the published figures, so that what was masked stays masked after a restore. */
  readonly published: StoredPublication;
  /** Accounts, security log and proposals of partners; nobody before version 5. */
  readonly people: KeptPeople;
  /** The files that are kept with the network. */
  readonly files: readonly KeptFile[];
  readonly history: CarriedHistory;
  readonly madeOn: string;
  /** Revision of the store that was backed up. */
  readonly revision: number;
}

interface BackupGiven extends Omit<Backup, 'history' | 'files' | 'people'> {
  /** Accounts, security log and proposals of partners; nobody when absent. */
  readonly people?: KeptPeople;
  /** The files that are kept with the network; none when absent. */
  readonly files?: AsyncIterable<KeptFile>;
  readonly changes: AsyncIterable<RecordedChange>;
}

/**
 * Makes a backup file of a network and its history (`changes`), dated `madeOn`. It reads one past write at a time,
 * since a history may be far larger than its network. Returns the bytes and the number of writes.
 */
export async function packBackup({
  document,
  published,
  people = NO_PEOPLE,
  files,
  changes,
  madeOn,
  revision,
}: BackupGiven): Promise<{ readonly bytes: Uint8Array; readonly changes: number }> {
  const hash = createHash('sha256');
  const gzip = createGzip();
  const pieces: Buffer[] = [];
  gzip.on('data', (piece: Buffer) => pieces.push(piece));
  const add = async (line: unknown): Promise<void> => {
    const text = `${JSON.stringify(line)}\n`;
    hash.update(text);
    if (!gzip.write(text)) await once(gzip, 'drain');
  };
  await add(document);
  await add({ published });
  await add({ people });
  let kept = 0;
  for await (const { sha256, bytes } of files ?? []) {
    await add({ file: { sha256, base64: Buffer.from(bytes).toString('base64') } });
    kept += 1;
  }
  let count = 0;
  for await (const change of changes) {
    await add(change);
    count += 1;
  }
  gzip.end();
  await once(gzip, 'end');
  const head = {
    format: FORMAT,
    version: BACKUP_VERSION,
    madeOn,
    revision,
    files: kept,
    sha256: hash.digest('hex'),
  };
  // Two gzip files in a row are one valid gzip file.
  return { bytes: Buffer.concat([gzipSync(`${JSON.stringify(head)}\n`), ...pieces]), changes: count };
}

/**
 * Reads and checks a whole backup file, and returns the network with its history. Messages mention `path`. Throws the
 * failures `backup-unknown`, `backup-damaged`, `backup-too-new` and `file-not-network`.
 */
export async function unpackBackup(bytes: Uint8Array, path: string): Promise<Backup> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw failure('backup-unknown', { path });
  const lines = unpackedLines(bytes, path);
  const { head, document, published, people, files, records } = await checked(lines, path);
  // A store that an earlier version wrote may hold links that are refused today.
  const read = readNetwork(isRecord(document) ? withPresentLinks(document) : document);
  if (!read.ok)
    throw failure('file-not-network', { path, count: read.problems.length }, { problems: read.problems });
  const changes = () => changesIn(unpackedLines(bytes, path), linesBeforeHistory(head));
  const { madeOn, revision } = head;
  return {
    document: read.document,
    published,
    people,
    files,
    history: { records, changes },
    madeOn,
    revision,
  };
}

/** What a whole backup holds, without its content. */
export interface BackupContent {
  readonly madeOn: string;
  readonly revision: number;
  /** Number of writes of its history. */
  readonly changes: number;
}

/**
 * Reads a whole backup to check that it is whole: its checksum, its kept files and each write of its history. The network in
 * it is not read again by the rules, so that a running server can check its own backups. Throws as `unpackBackup` does.
 */
export async function checkBackup(bytes: Uint8Array, path: string): Promise<BackupContent> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw failure('backup-unknown', { path });
  const { head, records } = await checked(unpackedLines(bytes, path), path);
  return { madeOn: head.madeOn, revision: head.revision, changes: records.length };
}

/** Reads all lines once to check them and the checksum. */
async function checked(
  lines: AsyncIterable<string>,
  path: string,
): Promise<{
  head: z.infer<typeof Head>;
  document: unknown;
  published: StoredPublication;
  people: KeptPeople;
  files: KeptFile[];
  records: ChangeRecord[];
}> {
  const hash = createHash('sha256');
  let head: z.infer<typeof Head> | undefined;
  let document: unknown;
  let published: StoredPublication = NEVER_PUBLISHED;
  let people: KeptPeople = NO_PEOPLE;
  const files: KeptFile[] = [];
  const records: ChangeRecord[] = [];
  let broken: number | undefined;
  let at = 0;
  for await (const line of lines) {
    at += 1;
    if (head === undefined) {
      head = headOf(line, path);
      continue;
    }
    hash.update(line).update('\n');
    if (at === 2) document = parsed(line);
    else if (at === 3 && head.version >= 3) {
      const read = Remembered.safeParse(parsed(line));
      if (read.success) published = { revision: undefined, ...read.data.published };
      else broken ??= at;
    } else if (at === 4 && head.version >= 5) {
      const read = People.safeParse(parsed(line));
      if (read.success) people = read.data.people;
      else broken ??= at;
    } else if (at <= linesBeforeHistory(head)) {
      const file = keptFileIn(line);
      if (file !== undefined) files.push(file);
      else broken ??= at;
    } else {
      const read = Recorded.safeParse(parsed(line));
      if (read.success) records.push(read.data.record);
      else broken ??= at;
    }
  }
  if (head === undefined) throw failure('backup-unknown', { path });
  const reason = hash.digest('hex') !== head.sha256 ? 'sha256' : broken === undefined ? '' : `${broken}`;
  if (reason !== '') throw failure('backup-damaged', { path, reason });
  return { head, document, published, people, files, records };
}

/** The file of a line; undefined when the line holds none, or other bytes than its name says. */
function keptFileIn(line: string): KeptFile | undefined {
  const read = Kept.safeParse(parsed(line));
  if (!read.success) return undefined;
  const { sha256, base64 } = read.data.file;
  const bytes = Buffer.from(base64, 'base64');
  return sha256Of(bytes) === sha256 ? { sha256, bytes } : undefined;
}

/** The number of lines before the first write of the history. */
const linesBeforeHistory = ({ version, files }: z.infer<typeof Head>): number =>
  version < 3 ? 2 : (version < 5 ? 3 : 4) + files;

async function* changesIn(lines: AsyncIterable<string>, before: number): AsyncGenerator<RecordedChange> {
  let at = 0;
  for await (const line of lines) {
    at += 1;
    if (at <= before) continue;
    const { record, elements } = Recorded.parse(JSON.parse(line));
    yield { record, elements: (elements as readonly ElementChange[]).map(changeOfPresent) };
  }
}

/** Checks the version first, since the head of a newer version may differ. */
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
