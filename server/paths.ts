import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Folder of the project: the nearest folder above this file with a package.json. This file may run from `server/`, from
 * `dist/server/` or through Vite.
 */
export const PROJECT_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Folder of the built client. */
export const CLIENT_FOLDER = join(PROJECT_ROOT, 'dist', 'client');

/** The built page of a carried file, in which the server puts the data. */
export const CARRIED_PAGE = join(PROJECT_ROOT, 'dist', 'carried', 'page.html');

const fromSources = import.meta.url.endsWith('.ts');

/**
 * Path of the script of a thread. In a build it is beside this file. A server running from sources uses a bundle made
 * by `bin/lib/thread.mjs`, since threads cannot read TypeScript.
 */
const threadFile = (name: string, path = `${name}/thread.js`): string =>
  fromSources
    ? join(PROJECT_ROOT, 'dist', 'thread', `${name}.js`)
    : join(dirname(fileURLToPath(import.meta.url)), path);

/** Script of the analysis thread. */
export const THREAD_FILE = threadFile('analysis');

/** Script of the thread that reads files. */
export const FILE_THREAD_FILE = threadFile('transfer');

/** Script of the thread that computes published figures. */
export const FIGURE_THREAD_FILE = threadFile('secrecy');

/** Script of the process that parses large bodies. */
export const BODY_PROCESS_FILE = threadFile('bodies', 'bodies/process.js');

/** Script of the thread of the embedded engine. */
export const STORE_THREAD_FILE = threadFile('store');

/** Script of the process that runs long questions on a copy of the embedded store. */
export const QUESTION_PROCESS_FILE = threadFile('questions', 'store/question-process.js');

/** Script of the process that typesets documents for paper. */
export const PAPER_PROCESS_FILE = threadFile('paper', 'paper/process.js');

/** Folder of the templates of documents for paper. */
export const PAPER_TEMPLATES = join(PROJECT_ROOT, 'server', 'paper', 'templates');

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
