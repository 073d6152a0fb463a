import { serveThread } from '../thread/serve-thread.ts';
import { openCopy } from './embedded.ts';
import type { Engine } from './engine.ts';
import type { QuestionProtocol } from './question-protocol.ts';
import { lastSlice } from './row-slices.ts';

/**
 * Process that runs long questions on a copy of the embedded store. A statement of the library cannot be stopped and
 * its thread cannot be ended, but a process can be killed without touching the store.
 */

let open: { readonly copy: string; readonly engine: Engine } | undefined;

serveThread<QuestionProtocol>({
  answer: async ({ copy, statement, parameters }, { part }) => {
    if (open?.copy !== copy) {
      await open?.engine.close();
      open = { copy, engine: await openCopy(copy) };
    }
    return lastSlice(await open.engine.run(statement, parameters), part);
  },
});
