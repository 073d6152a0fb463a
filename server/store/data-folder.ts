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

/** The files of the embedded store: `network.grafeo` and, until a clean close, the folder `network.grafeo.wal`. */
export const STORE_FILE = 'network.grafeo';
/** The log of the writes since the last clean close, in one file or several. */
export const LOG_FOLDER = `${STORE_FILE}.wal`;

/** A folder with nothing else in it is ours alone. */
const OWN_FILES = /^network\.(grafeo|marker)/;
const isWindows = process.platform === 'win32';

/**
 * Makes a folder that can be written to, with those above it, for us alone. `mkdir` with `recursive` never ends on a
 * file system that answers as if the folder above were missing, as /proc does.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = resolve(folder); !existsSync(at); at = dirname(at)) missing.push(at);
  for (const path of missing.reverse()) mkdirSync(path, { mode: 0o700 });
  // A file with this name is no folder.
  readdirSync(folder);
  accessSync(folder, constants.W_OK);
}

/**
 * Takes the files of a store, where they are ours, from the eyes of others: it holds exact counts of people. The folder
 * is closed too when nothing else is in it; a folder that holds other things may be shared on purpose.
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

/** Waits until the disk has the files of the log, and their names where there are new ones. */
export function logSync(folder: string): () => void {
  const log = join(folder, LOG_FOLDER);
  let known = '';
  return () => {
    const names = readdirSync(log).sort();
    // The names begin with where in the log a file starts: those before the last known one are full.
    for (const name of names.filter((one) => one >= known)) {
      tighten(join(log, name));
      synced(join(log, name), fdatasyncSync);
    }
    const last = names.at(-1) ?? '';
    if (last !== known) syncFolder(log);
    known = last;
  };
}

/** Waits until the disk has the names of a folder; Windows has no such thing. */
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
