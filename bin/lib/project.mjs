import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Getting from a fresh clone to something that runs: the right Node, the packages, the build. No dependency here. */

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const OLDEST_NODE = [20, 19];

const french = !/^en/i.test(
  [process.env.LC_ALL, process.env.LC_MESSAGES, process.env.LANG].find(Boolean) ?? '',
);

/** Says a sentence on standard error, so that standard output stays for data. */
export const say = (fr, en) => process.stderr.write(`${french ? fr : en}\n`);

/** Says why it stops, in one sentence, and stops with exit code 1. */
export function stop(fr, en) {
  say(fr, en);
  process.exit(1);
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  const oldest = OLDEST_NODE.join('.');
  stop(
    `Passerelles demande Node.js ${oldest} ou plus récent ; celui-ci est en version ${process.versions.node} : installez-en un plus récent depuis nodejs.org.`,
    `Passerelles needs Node.js ${oldest} or later; this one is version ${process.versions.node}: install a later one from nodejs.org.`,
  );
}

/** True in a clone, false in an installed package, which has only the built files. */
export const hasSources = () => existsSync(join(root, 'tsconfig.json'));

/** Installs the packages when they are missing or older than the lock file. */
export function installIfNeeded() {
  const lock = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules', '.passerelles-lock');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!existsSync(stamp) && existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) {
    writeFileSync(stamp, wanted);
    return;
  }
  say('Installation des dépendances…', 'Installing the dependencies…');
  runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

/** Builds the server, with its threads and processes, when its sources have changed. */
export function buildServer() {
  buildPart('server', ['domain', 'server', 'bin/lib/server-build.mjs'], 'dist/server', () =>
    run(process.execPath, [join(root, 'bin', 'lib', 'server-build.mjs')], {}),
  );
}

/** Builds the client by Vite, and the page of a carried file, when their sources have changed. */
export function buildClient() {
  buildPart('client', ['client', 'domain', 'vite.config.ts'], 'dist/client', () =>
    // Whatever this runs in: with another NODE_ENV, Vite would build the slow development version of React.
    runTool('vite', 'vite', ['build', '--logLevel', 'error'], {
      env: { ...process.env, NODE_ENV: 'production' },
    }),
  );
  buildCarried();
}

/** Builds the page of a carried file when its sources have changed. */
function buildCarried() {
  buildPart(
    'carried',
    [
      ...['client', 'domain', 'bin/lib/carried.mjs', 'bin/lib/carried-page.mjs'],
      ...['LICENSE', 'THIRD-PARTY-LICENSES.txt'],
    ],
    'dist/carried',
    () =>
      run(process.execPath, [join(root, 'bin', 'lib', 'carried.mjs')], {
        env: { ...process.env, NODE_ENV: 'production' },
      }),
  );
}

/** Sources are compared by content: times change at every clone, copy and checkout. */
export function buildPart(name, sources, output, build) {
  const { isCurrent, mark } = partState(name, sources, output);
  if (isCurrent) return;
  say(`Construction (${name})…`, `Building (${name})…`);
  build();
  mark();
}

/** Whether a part was built from the present sources, and how to say so once it is. */
export function partState(name, sources, output) {
  const stamp = join(root, 'dist', `.${name}`);
  const wanted = fingerprint([...sources, 'package-lock.json']);
  const isCurrent =
    existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  const mark = () => {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
  };
  return { isCurrent, mark };
}

function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of filesUnder(join(root, source))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** Runs a package's own command with this Node: no shell, the same on every system. */
export function runTool(packageName, command, args, options = {}) {
  const manifest = JSON.parse(readFileSync(join(root, 'node_modules', packageName, 'package.json'), 'utf8'));
  const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command];
  run(process.execPath, [join(root, 'node_modules', packageName, bin), ...args], options);
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js') || npm?.endsWith('.cjs')) run(process.execPath, [npm, ...args], {});
  // On Windows npm is a script (npm.cmd), which only a shell can run; the arguments are ours and need no quotes.
  else run('npm', args, { shell: process.platform === 'win32' });
}

/** Standard output of a tool goes to standard error: that of the command is for its answer. */
function run(command, args, { quiet = true, ...options }) {
  const stdio = quiet ? ['ignore', 2, 2] : 'inherit';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio, ...options });
  if (status === 0) return;
  if (!quiet) process.exit(status ?? 1);
  const shown = [command, ...args].join(' ');
  const reason = error?.message ?? `code ${status}`;
  stop(`La préparation a échoué (${reason}) : ${shown}`, `The preparation failed (${reason}): ${shown}`);
}
