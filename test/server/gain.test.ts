import { afterAll, beforeAll, expect, it } from 'vitest';
import { GainAnswer, GapsAnswer, PlanAnswer } from '../../domain/api/answers.ts';
import type { FindingOf } from '../../domain/findings/finding.ts';
import { findGaps } from '../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../domain/graph/snapshot.ts';
import { lastFullYear } from '../../domain/model/dates.ts';
import { AS_OF, hauteSylve } from '../support/haute-sylve.ts';
import { post, problemOf } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';

const network = hauteSylve();
let server: TestServer;
beforeAll(async () => {
  server = await testServer({ document: network });
});
afterAll(() => server.close());

const gainOf = async (bridges: object, more: object = {}): Promise<GainAnswer> =>
  GainAnswer.parse((await post(server, '/api/gain', { bridges, ...more })).body);
const gaps = async (): Promise<GapsAnswer> => GapsAnswer.parse((await post(server, '/api/gaps', {})).body);

it('takes every M04 and every renewal apart into the number that it shows', async () => {
  const found = findGaps(snapshotAt(network, AS_OF), {
    period: lastFullYear(AS_OF),
    kinds: ['M04', 'M13'],
  }) as (FindingOf<'M04'> | FindingOf<'M13'>)[];
  const withImpact = found.filter(({ evidence }) => evidence.impact !== null);
  expect(withImpact.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['M04', 'M13']));
  for (const { key, evidence } of withImpact) {
    const { parts, withPossible } = await gainOf({ key });
    expect(parts).toMatchObject({ gain: evidence.impact?.gain, newlyServed: evidence.impact?.newlyServed });
    expect(parts.parts.some(({ estimated }) => estimated)).toBe(evidence.impact?.estimated);
    expect(withPossible).toBeNull();
  }
});

it('takes every pair of operators and every agreement apart, what the agreements above it bring left out', async () => {
  for (const { operators, gain, gainWithPossible } of (await gaps()).operatorPairs) {
    const { parts, withPossible } = await gainOf({ operatorPair: operators });
    expect(parts.gain).toBe(gain);
    expect((withPossible ?? parts).gain).toBe(gainWithPossible);
  }
  const { plan } = PlanAnswer.parse((await post(server, '/api/plan', { n: 3 })).body);
  const set = plan.steps[2]?.exact ?? plan.steps[2]?.plan;
  const agreements = set?.agreements.map(({ operators }) => operators) ?? [];
  expect(agreements.length).toBeGreaterThan(1);
  expect((await gainOf({ agreements })).parts.gain).toBe(set?.gain);
  for (const [at, { operators, gainInPlan, gainAlone }] of (set?.agreements ?? []).entries()) {
    const beside = agreements.slice(0, at);
    expect((await gainOf({ agreements: [operators], beside })).parts.gain).toBe(gainInPlan);
    expect((await gainOf({ agreements: [operators] })).parts.gain).toBe(gainAlone);
  }
});

it('leaves rejected pairs out of the gain of their pair of operators, as that pair does', async () => {
  const { operatorPairs } = await gaps();
  const pair = operatorPairs.find(
    ({ keys, renewals, gain }) => keys.length + renewals.length === 1 && gain > 0,
  );
  const said = { key: pair!.keys[0], state: 'REJECTED', reason: 'no', author: 'test' };
  const rejecting = await testServer({ document: network });
  try {
    expect((await post(rejecting, '/api/findings/life', said)).status).toBe(200);
    const answer = await post(rejecting, '/api/gain', { bridges: { operatorPair: pair!.operators } });
    expect(GainAnswer.parse(answer.body)).toMatchObject({
      parts: { gain: 0, parts: [] },
      withPossible: null,
    });
  } finally {
    await rejecting.close();
  }
});

it('says what is wrong with the question', async () => {
  const problem = (bridges: object) => problemOf(server, '/api/gain', { bridges });
  expect(await problem({ key: 'M04:nobody:none' })).toMatchObject({ id: 'unknown-finding' });
  expect(await problem({ operatorPair: ['nobody', 'cisp-la-relance'] })).toMatchObject({
    id: 'unknown-element',
  });
  expect(await problem({ agreements: [] })).toMatchObject({ id: 'bad-request' });
  expect(await problem({})).toMatchObject({ id: 'bad-request' });
});
