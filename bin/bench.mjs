import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import {
  buildClient,
  buildPart,
  buildServer,
  checkNode,
  installIfNeeded,
  root,
  runTool,
} from './lib/project.mjs';

/** Measures the analysis beside its peers: one process a size, so that each has its own memory. L: heap and columns. */
const HEAP_MIB = { S: 4096, M: 6144, L: 5200 };
/** graphology needs several times the memory that the analysis is held to. */
const LARGE_PEERS_MIB = 14_000;
/** Parts that are measured once, with the smallest size. */
const OWN_NETWORKS = ['waits', 'load', 'inventory', 'layout', 'map', 'secrecy', 'sankey', 'entry', 'pack'];

checkNode();
installIfNeeded();
// Its threads are those of the program.
buildServer();
buildPart('bench', ['bench', 'domain', 'server', 'test/support', 'tsconfig.json'], 'dist/bench', () =>
  runTool('typescript', 'tsc', ['-p', 'bench/tsconfig.json']),
);

const given = process.argv.slice(2);
if (given.includes('--curve')) {
  measure(512, ['--curve']);
  process.exit(0);
}
const at = given.indexOf('--size');
const only = given.includes('--only') ? given[given.indexOf('--only') + 1] : undefined;
// These have networks of their own and are measured along with the smallest size.
const ownNetworks = only?.split(',').every((part) => OWN_NETWORKS.includes(part)) ?? false;
/** Parts that need the built page: in a browser, or to carry it away. */
const WITH_PAGE = ['map', 'entry', 'pack'];
if (only === undefined || only.split(',').some((part) => WITH_PAGE.includes(part))) buildClient();
const sizes = at < 0 ? (ownNetworks ? ['S'] : Object.keys(HEAP_MIB)) : given[at + 1].split(',');
const others = at < 0 ? given : [...given.slice(0, at), ...given.slice(at + 2)];
for (const size of sizes) {
  measure(HEAP_MIB[size] ?? 4096, ['--size', size, ...others]);
  if (size === 'L' && others.length === 0) measure(LARGE_PEERS_MIB, ['--size', size, '--large-peers']);
}
measure(512, ['--curve']);

function measure(heap, options) {
  const main = join(root, 'dist', 'bench', 'bench', 'main.js');
  const { status } = spawnSync(process.execPath, [`--max-old-space-size=${heap}`, main, ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
