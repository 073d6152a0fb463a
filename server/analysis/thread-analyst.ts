import { failure } from '../errors.ts';
import { TookTooLong } from '../thread/lane.ts';
import { ThreadEnded } from '../thread/open-thread.ts';
import { openTwoLanes } from '../thread/two-lanes.ts';
import { isBusy } from '../turns.ts';
import { ANALYSES } from './analyses.ts';
import type { Analyst } from './analyst.ts';
import type { AnalysisProtocol, AnalysisThreadData } from './thread-protocol.ts';

interface AnalystOptions extends AnalysisThreadData {
  /** Time limit of an analysis in seconds. */
  readonly seconds?: number;
  /** How long a short analysis waits in milliseconds before the second thread takes it. */
  readonly patienceMs?: number;
}

const LIMIT_SECONDS = 60;
/** Too short for users to notice; without it a small network would always start the second thread. */
const PATIENCE_MS = 50;
/** The second thread holds a copy of the network, so it ends when unused. */
const SECOND_IDLE_SECONDS = 60;

/**
 * Makes the part of the server that computes analyses in threads, which run the built script `file`, so that they
 * never block other requests. The first thread does all analyses in turn; short ones that would wait go to a second.
 * An analysis that takes too long, or whose client has left, is cancelled. It throws the failures
 * `analysis-too-long`, `analysis-needs-memory`, `too-busy`, and those of the analysis.
 */
export function threadAnalyst(file: string, options: AnalystOptions): Analyst {
  const { check, seconds = LIMIT_SECONDS, patienceMs = PATIENCE_MS } = options;
  const data: AnalysisThreadData = { check };
  const lanes = openTwoLanes<AnalysisProtocol>(file, {
    main: { name: 'analyses', data, seconds },
    second: { name: 'analyses-second', data, seconds, idleSeconds: SECOND_IDLE_SECONDS },
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

/** Seconds after which a client may retry when the queue is full. */
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
