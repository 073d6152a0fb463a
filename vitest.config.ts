import { defineConfig } from 'vitest/config';
import { summaryReporter } from './test/support/summary-reporter.ts';

/**
 * Everything runs in one go: the pure core, both engines, real HTTP, the command line, and the page in a browser.
 * Each file has a process of its own, because the embedded engine is a native library that holds files.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/console.ts'],
    pool: 'forks',
    testTimeout: 30_000,
    // The first test that needs Neo4j waits for the server to start.
    hookTimeout: 180_000,
    reporters: ['default', summaryReporter],
  },
});
