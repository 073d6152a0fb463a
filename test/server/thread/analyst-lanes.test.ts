import { afterAll, describe, expect, test } from 'vitest';
import { openNetwork } from '../../../domain/answers/open-network.ts';
import type { Analyst, Asking } from '../../../server/analysis/analyst.ts';
import { threadAnalyst } from '../../../server/analysis/thread-analyst.ts';
import { endlessThread } from '../../support/endless-thread.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

const TODAY = '2026-01-15';
const { file, remove } = endlessThread(`request.analysis === 'plan'`);
const opened: Analyst[] = [];
const analyst = (seconds?: number): Analyst => {
  const made = threadAnalyst(file, { check: true, ...(seconds === undefined ? {} : { seconds }) });
  opened.push(made);
  return made;
};
afterAll(async () => {
  await Promise.all(opened.map(({ close }) => close()));
  remove();
});

const network = openNetwork(hauteSylve(), 1, 'embedded');
const endless: Asking<'plan'> = { analysis: 'plan', asked: { n: 3 }, today: TODAY };
const short = { analysis: 'network', asked: undefined, today: TODAY } as const;

describe('analyses that wait for one another', () => {
  test('a short one does not wait for a long one, nor for those that wait behind it', async () => {
    const { answer } = analyst();
    const gone = new AbortController();
    const long = Promise.allSettled(
      [1, 2, 3].map(() => answer(network, { ...endless, signal: gone.signal })),
    );
    const answers = await Promise.all([1, 2, 3, 4].map(() => answer(network, short)));
    for (const bytes of answers)
      expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ analysis: 'network' });
    gone.abort();
    await long;
  });

  test('a long one is stopped at its limit and says so, with how long it was let', async () => {
    const { answer } = analyst(2);
    await expect(answer(network, endless)).rejects.toMatchObject({
      id: 'analysis-too-long',
      status: 504,
      values: { seconds: 2 },
    });
    expect(await answer(network, short)).toBeInstanceOf(Uint8Array);
  });

  test('more than may wait are refused and may come again', async () => {
    const { answer } = analyst();
    const gone = new AbortController();
    const long = Array.from({ length: 102 }, () => answer(network, { ...endless, signal: gone.signal }));
    const refused = await Promise.race(long.map((one) => one.catch((error: unknown) => error)));
    expect(refused).toMatchObject({ id: 'too-busy', status: 503 });
    gone.abort();
    await Promise.allSettled(long);
  });
});
