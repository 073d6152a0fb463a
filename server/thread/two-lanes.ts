import { isBusy } from '../turns.ts';
import { type Job, type LaneOptions, type LaneProtocol, openLane } from './lane.ts';

/** Two queues: the first takes all jobs, the second takes short jobs that would wait too long in the first. */
interface TwoLanes<P extends LaneProtocol> {
  /** Does one job. Long jobs use the first queue only. Throws the errors of `Lane.run`. */
  readonly run: (job: Job<P>, isLong: boolean) => Promise<P['answer']>;
  readonly close: () => Promise<void>;
}

interface TwoLanesOptions {
  readonly main: LaneOptions;
  readonly second: LaneOptions;
  /** How long a short job waits in the first queue, in milliseconds. */
  readonly patienceMs: number;
}

/**
 * Opens two queues of jobs, each with a thread (or process) that runs the built script `file`. The first takes all
 * jobs in turn; the second takes short jobs that would wait too long in the first. `options` set limits and how long
 * is too long.
 */
export function openTwoLanes<P extends LaneProtocol>(file: string, options: TwoLanesOptions): TwoLanes<P> {
  const main = openLane<P>(file, options.main);
  const second = openLane<P>(file, options.second);
  return {
    run: async (job, isLong) => {
      if (isLong) return main.run(job);
      try {
        return await main.run({ ...job, patienceMs: options.patienceMs });
      } catch (error) {
        if (isBusy(error)) return second.run(job);
        throw error;
      }
    },
    close: async () => {
      await Promise.all([main.close(), second.close()]);
    },
  };
}
