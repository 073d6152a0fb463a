import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClosureAnswer } from '../../domain/api/questions/closure.ts';
import { GapsAnswer } from '../../domain/api/questions/gaps.ts';
import { LeversAnswer } from '../../domain/api/questions/levers.ts';
import { PathwaysAnswer } from '../../domain/api/questions/pathways.ts';
import { PlanAnswer } from '../../domain/api/questions/plan.ts';
import { SynergiesAnswer } from '../../domain/api/questions/synergies.ts';
import { findGaps } from '../../domain/findings/list-findings.ts';
import { forAudience, snapshotAt } from '../../domain/graph/snapshot.ts';
import { profileOf } from '../../domain/model/audience.ts';
import { AS_OF, hauteSylve, PERIOD } from '../support/haute-sylve.ts';
import { post, problemOf } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';

const network = hauteSylve();
const audience = network.audiences.find(({ id }) => id === 'parent-seul-castelfagne')!;
const snapshot = snapshotAt(network, AS_OF);
let server: TestServer;

beforeAll(async () => {
  server = await testServer({ document: network });
});
afterAll(() => server.close());

const gaps = async (query: string): Promise<GapsAnswer> =>
  GapsAnswer.parse(await (await server.fetch(`/api/gaps?${query}`)).json());
const gapsFor = async (body: object): Promise<GapsAnswer> =>
  GapsAnswer.parse((await post(server, '/api/gaps', body)).body);

describe('missing bridges for an audience', () => {
  it('are those of the analysis, for a public of the library by its id, in an address and in a body', async () => {
    const expected = findGaps(forAudience(snapshot, profileOf(audience)), {
      period: PERIOD,
      audienceId: audience.id,
    });
    const byAddress = await gaps(`audience=${audience.id}`);
    expect(byAddress.findings).toEqual(expected);
    expect(byAddress.audience).toBe(audience.id);
    expect(expected.some(({ key }) => key.endsWith(`:${audience.id}`))).toBe(true);
    expect(await gapsFor({ audience: { id: audience.id } })).toEqual(byAddress);
  });

  it('are the same for its profile without its name, under keys of no public', async () => {
    const named = await gapsFor({ audience: { id: audience.id }, kind: ['M09', 'M14', 'M16'] });
    const free = await gapsFor({ audience: { profile: profileOf(audience) }, kind: ['M09', 'M14', 'M16'] });
    expect(free.audience).toBeNull();
    expect(free.findings.map(({ elements, evidence }) => ({ elements, evidence }))).toEqual(
      named.findings.map(({ elements, evidence }) => ({ elements, evidence })),
    );
    expect(free.findings.length).toBeGreaterThan(0);
    expect(free.findings.filter(({ key }) => key.endsWith(`:${audience.id}`))).toEqual([]);
  });

  it('take a target, a horizon and cells, in an address and in a body', async () => {
    const cell = { area: 'X0001', stage: 'LITERACY', sector: 'WOOD' };
    const query = `kind=M14,M16,M17&audience=${audience.id}&target=sector:GENERIC&horizon=2&cell=X0001:LITERACY:WOOD`;
    const answer = await gaps(query);
    expect(
      await gapsFor({
        kind: ['M14', 'M16', 'M17'],
        audience: { id: audience.id },
        target: 'sector:GENERIC',
        horizon: 2,
        cell: [cell],
      }),
    ).toEqual(answer);
    expect(answer.findings.filter(({ kind }) => kind === 'M17').map(({ elements }) => elements)).toEqual([
      ['X0001', 'LITERACY', 'WOOD'],
    ]);
    const longer = await gaps(`kind=M16&audience=${audience.id}&horizon=1200`);
    expect(longer.findings.length).toBeLessThan(answer.findings.filter(({ kind }) => kind === 'M16').length);
  });

  it('list the first ones of each kind and count them all', async () => {
    const [whole, some] = [await gaps(''), await gaps('limit=2')];
    expect(some.counts).toEqual(whole.counts);
    expect(whole.shown).toEqual(whole.counts);
    for (const [kind, count] of Object.entries(whole.counts)) {
      expect(some.shown[kind]).toBe(Math.min(2, count));
      const of = (answer: GapsAnswer) => answer.findings.filter((finding) => finding.kind === kind);
      expect(of(some)).toEqual(of(whole).slice(0, 2));
    }
    expect([some.operatorPairs, some.operatorPairCount]).toEqual([
      whole.operatorPairs.slice(0, 2),
      whole.operatorPairs.length,
    ]);
    expect(whole.counts.M04).toBeGreaterThan(2);
    // The best pair of a line is told with it, wherever it stands among all pairs.
    const told = [...some.findings, ...some.bestOfOperatorPairs].map(({ key }) => key);
    expect(some.operatorPairs.every(({ keys: [best] }) => told.includes(best!))).toBe(true);
    expect(new Set(told).size).toBe(told.length);
    expect(whole.bestOfOperatorPairs).toEqual([]);
  });

  it('give the pairs of two operators, all that a line names', async () => {
    const { operatorPairs: lines } = await gaps('');
    for (const line of lines.slice(0, 5)) {
      const { findings, counts } = await gaps(`operators=${line.operators.join(',')}`);
      expect(findings.map(({ key }) => key)).toEqual(line.keys);
      expect(counts).toEqual({ M04: line.keys.length });
    }
    const [line] = lines;
    const back = await gaps(`operators=${line!.operators.toReversed().join(',')}`);
    expect(back.findings.some(({ key }) => line!.keys.includes(key))).toBe(false);
  });
});

