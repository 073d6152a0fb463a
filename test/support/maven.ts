import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../server/paths.ts';

/** Programs in Java that tests use, from their Maven artifacts: no container, no installer. Each has a pom beside this file. */
type JavaProgram = 'neo4j' | 'verapdf' | 'ooxml';

const folderOf = (program: JavaProgram): string => join(PROJECT_ROOT, 'test', '.cache', program);
const librariesOf = (program: JavaProgram): string => join(folderOf(program), 'lib');
const markOf = (program: JavaProgram): string => join(folderOf(program), 'complete');

/** Compiled once and quickly: what runs for some minutes does not live to see the second, slower compiler pay. */
export const SOON = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** The class path of a program, for `java -cp`. */
export const classPathOf = (program: JavaProgram): string => join(librariesOf(program), '*');

const works = (command: string, argument: string): boolean =>
  spawnSync(command, [argument], { shell: process.platform === 'win32' }).status === 0;

/** Why a program cannot run here, or null when it can. */
export function whyNoJava(program: JavaProgram): string | null {
  if (!works('java', '-version')) return 'Java is not installed (17 or newer)';
  if (!existsSync(markOf(program)) && !works('mvn', '-version')) return 'Maven is not installed';
  return null;
}

/** Downloads the artifacts of a program once per version of its pom. */
export function fetchLibraries(program: JavaProgram): void {
  const pom = join(PROJECT_ROOT, 'test', 'support', program, 'pom.xml');
  const mark = markOf(program);
  const wanted = createHash('sha256').update(readFileSync(pom)).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  rmSync(librariesOf(program), { recursive: true, force: true });
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${librariesOf(program)}`];
  const { status, stdout } = spawnSync('mvn', ['-q', '-B', '-f', pom, ...goal], {
    shell: process.platform === 'win32',
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Maven could not fetch ${program}: ${stdout.slice(-2000)}`);
  writeFileSync(mark, wanted);
}
