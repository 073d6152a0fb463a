import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../errors.ts';
import { plainFailure } from '../thread/plain-failure.ts';
import { networkTaker } from '../thread/take-network.ts';
import type { AnalysisName } from './analyses.ts';
import { answerBytes } from './analyst.ts';
import type { FromThread, ThreadData, ToThread } from './thread-messages.ts';

/**
 * The thread that computes: it holds the network that it was last sent, and answers one question after the other while
 * the server goes on with its requests.
 */

const { check } = workerData as ThreadData;
const taker = networkTaker();

parentPort?.on('message', (message: ToThread) => {
  if (message.type === 'ask') answer(message);
  else taker.take(message);
});

function answer({ id, analysis, asked, today, cancelled }: Extract<ToThread, { type: 'ask' }>): void {
  const isCancelled = (): boolean => Atomics.load(cancelled, 0) === 1;
  if (isCancelled()) return;
  try {
    const network = taker.network();
    if (network === undefined) throw new Error('The thread was asked before it had a network.');
    // The server names and types the question; between threads only its form can cross.
    const asking = { analysis: analysis as AnalysisName, asked: asked as never, today };
    const bytes = answerBytes(network, asking, check, isCancelled);
    tell({ type: 'answer', id, bytes }, [bytes.buffer as ArrayBuffer]);
  } catch (error) {
    if (error instanceof Failure) tell({ type: 'failure', id, failure: plainFailure(error) });
    else tell({ type: 'broken', id, error });
  }
}

function tell(message: FromThread, transferred: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transferred);
}
