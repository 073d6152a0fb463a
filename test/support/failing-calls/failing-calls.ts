import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram } from '../own-program.ts';
import { scratchFolder } from '../scratch.ts';
import { isSize, sized } from '../size.ts';
import { callsIn, controlOf, type Failure } from './control.ts';

/** What a program did of which a call failed. */
export interface Ran {
  readonly lines: readonly string[];
  readonly errors: string;
  /** Calls that would change files of the folder. */
  readonly calls: number;
}

/**
 * Why no call can be made to fail here, or null. Where nothing may be skipped (PASSERELLES_NO_SKIP=1) its absence is a
 * fault.
 */
export function whyNoCompiler(): string | null {
  if (process.platform !== 'linux') return 'preloaded libraries are those of Linux';
  return spawnSync('gcc', ['--version']).status === 0 ? null : 'gcc is not installed';
}

let library: string | undefined;

/** Compiles the library that is preloaded. One file of tests may take its folder away before the next one begins. */
function preloaded(): string {
  if (library !== undefined && existsSync(library)) return library;
  library = join(scratchFolder(), 'failing-calls.so');
  const source = join(import.meta.dirname, 'failing-calls.c');
  const options = ['-shared', '-fPIC', '-O1', '-U_FORTIFY_SOURCE', '-Wall', '-Werror'];
  execFileSync('gcc', [...options, '-o', library, source, '-ldl']);
  return library;
}

/** Runs a program of this project on a folder in which one call on a file fails, or all from that one on. */
export async function runFailing(module: string, folder: string, failure: Failure): Promise<Ran> {
  const control = join(scratchFolder(), 'control');
  writeFileSync(control, controlOf(failure));
  const program = await startProgram(module, folder, {
    LD_PRELOAD: preloaded(),
    FAIL_FOLDER: folder,
    FAIL_CONTROL: control,
  });
  await program.ended;
  const calls = callsIn(readFileSync(control));
  return { lines: program.said().trim().split('\n'), errors: program.errors(), calls };
}

/** What was seen while a call failed, or while none did. */
export interface Seen<T> {
  readonly failure: Failure;
  /** Calls that were counted; fewer than `failure.at` when none failed. */
  readonly calls: number;
  /** The calls that changed a file, in their order, with their path below the folder. */
  readonly trace: readonly string[];
  readonly seen: T;
}

/** What is said of a failure to the program that tries them, as its argument. */
export interface Sweep {
  /** A folder of its own. Calls fail in its part `watched` only. */
  readonly root: string;
  /** Tries for each way of failing; 0 for each call, one after the other, until none fails. */
  readonly tries: number;
}

/**
 * Runs a program of this project that fails its own calls by `trying.ts`, and returns what it saw: first without a failure,
 * then with one at each try.
 */
export async function sweep<T>(
  module: string,
): Promise<{ readonly without: Seen<T>; readonly tries: readonly Seen<T>[] }> {
  const root = scratchFolder();
  mkdirSync(join(root, 'watched'));
  writeFileSync(join(root, 'control'), controlOf());
  writeFileSync(join(root, 'trace'), '');
  const asked: Sweep = { root, tries: isSize('long') ? 0 : sized({ quick: 1, usual: 2, long: 0 }) };
  const program = await startProgram(module, JSON.stringify(asked), {
    LD_PRELOAD: preloaded(),
    FAIL_FOLDER: join(root, 'watched'),
    FAIL_CONTROL: join(root, 'control'),
    FAIL_TRACE: join(root, 'trace'),
  });
  const signal = await program.ended;
  const lines = program.said().trim().split('\n');
  const isWhole = lines.at(-1) === '"done"';
  if (signal !== null || !isWhole)
    throw new Error(`${module} ended (${signal}): ${lines.at(-1)} ${program.errors()}`);
  const [without, ...tries] = lines.slice(0, -1).map((line) => JSON.parse(line) as Seen<T>);
  if (without === undefined) throw new Error(`${module} tried nothing.`);
  return { without, tries };
}