describe('other questions for an audience', () => {
  it('pathways, by address and by body', async () => {
    const asked = { from: 'STARTS', to: 'OUTLETS', k: 3 };
    const address = `/api/pathways?from=STARTS&to=OUTLETS&k=3&audience=${audience.id}`;
    const byAddress = PathwaysAnswer.parse(await (await server.fetch(address)).json());
    const named = await post(server, '/api/pathways', { ...asked, audience: { id: audience.id } });
    expect(named.body).toEqual(byAddress);
    const free = PathwaysAnswer.parse(
      (await post(server, '/api/pathways', { ...asked, audience: { profile: profileOf(audience) } })).body,
    );
    expect(free).toEqual({ ...byAddress, audience: null });
    const everyone = PathwaysAnswer.parse((await post(server, '/api/pathways', asked)).body);
    expect(everyone.pathways).not.toEqual(byAddress.pathways);
  });

  it('pathways in the order asked for, the fastest first when none is', async () => {
    const asked = { from: 'STARTS', to: 'OUTLETS', k: 3, audience: { id: audience.id } };
    const inOrder = async (order?: string) =>
      PathwaysAnswer.parse((await post(server, '/api/pathways', { ...asked, order })).body);
    const [byDefault, fastest, surest] = await Promise.all([
      inOrder(),
      inOrder('fastest'),
      inOrder('surest'),
    ]);
    expect(byDefault).toEqual(fastest);
    expect([fastest!.order, surest!.order]).toEqual(['fastest', 'surest']);
    const [fast, sure] = [fastest!.pathways[0]!, surest!.pathways[0]!];
    expect(sure.toCheck.length).toBeLessThan(fast.toCheck.length);
    expect(sure.months).toBeGreaterThan(fast.months);
    const address = `/api/pathways?from=STARTS&to=OUTLETS&k=3&order=surest&audience=${audience.id}`;
    expect(await (await server.fetch(address)).json()).toEqual(surest);
  });

  it('the plan of agreements, and why there is none', async () => {
    const plan = PlanAnswer.parse((await post(server, '/api/plan', { n: 3 })).body);
    expect(plan.plan.steps).toHaveLength(3);
    expect(plan.plan.steps[0]?.plan.gain).toBeGreaterThan(0);
    const none = PlanAnswer.parse((await post(server, '/api/plan', { n: 0 })).body);
    expect(none.plan.code).toBe('NONE_ASKED');
  });

  it('synergies between types of operators', async () => {
    const body = { types: ['EFT', 'CEFA'], sector: 'construction' };
    const { synergies } = SynergiesAnswer.parse((await post(server, '/api/synergies', body)).body);
    expect(synergies.cells).toHaveLength(4);
    expect(synergies.types.map(({ id }) => id)).toEqual(['EFT', 'CEFA']);
    const none = { types: ['NO_SUCH_TYPE'] };
    const unknown = SynergiesAnswer.parse((await post(server, '/api/synergies', none)).body);
    expect(unknown.synergies.unknownTypes).toEqual(['NO_SUCH_TYPE']);
    expect(await problemOf(server, '/api/synergies', { types: [] })).toMatchObject({ id: 'bad-request' });
  });

  it('obstacles to lift', async () => {
    const body = { audience: { profile: profileOf(audience) } };
    const { accessibility } = LeversAnswer.parse((await post(server, '/api/levers', body)).body);
    expect(accessibility.levers.length).toBeGreaterThan(0);
    expect(accessibility.map.length).toBeGreaterThan(0);
  });

  it('what closes with an operator', async () => {
    const answer = ClosureAnswer.parse((await post(server, '/api/closure', { operator: 'lee' })).body);
    expect(answer).toMatchObject({ operator: 'lee', loss: { element: 'OPERATOR' } });
  });
});

