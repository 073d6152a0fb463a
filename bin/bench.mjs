import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPart, checkNode, installIfNeeded, root, runTool } from './lib/project.mjs';

checkNode();
installIfNeeded();
buildPart('bench', ['bench', 'domain', 'server', 'tsconfig.json'], 'dist/bench', () =>
  runTool('typescript', 'tsc', ['-p', 'bench/tsconfig.json']),
);
await import(pathToFileURL(join(root, 'dist', 'bench', 'main.js')).href);
