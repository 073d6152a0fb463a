import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** File of the embedded store. Until the store is closed cleanly, the log of recent writes is beside it. */
export const STORE_FILE = 'network.grafeo';
/** Folder of the log: the writes since the store was last closed cleanly. */
export const LOG_FOLDER = `${STORE_FILE}.wal`;

/** Names of the files of a store. A folder with no other files belongs to the store alone. */
const OWN_FILES = /^network\.(grafeo|marker)/;
const isWindows = process.platform === 'win32';

/**
 * Creates a folder and its missing parents for this user only, and checks that it is writable. Throws the error of the
 * system when it is not. The recursive `mkdir` of Node is not used: on file systems such as /proc it never returns.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = resolve(folder); !existsSync(at); at = dirname(at)) missing.push(at);
  for (const path of missing.reverse()) mkdirSync(path, { mode: 0o700 });
  // Throws when the path is a file.
  readdirSync(folder);
  accessSync(folder, constants.W_OK);
}

/**
 * Restricts access to the files of the store in a folder to their owner, since they hold exact counts of people. The
 * folder itself is restricted only when it holds nothing else, as it may be shared on purpose.
 */
export function closeToOthers(folder: string): void {
  if (isWindows) return;
  const names = readdirSync(folder);
  if (names.every((name) => OWN_FILES.test(name))) tighten(folder);
  for (const name of names.filter((own) => OWN_FILES.test(own))) {
    const path = join(folder, name);
    tighten(path);
    if (statSync(path).isDirectory()) for (const inside of readdirSync(path)) tighten(join(path, inside));
  }
}

function tighten(path: string): void {
  const { mode, uid } = statSync(path);
  if (uid === process.getuid?.() && (mode & 0o077) !== 0) chmodSync(path, mode & 0o700);
}

/**
 * Returns a function that makes sure that the log files of a store are on the disk (fsync), and their folder too when
 * there are new files.
 */
export function logSync(folder: string): () => void {
  const log = join(folder, LOG_FOLDER);
  let known = '';
  return () => {
    const names = readdirSync(log).sort();
    // File names sort by position in the log, so files before the last known one are complete.
    for (const name of names.filter((one) => one >= known)) {
      tighten(join(log, name));
      synced(join(log, name), fdatasyncSync);
    }
    const last = names.at(-1) ?? '';
    if (last !== known) syncFolder(log);
    known = last;
  };
}

/**
 * Makes sure that the list of files of a folder is on the disk (fsync). Does nothing on Windows, which cannot do
 * this.
 */
export function syncFolder(folder: string): void {
  if (!isWindows) synced(folder, fsyncSync, 'r');
}

function synced(path: string, sync: (file: number) => void, flags = 'r+'): void {
  const file = openSync(path, flags);
  try {
    sync(file);
  } finally {
    closeSync(file);
  }
}
