import { forAudience, type Snapshot, snapshotAt } from '../../domain/graph/snapshot.ts';
import { compareScenarios } from '../../domain/whatif/compare-scenarios.ts';
import { differenceSteps } from '../../domain/whatif/difference-steps.ts';
import { warmCaches } from '../../domain/whatif/warm-base.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/**
 * A worker that computes what-if effects, so that the page stays responsive. It works on the latest request
 * only.
 */

let base: Snapshot | undefined;
let current = 0;

const tell = (message: FromWorker): void => self.postMessage(message);

/**
 * Lets waiting messages in, as a new request may have come. A timer would wait some milliseconds each time.
 */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

async function suppose(asked: Extract<ToWorker, { say: 'suppose' }>): Promise<void> {
  const { id, changes, options, quickOnly } = asked;
  if (base === undefined) return;
  for (const one of differenceSteps(base, changes, options)) {
    if (id !== current) return;
    const { step, ...said } = one;
    // `step` determines the type of the rest; TypeScript cannot follow that through the spread.
    tell({ say: step, id, ...said } as FromWorker);
    if (quickOnly && step === 'quick') return;
    await breath();
  }
}

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if (data.say === 'base') {
    const { document, at, audience } = data.base;
    const given = forAudience(snapshotAt(document, at), audience);
    base = given;
    current = 0;
    // A request sent together with the network goes first, as it prepares the same data.
    void breath().then(() => {
      if (base === given && current === 0) warmCaches(given);
    });
    return;
  }
  if (data.say === 'stop') {
    current = 0;
    return;
  }
  const { id } = data;
  current = id;
  const failed = (error: unknown): void => tell({ say: 'failed', id, reason: String(error) });
  if (data.say === 'suppose') suppose(data).catch(failed);
  else if (base !== undefined) {
    try {
      tell({ say: 'compared', id, compared: compareScenarios(base, data.scenarios, data.options) });
    } catch (error) {
      failed(error);
    }
  }
};
