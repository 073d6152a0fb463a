import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { NEAR, RunOrder } from './test/support/run-order.ts';
import { summaryReporter } from './test/support/summary-reporter.ts';

const isQuick = process.env.PASSERELLES_TEST_SIZE === 'quick';
const isLong = process.env.PASSERELLES_TEST_SIZE === 'long';

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
  'test/server/killed-program.test.ts',
];
/**
 * What costs more of the minute of `npm run test:quick` than it says there: other files go the same ways. A new file that
 * takes more than two seconds alone belongs here, unless it is the only one that holds a rule.
 */
const NOT_QUICK = [
  ...SLOW_OWN,
  'test/{licences,package,cli/tables}.test.ts',
  // Engines, and what is kept in files beside the network.
  'test/server/store/{failing-calls,kill,killed-opening,kept-files,long-questions,lost-content,marker,neo4j,network-store,once,embedded}.test.ts',
  'test/server/{killed-program,salvage/damages}.test.ts',
  'test/server/{accounts,backup,transfer}/failing-calls.test.ts',
  'test/cli/{admin,files,private-files}.test.ts',
  // Attacks, and walks over every route.
  'test/server/secrecy/{api-attack,guesses,publisher,ways}.test.ts',
  'test/server/{bodies,changes-privacy,fuzz,links,odd-requests,partner-links,partner-missing,partner-outdated,partner-proposals,partner-verification,people,permissions,provider,provider-checks,provider-limits,repeated-writes,second-factor}.test.ts',
  'test/domain/secrecy/{attack,moved-rows,optimum,publication}.test.ts',
  // Files that come in.
  'test/server/transfer/{backup,cypher-script,held-uploads,imports,libreoffice,odd-files,operator-xlsx,registers,sheet-formats,workbook-back}.test.ts',
  'test/domain/transfer/{round-trip,suggest-mapping}.test.ts',
  'test/client/features/import/known-sheets.test.ts',
  // Files that go out. Some of them need the built page.
  'test/cli/{arrange,deck,flows,links,map-picture,pack}.test.ts',
  'test/server/deck/{odd-stories,presentation}.test.ts',
  'test/server/{carried,exports,gain,map-picture,map-places,pack,report,secrecy/carried-away}.test.ts',
  'test/server/report/{office-programs,picture}.test.ts',
  'test/server/paper/{handouts,map-pdf,page-breaks,report-pdf,typesetter}.test.ts',
  // Drawings made again and again.
  'test/domain/map/{kept,kept-odd,layouts/stability,slides/slide-map}.test.ts',
  'test/client/{features/explorer/{places-stay,silent-operators},map/same-drawing}.test.ts',
];

const LEFT_OUT = isQuick ? [...NOT_QUICK, ...NEAR] : [];

/** What only `npm run test:long` makes: large tables and maps, and sweeps of screens that other files make in part. */
const ONLY_LONG = ['test/browser/{inventory-large,inventory-screens,large-map}.test.ts'];

const common = {
  setupFiles: ['test/support/console.ts'],
  pool: 'forks' as const,
  // Most of what a test runs, it runs for a moment: V8 waits longer before it optimizes a function, which saves a seventh.
  // The V8 of a later Node counts calls instead and does not start with a flag that it does not know.
  execArgv: process.versions.node.startsWith('20.') ? ['--interrupt-budget=600000'] : [],
  // Only for what never ends: a machine that is busy with other things may take ten times as long as a quiet one.
  testTimeout: 120_000,
  // The first test that needs Neo4j waits for the server to start, others for their turn.
  hookTimeout: 360_000,
};

const projects: TestProjectInlineConfiguration[] = [
  { test: { ...common, name: 'near', include: NEAR } },
  // The core holds no state: its files share a process, which saves loading it again for each of them.
  { test: { ...common, name: 'pure', include: PURE, exclude: LEFT_OUT, isolate: false } },
  {
    test: {
      ...common,
      name: 'server',
      include: ['test/**/*.test.ts'],
      exclude: [...PURE, ...BROWSER, ...OWN, ...LEFT_OUT],
      isolate: false,
    },
  },
  { test: { ...common, name: 'own', include: OWN, exclude: LEFT_OUT } },
  {
    test: {
      ...common,
      name: 'browser',
      include: isQuick ? [] : BROWSER,
      exclude: isLong ? [] : ONLY_LONG,
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
