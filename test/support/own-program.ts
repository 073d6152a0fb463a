import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../server/paths.ts';

/** A program in a process of its own that a test started. */
export interface OwnProgram {
  /** What it wrote so far to each of its outputs. */
  readonly said: () => string;
  readonly errors: () => string;
  /** Resolves when it first said something, or ended. */
  readonly spoke: Promise<unknown>;
  /** Resolves to the signal that ended it, or null, once all that it wrote was read. */
  readonly ended: Promise<string | null>;
  readonly kill: () => void;
}

/** Starts a TypeScript module of the tests, by its path in the project, with an argument and further variables. */
export function startProgram(
  module: string,
  argument: string,
  env: Readonly<Record<string, string>> = {},
): OwnProgram {
  // Node 20 does not run TypeScript by itself; Vite does.
  const script = `await (await import('vite')).runnerImport(${JSON.stringify(join(PROJECT_ROOT, module))})`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, argument], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, ...env },
  });
  let said = '';
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const ended = new Promise<string | null>((resolve) =>
    child.once('close', (_code, signal) => resolve(signal)),
  );
  const first = new Promise<void>((resolve) =>
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      resolve();
    }),
  );
  return {
    said: () => said,
    errors: () => errors,
    spoke: Promise.race([first, ended]),
    ended,
    kill: () => void child.kill('SIGKILL'),
  };
}
