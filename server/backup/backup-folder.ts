import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, systemCode } from '../errors.ts';
import { checkBackup } from '../transfer/backup.ts';
import type { MadeBackup } from './make-backup.ts';
import { type BackupFile, backupNamed } from './rotation.ts';

/** Backups hold exact counts of people: they are for the account of the server only. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
/** End of the name of a backup that is being written. */
const PART = '.part';

/** Lists the backups of a folder, the latest first; none when there is no folder. Throws `backup-folder-refused`. */
export async function backupsIn(folder: string): Promise<BackupFile[]> {
  try {
    const files = (await readdir(folder)).flatMap((name) => backupNamed(name) ?? []);
    return files.toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.revision - a.revision);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw refused(folder, error);
  }
}

/**
 * Writes a backup to a folder under a name. It is written beside, read back from the disk and checked, and has its name only
 * then: a file with such a name is a good backup. Throws `backup-folder-refused` and `backup-damaged`.
 */
export async function writeBackup(folder: string, name: string, made: MadeBackup): Promise<void> {
  const beside = join(folder, `${name}${PART}`);
  try {
    await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
    await rm(beside, { force: true });
    await writeToDisk(beside, made.bytes);
    const read = await checkBackup(await readFile(beside), beside);
    if (read.revision !== made.revision || read.changes !== made.changes)
      throw failure('backup-damaged', { path: beside, reason: `${read.revision}, ${read.changes}` });
    await rename(beside, join(folder, name));
    await syncFolder(folder);
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

/** No backup takes so long to be written. */
const LEFT_MS = 60 * 60 * 1000;

/**
 * Removes from a folder what programs that were killed had begun to write: each of them would stay for ever, under a name of
 * its own. Throws `backup-folder-refused`.
 */
export async function removeUnfinished(folder: string, now: Date): Promise<void> {
  try {
    for (const name of await readdir(folder)) {
      const at = name.endsWith(PART) ? backupNamed(name.slice(0, -PART.length))?.at : undefined;
      if (at !== undefined && now.getTime() - at.getTime() > LEFT_MS)
        await rm(join(folder, name), { force: true });
    }
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
  failure('backup-folder-refused', { path, reason: systemCode(error) ?? '' }, { cause: error });
