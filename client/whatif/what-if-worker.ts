import { forAudience, type Snapshot, snapshotAt } from '../../domain/graph/snapshot.ts';
import { compareScenarios } from '../../domain/whatif/compare-scenarios.ts';
import { differenceSteps } from '../../domain/whatif/difference-steps.ts';
import { warmBase } from '../../domain/whatif/warm-base.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** Works beside the page, so that it never waits: one question at a time, the last one. */

let base: Snapshot | undefined;
let current = 0;

const tell = (message: FromWorker): void => self.postMessage(message);

/** Lets messages in: the next question may have come. A timer would wait some milliseconds each time. */
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
    // The step names what is said; TypeScript cannot follow it through the spread.
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
    // A question that came along with the network goes first: it warms what it needs.
    void breath().then(() => {
      if (base === given && current === 0) warmBase(given);
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
