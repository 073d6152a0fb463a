import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildPart, checkNode, installIfNeeded, root, runTool } from './lib/project.mjs';

/** Measures the analysis beside its peers: one process a size, so that each has its own memory. */
const HEAP_MIB = { S: 4096, M: 6144, L: 3400 };

checkNode();
installIfNeeded();
buildPart('bench', ['bench', 'domain', 'server', 'test/support', 'tsconfig.json'], 'dist/bench', () =>
  runTool('typescript', 'tsc', ['-p', 'bench/tsconfig.json']),
);

const given = process.argv.slice(2);
const at = given.indexOf('--size');
const sizes = at < 0 ? Object.keys(HEAP_MIB) : given[at + 1].split(',');
const others = at < 0 ? given : [...given.slice(0, at), ...given.slice(at + 2)];
for (const size of sizes) {
  const main = join(root, 'dist', 'bench', 'bench', 'main.js');
  const heap = `--max-old-space-size=${HEAP_MIB[size] ?? 4096}`;
  const { status } = spawnSync(process.execPath, [heap, main, '--size', size, ...others], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
