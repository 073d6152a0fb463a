import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { summaryReporter } from './test/support/summary-reporter.ts';

/** Tests that touch no file, server, engine or browser of their own. */
const PURE = ['test/domain/**/*.test.ts', 'test/client/**/*.test.ts', 'test/oracle/**/*.test.ts'];

/** Everything runs in one go: the pure core, both engines, real HTTP, the command line, and the page in a browser. */
export default defineConfig({
  test: {
    setupFiles: ['test/support/console.ts'],
    pool: 'forks',
    // Two at a time also on two cores, where one would be the rule: a test often waits for a page or a database.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    reporters: ['default', summaryReporter],
    projects: [
      // The core holds no state: its files share a process, which saves loading it again for each of them.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          // Each file has a process of its own, because the embedded engine is a native library that holds files.
          name: 'real',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: PURE,
          globalSetup: ['test/support/global-setup.ts'],
          // The first test that needs Neo4j waits for the server to start, others for their turn.
          hookTimeout: 360_000,
        },
      },
    ],
  },
});
