import { openEmbeddedThread } from '../../server/store/embedded-thread.ts';
import { network } from '../support/builders.ts';
import { testServer } from '../support/server.ts';

/**
 * A program of its own: serves a network kept in the folder of its last argument, says its address, and is killed without
 * warning at the moment when the first write that it was asked for is in the database, before it answers.
 */
const engine = await openEmbeddedThread(process.argv.at(-1) ?? '');
let isServing = false;
const server = await testServer({
  document: network({}),
  engine: {
    ...engine,
    transaction: async (work) => {
      const done = await engine.transaction(work);
      if (isServing) process.kill(process.pid, 'SIGKILL');
      return done;
    },
  },
});
isServing = true;
process.stdout.write(`${server.url}\n`);
