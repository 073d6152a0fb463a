import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram } from '../own-program.ts';
import { scratchFolder } from '../scratch.ts';

/** Which call on a file fails, and how. */
export interface Failure {
  /** The first call that fails, counted from 1. */
  readonly at: number;
  /** Whether it fails alone, or with all that come after it. */
  readonly on: 'once' | 'after';
  readonly with: 'EIO' | 'ENOSPC';
}

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

/** Compiles the library that is preloaded, once a test file. */
function preloaded(): string {
  if (library !== undefined) return library;
  library = join(scratchFolder(), 'failing-calls.so');
  const source = join(import.meta.dirname, 'failing-calls.c');
  execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-Wall', '-Werror', '-o', library, source, '-ldl']);
  return library;
}

/** Runs a program of this project on a folder in which one call on a file fails, or all from that one on. */
export async function runFailing(module: string, folder: string, failure: Failure): Promise<Ran> {
  const count = join(scratchFolder(), 'count');
  writeFileSync(count, Buffer.alloc(8));
  const program = startProgram(module, folder, {
    LD_PRELOAD: preloaded(),
    FAIL_FOLDER: folder,
    FAIL_COUNT: count,
    FAIL_AT: String(failure.at),
    FAIL_ON: failure.on,
    FAIL_WITH: failure.with,
  });
  await program.ended;
  const calls = Number(readFileSync(count).readBigInt64LE());
  return { lines: program.said().trim().split('\n'), errors: program.errors(), calls };
}
