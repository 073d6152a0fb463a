import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './project.mjs';

/** Which tests stand nearest to what is being changed: a quick run begins with them, also those that it leaves out otherwise. */

const TEST = /^test\/.*\.test\.ts$/;
/** Need the browser, the built program or its page, which a quick run does not make, or minutes. */
const TOO_LONG = [
  /^test\/(browser|oracle)\//,
  /^test\/(package|cli\/(start|signals|development|deck|links|pack))\.test/,
  /^test\/server\/(carried|fuzz|killed-program|links|pack|thread|secrecy\/(carried-away|ways))\.test/,
  /failing-calls/,
];
const SOURCE = /^(domain|server|client|test|cypher)\/.*\.(ts|tsx|cypher)$/;
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;
/** Says where a file stands, and nothing of what it is about. */
const PLAIN_WORDS = new Set([
  'test',
  'domain',
  'server',
  'client',
  'routes',
  'ts',
  'tsx',
  'index',
  'words',
  'fr',
  'en',
]);

const git = (...given) =>
  execFileSync('git', given, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\n')
    .filter(Boolean);

/** Paths of the files that differ from the last commit, or, where none does, of those that it changed. */
function changedFiles() {
  try {
    const now = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
    return now.length > 0 ? now : git('diff', '--name-only', 'HEAD~1', 'HEAD');
  } catch {
    // No git, or no history: nothing is nearer than the rest.
    return [];
  }
}

/** For each file, those that import it. */
function importers(files, read) {
  const found = new Map();
  for (const file of files) {
    for (const [, target] of read(file).matchAll(IMPORT)) {
      const path = posix.join(posix.dirname(file), target);
      found.set(path, [...(found.get(path) ?? []), file]);
    }
  }
  return found;
}

/** How many imports each file is away from one. */
function distances(from, importersOf) {
  const steps = new Map([[from, 0]]);
  const queue = [from];
  for (const file of queue) {
    for (const next of importersOf.get(file) ?? []) {
      if (steps.has(next)) continue;
      steps.set(next, steps.get(file) + 1);
      queue.push(next);
    }
  }
  return steps;
}

const wordsOf = (path) => new Set(path.split(/[/.-]/).filter((word) => !PLAIN_WORDS.has(word)));
const isOfPart = (test, part) => test.startsWith(`test/${part}/`);

/**
 * Tests of one changed file, nearest first. A word of its path in that of the test counts as two steps of import, a folder
 * of the same name and the same part of the program as one more each. A test that neither imports it nor shares words is
 * not near.
 */
function rank(changed, tests, importersOf) {
  if (tests.includes(changed)) return [changed];
  const steps = distances(changed, importersOf);
  const words = wordsOf(changed);
  const folders = wordsOf(posix.dirname(changed));
  const [part] = changed.split('/');
  const near = tests.map((test) => {
    const away = steps.get(test) ?? Number.POSITIVE_INFINITY;
    const shared = [...wordsOf(test)].filter((word) => words.has(word));
    const inFolder = shared.filter((word) => folders.has(word)).length;
    const value = 2 * shared.length + inFolder + (isOfPart(test, part) ? 1 : 0) - Math.min(away, 6);
    return { test, away, value };
  });
  return near
    .filter(({ away, value }) => away < Number.POSITIVE_INFINITY || value > -3)
    .sort((one, other) => other.value - one.value || one.test.localeCompare(other.test))
    .map(({ test }) => test);
}

/** At most `most` tests, in turn for each changed file: the nearest of each, then the second of each. */
export function nearestTests(changed, files, read, most) {
  const tests = files.filter((file) => TEST.test(file) && !TOO_LONG.some((one) => one.test(file)));
  const importersOf = importers(files, read);
  const ranked = changed.filter((file) => SOURCE.test(file)).map((file) => rank(file, tests, importersOf));
  const longest = Math.max(0, ...ranked.map((list) => list.length));
  const chosen = new Set();
  for (let turn = 0; turn < longest && chosen.size < most; turn += 1) {
    for (const list of ranked) if (turn < list.length && chosen.size < most) chosen.add(list[turn]);
  }
  return [...chosen];
}

/** The tests that a quick run of this clone begins with. */
export function testsNearChanges(most) {
  const changed = changedFiles();
  if (changed.length === 0) return [];
  const files = [...new Set([...git('ls-files'), ...changed])].filter(
    (file) => SOURCE.test(file) && existsSync(join(root, file)),
  );
  return nearestTests(changed, files, (file) => readFileSync(join(root, file), 'utf8'), most);
}