describe('what cannot be answered says so', () => {
  it.each<[string, object, number, string, string]>([
    ['/api/gaps', { audience: { id: 'nobody' } }, 404, 'unknown-element', 'nobody'],
    ['/api/gaps', { audience: { profile: { commune: 'nowhere' } } }, 404, 'unknown-element', 'nowhere'],
    ['/api/gaps', { audience: { profile: { age: -1 } } }, 400, 'bad-request', 'audience.profile.age'],
    ['/api/gaps', { audience: { profile: { height: 2 } } }, 400, 'bad-request', 'height'],
    ['/api/gaps', { audience: {} }, 400, 'bad-request', 'audience'],
    ['/api/gaps', { audience: 'femme-fle' }, 400, 'bad-request', 'audience'],
    ['/api/gaps', { target: 'nowhere' }, 404, 'unknown-element', 'nowhere'],
    ['/api/gaps', { horizon: 0 }, 400, 'bad-request', 'horizon'],
    ['/api/gaps', { limit: 0 }, 400, 'bad-request', 'limit'],
    ['/api/gaps', { operators: ['lee'] }, 400, 'bad-request', 'operators'],
    ['/api/gaps', { operators: ['lee', 'nobody'] }, 404, 'unknown-element', 'nobody'],
    ['/api/gaps', { cell: [{ area: 'no', stage: 'LITERACY', sector: 'X' }] }, 404, 'unknown-element', 'no'],
    ['/api/gaps', { from: '2025-12-31', to: '2025-01-01' }, 400, 'inverted-period', '2025-12-31'],
    ['/api/pathways', { from: 'lee-ecrit-1', to: 'nowhere' }, 404, 'unknown-element', 'nowhere'],
    ['/api/pathways', { from: 'lee-ecrit-1' }, 400, 'bad-request', 'to'],
    ['/api/plan', { n: 11 }, 400, 'bad-request', '10'],
    ['/api/plan', { n: 2.5 }, 400, 'bad-request', 'n'],
    ['/api/plan', {}, 400, 'bad-request', 'n'],
    ['/api/closure', { operator: 'nobody' }, 404, 'unknown-element', 'nobody'],
  ])('%s %j: %i %s', async (path, body, status, id, named) => {
    for (const language of ['fr', 'en']) {
      const problem = await problemOf(server, path, body, { headers: { 'Accept-Language': language } });
      expect(problem).toMatchObject({ status, id });
      expect(problem.detail).toContain(named);
      expect(problem.detail).not.toMatch(/\{[a-z]\w*\}/);
    }
  });

  it.each([
    ['audience=nobody', 404, 'nobody'],
    ['cell=X0001:NOWHERE:WOOD', 400, 'X0001:NOWHERE:WOOD'],
    ['operators=lee', 400, 'operators'],
    ['audience=%7B%22age%22%3A34%7D', 400, 'audience'],
  ])('GET /api/gaps?%s: %i', async (query, status, named) => {
    const response = await server.fetch(`/api/gaps?${query}`);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { detail: string }).detail).toContain(named);
  });

  it('broken JSON, something else than JSON, and too much of it', async () => {
    const headers = { 'Content-Type': 'application/json' };
    expect(await problemOf(server, '/api/gaps', null, { body: '{"kind":', headers })).toMatchObject({
      id: 'broken-json',
    });
    const text = { 'Content-Type': 'text/plain' };
    expect(await problemOf(server, '/api/gaps', null, { body: '{}', headers: text })).toMatchObject({
      id: 'unsupported-media-type',
    });
    const body = JSON.stringify({ target: 'x'.repeat(1_100_000) });
    expect(await problemOf(server, '/api/gaps', null, { body, headers })).toMatchObject({ id: 'too-large' });
  });

  it('a profile never stands in the log', async () => {
    await gapsFor({ audience: { profile: { age: 97, statuses: ['SECRET_STATUS'] } }, kind: ['M09'] });
    await problemOf(server, '/api/gaps', { audience: { profile: { age: 97, commune: 'SECRET-PLACE' } } });
    await problemOf(server, '/api/gaps', { audience: { profile: { age: 'SECRET_AGE' } } });
    const lines = server.log.join('\n');
    expect(lines).toContain('"path":"/api/gaps"');
    expect(lines).not.toMatch(/SECRET|"age"|profile/);
  });
});
