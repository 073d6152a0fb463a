import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { SIZES, seededNetwork } from '../../bench/seeded-network.ts';
import { openNetwork } from '../../domain/answers/open-network.ts';
import { GapsBody } from '../../domain/api/questions/gaps.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { type Analyst, type Asking, answerBytes } from '../../server/analysis/analyst.ts';
import { threadAnalyst } from '../../server/analysis/thread-analyst.ts';
import { Failure } from '../../server/errors.ts';
import { THREAD_FILE } from '../../server/paths.ts';
import { directAnalyst } from '../support/direct-analyst.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { MANY_TURNS, turnsDuring } from '../support/turns.ts';

const TODAY = '2026-01-15';
const opened: Analyst[] = [];
const thread = (): Analyst => {
  const analyst = threadAnalyst(THREAD_FILE, { check: true });
  opened.push(analyst);
  return analyst;
};
afterAll(() => Promise.all(opened.map((analyst) => analyst.close())));

const gaps = (asked: object = {}): Asking<'gaps'> => ({
  analysis: 'gaps',
  asked: GapsBody.parse(asked),
  today: TODAY,
});
const read = (bytes: Uint8Array): Record<string, unknown> => JSON.parse(new TextDecoder().decode(bytes));
const sample = hauteSylve();

describe('the thread that computes', () => {
  it('answers what the same functions answer on the spot, whatever is asked at once', async () => {
    const network = openNetwork(sample, 3, 'embedded');
    const [analyst, direct] = [thread(), directAnalyst(true)];
    const askings = [
      gaps(),
      gaps({ kind: ['M04'], limit: 3 }),
      gaps({ audience: { profile: { age: 20 } } }),
      { analysis: 'network', asked: undefined, today: TODAY } as const,
      { analysis: 'plan', asked: { n: 2 }, today: TODAY } as const,
    ];
    const answers = await Promise.all(
      askings.map((asking) => analyst.answer(network, asking as Asking<'gaps'>)),
    );
    for (const [index, asking] of askings.entries())
      expect(read(answers[index]!)).toEqual(read(await direct.answer(network, asking as Asking<'gaps'>)));
  });

  it('throws the failures of a question as they are, and goes on', async () => {
    const analyst = thread();
    const network = openNetwork(sample, 1, 'embedded');
    const unknown = await analyst
      .answer(network, gaps({ target: 'nowhere' }))
      .catch((error: unknown) => error);
    expect(unknown).toBeInstanceOf(Failure);
    expect(unknown).toMatchObject({ id: 'unknown-element', values: { value: 'nowhere' } });
    const wrong = { ...gaps(), asked: { limit: 1, from: 12 } } as unknown as Asking<'gaps'>;
    await expect(analyst.answer(network, wrong)).rejects.not.toBeInstanceOf(Failure);
    expect(read(await analyst.answer(network, gaps()))).toMatchObject({ revision: 1 });
  });

  it('always answers from the network that it is asked about, the newest of many', async () => {
    const analyst = thread();
    const scenario = (id: string) => ({ id, name: id, changes: [] });
    const versions = [
      openNetwork(sample, 1, 'embedded'),
      openNetwork({ ...sample, scenarios: [scenario('s')] }, 2, 'embedded'),
      openNetwork({ ...sample, passerelles: sample.passerelles.slice(0, 10) }, 3, 'embedded'),
      openNetwork({ ...sample, name: 'Autre' }, 4, 'embedded'),
    ];
    const seen = await Promise.all(
      [...versions, ...versions].map(async (network) => {
        const asking = { analysis: 'network', asked: undefined, today: TODAY } as const;
        return read(await analyst.answer(network, asking)) as { revision: number; network: NetworkDocument };
      }),
    );
    for (const [index, { revision, document }] of [...versions, ...versions].entries()) {
      expect(seen[index]!.revision).toBe(revision);
      expect(seen[index]!.network.name).toBe(document.name);
      expect(seen[index]!.network.scenarios).toEqual(document.scenarios);
      expect(seen[index]!.network.passerelles).toHaveLength(document.passerelles.length);
    }
  });

  it('drops a question that nobody waits for, begun or not, and answers the next one', async () => {
    const analyst = thread();
    const network = openNetwork(
      seededNetwork({ ...SIZES[0]!, filieres: 1_500, passerelles: 2_500 }),
      1,
      'embedded',
    );
    await analyst.answer(network, gaps({ kind: ['M01'] }));
    const gone = new AbortController();
    const left = [1, 2, 3, 4, 5, 6].map((n) =>
      analyst.answer(network, { analysis: 'plan', asked: { n: n + 4 }, today: TODAY, signal: gone.signal }),
    );
    const settled = Promise.allSettled(left);
    await delay(5);
    gone.abort();
    expect((await settled).map(({ status }) => status)).toEqual(Array(6).fill('rejected'));
    expect(read(await analyst.answer(network, gaps({ kind: ['M01'] })))).toMatchObject({ revision: 1 });
    const before = analyst.answer(network, { ...gaps(), signal: AbortSignal.abort() });
    await expect(before).rejects.toThrow();
  });

  it('stops a plan on the way, the first time that it hears that nobody waits', async () => {
    const network = openNetwork(sample, 1, 'embedded');
    const plan = { analysis: 'plan', asked: { n: 5 }, today: TODAY } as const;
    const timesAsked = async (goneAt: number): Promise<number> => {
      let asked = 0;
      const isGone = (): boolean => {
        asked += 1;
        return asked >= goneAt;
      };
      await answerBytes(network, plan, false, isGone);
      return asked;
    };
    expect(await timesAsked(Number.POSITIVE_INFINITY)).toBeGreaterThan(3);
    expect(await timesAsked(2)).toBe(2);
  });

  it('is made anew after it broke, and says why when it cannot be made', async () => {
    const nowhere = threadAnalyst(`${THREAD_FILE}.none`, { check: true });
    opened.push(nowhere);
    await expect(nowhere.answer(openNetwork(sample, 1, 'embedded'), gaps())).rejects.toThrow(/none/);
    const closed = thread();
    await closed.close();
    await expect(closed.answer(openNetwork(sample, 1, 'embedded'), gaps())).rejects.toThrow();
  });

  it('leaves the server free while it works: others have their turn, which nobody has on the spot', async () => {
    const document = seededNetwork({ ...SIZES[0]!, filieres: 1_500, passerelles: 3_500 });
    const network = openNetwork(document, 1, 'embedded');
    const asking = (analyst: Analyst) => async () => {
      await analyst.answer(network, gaps());
      await analyst.answer(network, { analysis: 'plan', asked: { n: 3 }, today: TODAY });
    };
    const beside = thread();
    // The thread gets the network first, which is another matter.
    await beside.answer(network, gaps({ kind: ['M01'] }));
    expect(await turnsDuring(asking(beside))).toBeGreaterThan(MANY_TURNS);
    expect(await turnsDuring(asking(directAnalyst(false)))).toBeLessThan(MANY_TURNS);
  });
});
