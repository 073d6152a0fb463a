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

/**
 * Path of the built script of a thread or process. A server that runs from its sources uses it too, since a thread
 * reads no TypeScript.
 */
const builtFile = (name: string): string => join(PROJECT_ROOT, 'dist', 'server', `${name}.js`);

/** Script of the analysis thread. */
export const THREAD_FILE = builtFile('analysis');

/** Script of the thread that reads files. */
export const FILE_THREAD_FILE = builtFile('transfer');

/** Script of the thread that computes published figures. */
export const FIGURE_THREAD_FILE = builtFile('secrecy');

/** Script of the process that parses large bodies. */
export const BODY_PROCESS_FILE = builtFile('bodies');

/** Script of the thread of the embedded engine. */
export const STORE_THREAD_FILE = builtFile('store');

/** Script of the process that runs long questions on a copy of the embedded store. */
export const QUESTION_PROCESS_FILE = builtFile('questions');

/** Script of the process that typesets documents for paper. */
export const PAPER_PROCESS_FILE = builtFile('paper');

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
