import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../bench/random.ts';
import { inSlices, pickedInSteps, type Steps, sortedInSteps, workOn } from '../../../client/model/slices.ts';
import { finished } from '../../support/finished.ts';

describe('work in slices', () => {
  it('sorts as sorting at once does, equal ones in the order in which they came', () => {
    const random = seededRandom(7);
    for (const size of [0, 1, 99, 100, 101, 350, 5_000]) {
      const items = Array.from({ length: size }, (_, at) => ({ at, key: random.below(40) }));
      const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
      expect(finished(sortedInSteps(items, compare))).toEqual(items.toSorted(compare));
    }
  });

  it('picks as flatMap does', () => {
    const items = Array.from({ length: 1_234 }, (_, at) => at);
    const pick = (one: number): number[] => (one % 3 === 0 ? [one, -one] : []);
    expect(finished(pickedInSteps(items, pick))).toEqual(items.flatMap(pick));
  });

  it('lets others have their turn: no stretch is longer than a slice and a step', async () => {
    function* slow(): Steps<number> {
      for (let step = 0; step < 60; step++) {
        const until = performance.now() + 2;
        while (performance.now() < until);
        yield;
      }
      return 60;
    }
    const steps = slow();
    expect(workOn(steps)).toBeUndefined();
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const made = await new Promise<number>((resolve) => inSlices(steps, resolve));
    clearInterval(timer);
    expect(made).toBe(60);
    expect(turns).toBeGreaterThan(5);
  });

  it('stops when it is called off, and can be gone on with', async () => {
    function* endless(): Steps<never> {
      for (;;) yield;
    }
    let calls = 0;
    const stop = inSlices(endless(), () => (calls += 1));
    await new Promise((resolve) => setTimeout(resolve, 40));
    stop();
    function* three(): Steps<string> {
      yield;
      yield;
      return 'done';
    }
    const steps = three();
    inSlices(steps, () => (calls += 1))();
    expect(await new Promise((resolve) => inSlices(steps, resolve))).toBe('done');
    expect(calls).toBe(0);
  });
});
