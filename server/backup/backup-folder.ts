import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, systemCode } from '../errors.ts';
import { isDiskFull } from '../store/store-errors.ts';
import { checkBackup } from '../transfer/backup.ts';
import type { MadeBackup } from './make-backup.ts';
import { type BackupFile, backupNamed } from './rotation.ts';

/** What a backup is called until it is whole, after its name. */
const UNFINISHED = '.part';
/** No backup takes so long to write. */
const WRITING_MS = 60 * 60 * 1000;

/** Backups hold exact counts of people: they are for the account of the server only. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** Lists the backups of a folder, the latest first; none when there is no folder. Throws `backup-folder-refused`. */
export async function backupsIn(folder: string): Promise<BackupFile[]> {
  const files = (await namesIn(folder)).flatMap((name) => backupNamed(name) ?? []);
  return files.toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.revision - a.revision);
}

/**
 * Lists what attempts left in a folder that ended in the middle: backups that never got their name. One that somebody may
 * still be writing at the instant `now` is not listed. Throws `backup-folder-refused`.
 */
export async function unfinishedIn(folder: string, now: Date): Promise<BackupFile[]> {
  return (await namesIn(folder)).flatMap((name) => {
    const file = name.endsWith(UNFINISHED) ? backupNamed(name.slice(0, -UNFINISHED.length)) : undefined;
    const isLeft = file !== undefined && Math.abs(now.getTime() - file.at.getTime()) > WRITING_MS;
    return isLeft ? [{ ...file, name }] : [];
  });
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw refused(folder, error);
  }
}

/**
 * Writes a backup to a folder under a name. It is written beside, read back from the disk and checked, and has its name only
 * then: a file with such a name is a good backup. Throws `backup-disk-full`, `backup-folder-refused` and `backup-damaged`.
 */
export async function writeBackup(folder: string, name: string, made: MadeBackup): Promise<void> {
  const beside = join(folder, `${name}${UNFINISHED}`);
  try {
    await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
    await rm(beside, { force: true });
    await writeToDisk(beside, made.bytes);
    const read = await checkBackup(await readFile(beside), beside);
    if (read.revision !== made.revision || read.changes !== made.changes)
      throw failure('backup-damaged', { path: beside, reason: `${read.revision}, ${read.changes}` });
    await rename(beside, join(folder, name));
    await syncFolder(folder).catch((error: unknown) => {
      throw folderRefused(folder, error);
    });
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw systemCode(error) === undefined ? error : refused(folder, error);
  }
}

/** Removes a backup of a folder. Throws `backup-folder-refused`. */
export async function removeBackup(folder: string, { name }: BackupFile): Promise<void> {
  try {
    await rm(join(folder, name), { force: true });
  } catch (error) {
    throw refused(folder, error);
  }
}

async function writeToDisk(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', FILE_MODE);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new name last. Windows opens no folders, and needs none of it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder);
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

const refused = (path: string, error: unknown): Error =>
  isDiskFull(error) ? failure('backup-disk-full', { path }, { cause: error }) : folderRefused(path, error);

const folderRefused = (path: string, error: unknown): Error =>
  failure('backup-folder-refused', { path, reason: systemCode(error) ?? '' }, { cause: error });
