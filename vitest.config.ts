import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { RunOrder } from './test/support/run-order.ts';
import { summaryReporter } from './test/support/summary-reporter.ts';

const isQuick = process.env.PASSERELLES_TEST_SIZE === 'quick';

/** Tests that touch no file, server, engine or browser of their own. */
const PURE = ['test/domain/**/*.test.ts', 'test/client/**/*.test.ts', 'test/oracle/**/*.test.ts'];
const BROWSER = ['test/browser/**/*.test.ts'];
/** Tests that start programs, end engines or measure memory, and are left out of `npm run test:quick`. */
const SLOW_OWN = [
  'test/cli/{start,signals,development,salvage}.test.ts',
  'test/server/{outage,thread,disk-full,writers}.test.ts',
  'test/server/transfer/{file-thread,shelf,upload}.test.ts',
];
/** Each of these files has a process of its own. */
const OWN = [
  ...SLOW_OWN,
  'test/server/store/{embedded,embedded-thread,kill,killed-opening,long-questions,lost-content}.test.ts',
  'test/server/salvage/{damages,read-attempt}.test.ts',
];
/** What costs more of the minute of `npm run test:quick` than it says: other files there go the same ways. */
const NOT_QUICK = [
  ...SLOW_OWN,
  'test/{licences,cli/tables}.test.ts',
  'test/server/store/{kill,killed-opening,long-questions,lost-content,marker,neo4j,embedded}.test.ts',
  'test/server/salvage/damages.test.ts',
  'test/server/transfer/{backup,cypher-script,held-uploads,libreoffice,odd-files,operator-xlsx,sheet-formats,workbook-back}.test.ts',
  // They need the built page.
  'test/cli/pack.test.ts',
  'test/server/deck/odd-stories.test.ts',
  'test/server/{carried,pack,secrecy/carried-away}.test.ts',
  'test/server/report/office-programs.test.ts',
  'test/server/paper/{report-pdf,page-breaks,typesetter}.test.ts',
  'test/domain/map/layouts/stability.test.ts',
  'test/domain/secrecy/optimum.test.ts',
];

const common = {
  setupFiles: ['test/support/console.ts'],
  pool: 'forks' as const,
  // Only for what never ends: a machine that is busy with other things may take ten times as long as a quiet one.
  testTimeout: 120_000,
  // The first test that needs Neo4j waits for the server to start, others for their turn.
  hookTimeout: 360_000,
};

const projects: TestProjectInlineConfiguration[] = [
  // The core holds no state: its files share a process, which saves loading it again for each of them.
  { test: { ...common, name: 'pure', include: PURE, exclude: isQuick ? NOT_QUICK : [], isolate: false } },
  {
    test: {
      ...common,
      name: 'server',
      include: ['test/**/*.test.ts'],
      exclude: [...PURE, ...BROWSER, ...OWN, ...(isQuick ? NOT_QUICK : [])],
      isolate: false,
    },
  },
  { test: { ...common, name: 'own', include: OWN, exclude: isQuick ? NOT_QUICK : [] } },
  {
    test: {
      ...common,
      name: 'browser',
      include: isQuick ? [] : BROWSER,
      isolate: false,
      globalSetup: ['test/support/browser-setup.ts'],
    },
  },
];

/** Everything runs in one go: the pure core, both engines, real HTTP, the command line, and the page in a browser. */
export default defineConfig({
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    // More than there are cores: a test often waits for a page, for a database or for its turn with it.
    maxWorkers: availableParallelism() + 1,
    reporters: ['default', summaryReporter],
    sequence: { sequencer: RunOrder },
    experimental: { fsModuleCache: true },
    projects,
  },
});
