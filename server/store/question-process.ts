import { serveThread } from '../thread/serve-thread.ts';
import { openCopy } from './embedded.ts';
import type { Engine } from './engine.ts';
import type { QuestionProtocol } from './question-protocol.ts';
import { lastSlice } from './row-slices.ts';

/**
 * The process that asks long questions of a copy of the embedded store. The library cannot stop a statement, and a
 * thread of it cannot be ended: a process can, and the store itself is not touched by that.
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
