import { spawn } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
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
export async function startProgram(
  module: string,
  argument: string,
  env: Readonly<Record<string, string>> = {},
): Promise<OwnProgram> {
  const child = spawn(process.execPath, [await builtProgram(module), argument], {
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

/** Built programs of this process, by their module. */
const built = new Map<string, Promise<string>>();

/** The built file of a module. Node 20 does not run TypeScript by itself; to build a program once starts it faster. */
function builtProgram(module: string): Promise<string> {
  const known = built.get(module) ?? buildProgram(module);
  built.set(module, known);
  return known;
}

async function buildProgram(module: string): Promise<string> {
  // Below the project, whose packages it imports. Another process of the tests may build the same.
  const programs = join(PROJECT_ROOT, 'test', '.cache', 'programs');
  const name = basename(module, '.ts');
  const own = join(programs, `${name}-${process.pid}`);
  await build({
    ...{ root: PROJECT_ROOT, configFile: false, logLevel: 'error' },
    build: {
      ...{ ssr: join(PROJECT_ROOT, module), outDir: own, minify: false, target: 'node20' },
      rolldownOptions: { output: { entryFileNames: 'program.js', codeSplitting: false } },
    },
  });
  const program = join(programs, `${name}.js`);
  renameSync(join(own, 'program.js'), program);
  rmSync(own, { recursive: true });
  return program;
}
