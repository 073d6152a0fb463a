import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partState, root } from './project.mjs';

/**
 * Makes one JavaScript file of the thread that computes, for a server that runs from its sources: a thread reads no
 * TypeScript. The file comes whole or not at all, since another process may be reading it.
 */
export async function buildThread() {
  const { isCurrent, mark } = partState('thread', ['domain', 'server'], 'dist/thread/thread.js');
  if (isCurrent) return;
  const { build } = await import('vite');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'server/analysis/thread.ts', write: false, minify: false, target: 'node20' },
  });
  const { output } = Array.isArray(built) ? built[0] : built;
  const folder = join(root, 'dist', 'thread');
  mkdirSync(folder, { recursive: true });
  const beside = join(folder, `thread-${process.pid}.part`);
  writeFileSync(beside, output[0].code);
  renameSync(beside, join(folder, 'thread.js'));
  mark();
}
