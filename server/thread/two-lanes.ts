import { isBusy } from '../turns.ts';
import { type Job, type LaneOptions, type LaneProtocol, openLane } from './lane.ts';

/** A lane for everything, and a second one for short jobs that would wait behind others in it. */
export interface TwoLanes<P extends LaneProtocol> {
  /** Does one job; throws as `Lane.run`. A long job is done in the first lane only. */
  readonly run: (job: Job<P>, isLong: boolean) => Promise<P['answer']>;
  readonly close: () => Promise<void>;
}

export interface TwoLanesOptions {
  readonly main: LaneOptions;
  readonly second: LaneOptions;
  /** How long a short job waits for the first lane. */
  readonly patienceMs: number;
}

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
