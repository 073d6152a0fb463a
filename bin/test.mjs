import { buildClient, buildServer, checkNode, installIfNeeded, runTool } from './lib/project.mjs';

/**
 * Every test (`npm test`), those that say most in a minute (`--quick`: no browser, no Neo4j, no client), or every test
 * with many more random cases (`--long`). Other arguments go to vitest; `test/support/size.ts` reads the size.
 */
const given = process.argv.slice(2);
const size = given.includes('--quick') ? 'quick' : given.includes('--long') ? 'long' : 'usual';
const others = given.filter((argument) => argument !== '--quick' && argument !== '--long');

checkNode();
installIfNeeded();
if (size !== 'quick') {
  buildServer();
  buildClient();
}
runTool('vitest', 'vitest', ['run', ...others], {
  quiet: false,
  env: { ...process.env, PASSERELLES_TEST_SIZE: size },
});
