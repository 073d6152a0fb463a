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
const PLAIN_WORDS = new Set('test domain server client routes ts tsx index words fr en'.split(' '));
/** Of more changed files, no test is nearer than others. */
const MOST_CHANGED = 40;
/** A name that more tests hold tells nothing of where it is tested. */
const MOST_TOLD = 12;

const git = (...given) =>
  execFileSync('git', given, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\n')
    .filter(Boolean);

/** The files that differ from the last commit, or, where none does, those that it changed, each with its changed names. */
function changes() {
  try {
    const now = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
    const base = now.length > 0 ? ['HEAD'] : ['HEAD~1', 'HEAD'];
    const names = changedNames(base);
    const files = now.length > 0 ? now : git('diff', '--name-only', ...base);
    return files.map((file) => ({ file, names: names.get(file) ?? new Set() }));
  } catch {
    // No git, or no history: nothing is nearer than the rest.
    return [];
  }
}

/** Names that stand in the lines that were changed, by file. A word of fewer than five letters says little. */
function changedNames(base) {
  const names = new Map();
  let file = '';
  for (const line of git('diff', '-U0', ...base)) {
    if (line.startsWith('+++ ')) file = line.slice('+++ b/'.length);
    else if (/^[+-]/.test(line)) {
      const found = line.match(/[A-Za-z]{5,}/g) ?? [];
      names.set(file, new Set([...(names.get(file) ?? []), ...found]));
    }
  }
  return names;
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
 * of the same name and the same part of the program as one more each, and a changed name that few tests hold as four. A
 * test that neither imports it nor shares words is not near.
 */
function rank({ file: changed, names }, tests, importersOf, namesIn) {
  if (tests.includes(changed)) return [changed];
  const steps = distances(changed, importersOf);
  const telling = [...names].filter((name) => {
    const holding = tests.filter((test) => namesIn(test).has(name)).length;
    return holding > 0 && holding <= MOST_TOLD;
  });
  const words = wordsOf(changed);
  const folders = wordsOf(posix.dirname(changed));
  const [part] = changed.split('/');
  const near = tests.map((test) => {
    const away = steps.get(test) ?? Number.POSITIVE_INFINITY;
    const shared = [...wordsOf(test)].filter((word) => words.has(word));
    const inFolder = shared.filter((word) => folders.has(word)).length;
    const told = telling.some((name) => namesIn(test).has(name)) ? 4 : 0;
    const value = 2 * shared.length + inFolder + told + (isOfPart(test, part) ? 1 : 0) - Math.min(away, 6);
    return { test, away, value };
  });
  return near
    .filter(({ away, value }) => away < Number.POSITIVE_INFINITY || value > -3)
    .sort((one, other) => other.value - one.value || one.test.localeCompare(other.test))
    .map(({ test }) => test);
}

/** Works out once what is asked of each test. */
function perTest(find) {
  const found = new Map();
  return (test) => {
    if (!found.has(test)) found.set(test, find(test));
    return found.get(test);
  };
}

/** At most `most` tests, in turn for each changed file: the nearest of each, then the second of each. */
export function nearestTests(changed, files, read, most) {
  const tests = files.filter((file) => TEST.test(file) && !TOO_LONG.some((one) => one.test(file)));
  const importersOf = importers(files, read);
  const namesIn = perTest((test) => new Set(read(test).match(/[A-Za-z]{5,}/g)));
  const ranked = changed
    .filter(({ file }) => SOURCE.test(file))
    .map((change) => rank(change, tests, importersOf, namesIn));
  const longest = Math.max(0, ...ranked.map((list) => list.length));
  const chosen = new Set();
  for (let turn = 0; turn < longest && chosen.size < most; turn += 1) {
    for (const list of ranked) if (turn < list.length && chosen.size < most) chosen.add(list[turn]);
  }
  return [...chosen];
}

/** The tests that a quick run of this clone begins with. */
export function testsNearChanges(most) {
  const changed = changes();
  if (changed.length === 0 || changed.length > MOST_CHANGED) return [];
  const files = [...new Set([...git('ls-files'), ...changed.map(({ file }) => file)])].filter(
    (file) => SOURCE.test(file) && existsSync(join(root, file)),
  );
  return nearestTests(changed, files, (file) => readFileSync(join(root, file), 'utf8'), most);
}
