import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The project's folder, the same whether this file runs from `server/`, from `dist/server/` or through Vite:
 * the nearest folder upwards that has a package.json.
 */
export const PROJECT_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The built client. */
export const CLIENT_FOLDER = join(PROJECT_ROOT, 'dist', 'client');

const fromSources = import.meta.url.endsWith('.ts');

/**
 * A thread's file: beside this one in a build; for a server that runs from its sources (development, tests) the one file
 * that `bin/lib/thread.mjs` makes of them, since a thread reads no TypeScript.
 */
const threadFile = (name: string, path = `${name}/thread.js`): string =>
  fromSources
    ? join(PROJECT_ROOT, 'dist', 'thread', `${name}.js`)
    : join(dirname(fileURLToPath(import.meta.url)), path);

/** The thread that computes. */
export const THREAD_FILE = threadFile('analysis');

/** The thread that works on files. */
export const FILE_THREAD_FILE = threadFile('transfer');

/** The thread that reads large bodies. */
export const BODY_THREAD_FILE = threadFile('bodies');

/** The thread of the embedded engine. */
export const STORE_THREAD_FILE = threadFile('store');

/** The process that asks long questions of a copy of the embedded store. */
export const QUESTION_PROCESS_FILE = threadFile('questions', 'store/question-process.js');

export const VERSION = readVersion();

function findRoot(start: string): string {
  let folder = start;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`No package.json above ${start}.`);
    folder = above;
  }
  return folder;
}

function readVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'));
  const version =
    typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : undefined;
  return typeof version === 'string' ? version : '0.0.0';
}
