import { failure } from '../errors.ts';
import { TookTooLong } from '../thread/lane.ts';
import { ThreadEnded } from '../thread/open-thread.ts';
import { openTwoLanes } from '../thread/two-lanes.ts';
import { isBusy } from '../turns.ts';
import { ANALYSES } from './analyses.ts';
import type { Analyst } from './analyst.ts';
import type { AnalysisProtocol, AnalysisThreadData } from './thread-protocol.ts';

export interface AnalystOptions extends AnalysisThreadData {
  /** The longest that one analysis may take. */
  readonly seconds?: number;
  /** How long a short analysis waits behind others before it is computed in the second thread. */
  readonly patienceMs?: number;
}

const LIMIT_SECONDS = 60;
/** A reader does not notice this; a second thread for each first view of a small network would be a waste. */
const PATIENCE_MS = 50;
/** The second thread holds a copy of the network, which it gives up when it is not needed. */
const SECOND_IDLE_SECONDS = 60;

/**
 * Computes in a thread, so that no question keeps other requests waiting. One thread computes everything, one analysis
 * after the other, and so finds again what it derived from the network before. An analysis that is usually short and
 * would wait behind others goes to a second thread, so that it never waits for long ones. An analysis that takes too
 * long, or whose asker has left, is stopped, and its thread made anew for the next one if it does not stop by itself.
 * Throws `analysis-too-long`, `analysis-needs-memory` and `too-busy`, and the failures of the question.
 */
export function threadAnalyst(file: string, options: AnalystOptions): Analyst {
  const { check, seconds = LIMIT_SECONDS, patienceMs = PATIENCE_MS } = options;
  const data: AnalysisThreadData = { check };
  const lanes = openTwoLanes<AnalysisProtocol>(file, {
    main: { data, seconds },
    second: { data, seconds, idleSeconds: SECOND_IDLE_SECONDS },
    patienceMs,
  });
  return {
    answer: (network, { analysis, asked, today, signal }) =>
      lanes
        .run({ request: { analysis, asked, today }, network, signal }, 'isLong' in ANALYSES[analysis])
        .catch((error: unknown) => {
          throw asFailure(error, analysis);
        }),
    close: lanes.close,
  };
}

/** A request that met a full queue may try again after this. */
const RETRY_SECONDS = 3;

function asFailure(error: unknown, analysis: string): unknown {
  const cause = { cause: error };
  if (error instanceof TookTooLong)
    return failure('analysis-too-long', { analysis, seconds: error.seconds }, cause);
  if (error instanceof ThreadEnded && error.outOfMemory)
    return failure('analysis-needs-memory', { analysis }, cause);
  if (isBusy(error)) return failure('too-busy', { seconds: RETRY_SECONDS }, cause);
  return error;
}
