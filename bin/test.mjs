import { testsNearChanges } from './lib/near-tests.mjs';
import { buildClient, checkNode, installIfNeeded, runTool } from './lib/project.mjs';

/**
 * Every test (`npm test`), those that say most in a minute (`--quick`: no browser, no Neo4j, no client), or every test
 * with many more random cases (`--long`). A quick run begins with the tests nearest to what is being changed. Other
 * arguments go to vitest; `test/support/size.ts` reads the size.
 */
const NEAREST = 10;
const given = process.argv.slice(2);
const size = given.includes('--quick') ? 'quick' : given.includes('--long') ? 'long' : 'usual';
const others = given.filter((argument) => argument !== '--quick' && argument !== '--long');

checkNode();
installIfNeeded();
// Whoever names files or projects wants those and no others.
const near = size === 'quick' && others.length === 0 ? testsNearChanges(NEAREST) : [];
if (size !== 'quick') buildClient();
runTool('vitest', 'vitest', ['run', ...others], {
  quiet: false,
  env: { ...process.env, PASSERELLES_TEST_SIZE: size, PASSERELLES_NEAR_TESTS: near.join(',') },
});
