import { afterAll, describe, expect, test } from 'vitest';
import {
  type Lane,
  type LaneOptions,
  type LaneProtocol,
  openLane,
  TookTooLong,
} from '../../../server/thread/lane.ts';
import { ThreadEnded } from '../../../server/thread/open-thread.ts';
import { endlessThread } from '../../support/endless-thread.ts';

interface Echo extends LaneProtocol {
  readonly request: { readonly endless?: boolean; readonly number?: number };
  readonly answer: Uint8Array;
}

const { file, remove } = endlessThread('request.endless');
const opened: Lane<Echo>[] = [];
const lane = (options: Partial<LaneOptions> = {}): Lane<Echo> => {
  const made = openLane<Echo>(file, { seconds: 60, ...options });
  opened.push(made);
  return made;
};
afterAll(async () => {
  await Promise.all(opened.map(({ close }) => close()));
  remove();
});
const numberOf = async (answer: Promise<Uint8Array>): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await answer)).number;

describe('a lane', () => {
  test('stops work whose asker has left, even where the work never looks, and does the next job', async () => {
    const { run } = lane();
    const gone = new AbortController();
    const endless = run({ request: { endless: true }, signal: gone.signal });
    const queued = run({ request: { endless: true }, signal: gone.signal });
    const next = numberOf(run({ request: { number: 7 } }));
    gone.abort(new Error('left'));
    await expect(endless).rejects.toThrow('left');
    await expect(queued).rejects.toThrow('left');
    expect(await next).toBe(7);
  });

  test('stops work that takes too long, and does the next job', async () => {
    const { run } = lane({ seconds: 0.2 });
    const endless = run({ request: { endless: true } });
    const next = numberOf(run({ request: { number: 8 }, seconds: 60 }));
    await expect(endless).rejects.toBeInstanceOf(TookTooLong);
    expect(await next).toBe(8);
  });

  test('starts its thread anew after it was idle', async () => {
    const { run } = lane({ idleSeconds: 0 });
    for (const number of [1, 2, 3]) {
      expect(await numberOf(run({ request: { number } }))).toBe(number);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

  test('fails what waits when it is closed, and all that comes later', async () => {
    const { run, close } = lane();
    const endless = run({ request: { endless: true } });
    const queued = run({ request: { number: 1 } });
    const failures = Promise.allSettled([endless, queued]);
    await close();
    for (const { reason } of (await failures) as PromiseRejectedResult[])
      expect(reason).toBeInstanceOf(ThreadEnded);
    await expect(run({ request: { number: 2 } })).rejects.toBeInstanceOf(ThreadEnded);
  });
});
