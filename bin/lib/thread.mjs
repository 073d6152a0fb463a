import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partState, root } from './project.mjs';

/** What runs in a thread or a process of its own, by the name of its built file. */
const THREADS = {
  analysis: 'server/analysis/thread.ts',
  transfer: 'server/transfer/thread.ts',
  bodies: 'server/bodies/process.ts',
  secrecy: 'server/secrecy/thread.ts',
  store: 'server/store/thread.ts',
  questions: 'server/store/question-process.ts',
  paper: 'server/paper/process.ts',
};
/** Loaded as it is: a library for one platform cannot be put into a file. */
const LEFT_OUT = ['@grafeo-db/js', '@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js'];

/**
 * Makes one JavaScript file of each thread, for a server that runs from its sources: a thread reads no TypeScript. A
 * file comes whole or not at all, since another process may be reading it.
 */
export async function buildThread() {
  const last = `dist/thread/${Object.keys(THREADS).at(-1)}.js`;
  const { isCurrent, mark } = partState('thread', ['domain', 'server'], last);
  if (isCurrent) return;
  const { build } = await import('vite');
  const folder = join(root, 'dist', 'thread');
  mkdirSync(folder, { recursive: true });
  for (const [thread, source] of Object.entries(THREADS)) {
    const built = await build({
      root,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true, external: LEFT_OUT },
      build: {
        ...{ ssr: source, write: false, minify: false, target: 'node20' },
        // What is imported later stands in the same file, and runs when it is asked for.
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
    const { output } = Array.isArray(built) ? built[0] : built;
    const beside = join(folder, `${thread}-${process.pid}.part`);
    writeFileSync(beside, output[0].code);
    renameSync(beside, join(folder, `${thread}.js`));
  }
  mark();
}
