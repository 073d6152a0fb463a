import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../server/paths.ts';
import { classPathOf, fetchLibraries, SOON, whyNoJava } from './maven.ts';

/** What veraPDF says of a file. */
export interface Verdict {
  readonly isCompliant: boolean;
  /** How many checks it made. */
  readonly checks: number;
  /** The rules of PDF/UA-1 that the file breaks, each with what veraPDF says of it. */
  readonly broken: readonly string[];
}

/**
 * Whether veraPDF can run here; where nothing may be skipped (PASSERELLES_NO_SKIP=1) its absence is a fault.
 */
export function hasVeraPdf(): boolean {
  const reason = whyNoJava('verapdf');
  if (reason === null) return true;
  const sentence = `Documents for paper are not checked against PDF/UA: ${reason}.`;
  if (process.env.PASSERELLES_NO_SKIP === '1') throw new Error(sentence);
  process.stdout.write(`\n${sentence}\n\n`);
  return false;
}

const run = promisify(execFile);

/** Checks files against PDF/UA-1, all in one start of Java. */
export async function checkPdfUa(files: readonly string[]): Promise<readonly Verdict[]> {
  fetchLibraries('verapdf');
  const script = join(PROJECT_ROOT, 'test', 'support', 'verapdf', 'check.js');
  // Rhino, which veraPDF brings along, runs the script: no compiler is needed.
  const shell = ['org.mozilla.javascript.tools.shell.Main', '-version', '200', script, ...files];
  const { stdout, stderr } = await run('java', [...SOON, '-cp', classPathOf('verapdf'), ...shell], {
    maxBuffer: 100_000_000,
  });
  const verdicts = stdout
    .split(/^FILE /m)
    .slice(1)
    .map((text): Verdict => {
      const [first = '', ...rules] = text.trim().split('\n');
      const [verdict, checks] = first.split(' ');
      return { isCompliant: verdict === 'compliant', checks: Number(checks), broken: rules };
    });
  if (verdicts.length !== files.length)
    throw new Error(`veraPDF did not check all files: ${stdout.slice(-1000)}${stderr.slice(-2000)}`);
  return verdicts;
}
