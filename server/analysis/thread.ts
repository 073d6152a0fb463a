import { workerData } from 'node:worker_threads';
import { serveThread } from '../thread/serve-thread.ts';
import { networkTaker } from '../thread/take-network.ts';
import type { AnalysisName } from './analyses.ts';
import { answerBytes } from './analyst.ts';
import type { AnalysisProtocol, AnalysisThreadData } from './thread-protocol.ts';

/** The analysis thread: it holds the last network sent and answers requests about it. */

const { check } = workerData as AnalysisThreadData;
const taker = networkTaker();

serveThread<AnalysisProtocol>({
  note: taker.take,
  answer: async ({ analysis, asked, today }, { isCancelled }) => {
    const network = taker.network();
    if (network === undefined) throw new Error('The thread was asked before it had a network.');
    // The server has typed the request; types are lost between threads.
    const asking = { analysis: analysis as AnalysisName, asked: asked as never, today };
    return answerBytes(network, asking, check, isCancelled);
  },
});
