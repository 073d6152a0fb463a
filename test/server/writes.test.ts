import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { LifeAnswer, NetworkAnswer, ProjectsAnswer, ScenarioAnswer } from '../../domain/api/answers.ts';
import { GapsAnswer } from '../../domain/api/questions/gaps.ts';
import { PlanAnswer } from '../../domain/api/questions/plan.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import type { Scenario } from '../../domain/model/scenario.ts';
import { AS_OF, hauteSylve } from '../support/haute-sylve.ts';
import { post, problemOf } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';

const sample = hauteSylve();
const server: TestServer = await testServer({ document: sample, today: '2026-01-15' });
beforeEach(async () => {
  await server.store.replace(sample);
});
afterAll(() => server.close());

const gaps = async (query = ''): Promise<GapsAnswer> =>
  GapsAnswer.parse(await (await server.fetch(`/api/gaps${query}`)).json());
const say = async (body: object): Promise<LifeAnswer> =>
  LifeAnswer.parse((await post(server, '/api/findings/life', { author: 'IBEFE', ...body })).body);
const ofKind = (answer: GapsAnswer, kind: string): Finding =>
  answer.findings.find((finding) => finding.kind === kind)!;

describe('what people say of a finding', () => {
  it.each(['M01', 'M04', 'M07', 'M10C', 'M12', 'M13', 'M15', 'M18'])('is kept, of %s', async (kind) => {
    const before = await gaps();
    const { key } = ofKind(before, kind);
    const { revision, life } = await say({ key, state: 'CONFIRMED' });
    expect(revision).toBe(before.revision + 1);
    expect(life).toMatchObject({ key, state: 'CONFIRMED', author: 'IBEFE', date: '2026-01-15' });
    const after = await gaps();
    expect(after.lives).toEqual({
      [key]: {
        state: 'CONFIRMED',
        said: 'CONFIRMED',
        reason: null,
        author: 'IBEFE',
        date: '2026-01-15',
        carrier: null,
        operator: null,
        due: null,
        reopened: false,
      },
    });
    expect({ ...after, lives: {}, revision: 0 }).toEqual({ ...before, lives: {}, revision: 0 });
  });

  it('says who carries it on, until when and why, in the past too; undone, it is as before', async () => {
    const { key } = ofKind(await gaps(), 'M04');
    await say({ key, state: 'CONFIRMED' });
    const { operator } = sample.filieres[0]!;
    const said = { carrier: 'Service accueil', operator, due: '2024-02-29', reason: 'Demandé par l’IBEFE' };
    const { revision, life } = await say({ key, state: 'IN_PROGRESS', ...said });
    expect(life).toMatchObject(said);
    expect((await gaps()).lives[key]).toMatchObject({ state: 'IN_PROGRESS', ...said });
    const { status } = await post(server, '/api/changes/take-back', { revision, author: 'IBEFE' });
    expect(status).toBe(200);
    expect((await gaps()).lives[key]).toMatchObject({ state: 'CONFIRMED', carrier: null, due: null });
  });

  it.each([
    ['an operator that does not exist', { operator: 'nobody' }, 'unknown-element'],
    ['a day that does not exist', { due: '2026-02-30' }, 'bad-request'],
    ['an empty name', { carrier: '' }, 'bad-request'],
  ])('is refused with %s', async (_what, wrong, id) => {
    const { key } = ofKind(await gaps(), 'M04');
    const body = { key, state: 'CONFIRMED', author: 'A', ...wrong };
    expect(await problemOf(server, '/api/findings/life', body)).toMatchObject({ id });
  });

  it('a rejected finding stands apart, and its pair counts in no gain and no plan', async () => {
    const before = await gaps();
    const line = before.operatorPairs[0]!;
    const key = line.keys[0]!;
    await say({ key, state: 'REJECTED', reason: 'Horaires' });
    const after = await gaps();
    expect(after.findings.map((one) => one.key)).toEqual(
      before.findings.map((one) => one.key).filter((one) => one !== key),
    );
    expect(after.rejected).toMatchObject([
      { finding: { key }, life: { reason: 'Horaires', state: 'REJECTED' } },
    ]);
    expect(after.counts.M04).toBe(before.counts.M04! - 1);
    const same = after.operatorPairs.find(({ operators }) => operators.join() === line.operators.join());
    expect(same?.rejected ?? [key]).toContain(key);
    expect(same?.keys ?? []).not.toContain(key);
    const { plan } = PlanAnswer.parse((await post(server, '/api/plan', { n: 10 })).body);
    expect(JSON.stringify(plan.steps)).not.toContain(`"${key}"`);
    expect(plan.candidates.rejected).toBe(1);
  });

  it('a rejected finding comes back when its evidence changes, and is solved when its rule no longer holds', async () => {
    const { key, elements } = ofKind(await gaps('?kind=M15'), 'M15');
    await say({ key, state: 'REJECTED', reason: 'Le test est clair' });
    const written = async (entry: object | undefined) => {
      const { document } = await server.store.load();
      const filieres = document.filieres.map((one) => (one.id === elements[0] ? { ...one, entry } : one));
      await server.store.replace({ ...document, filieres: filieres as typeof document.filieres });
      return gaps('?kind=M15');
    };
    const changed = await written({ written: { min: 1, tested: 5 } });
    expect(changed.lives[key]).toMatchObject({ state: 'TO_CONFIRM', said: 'REJECTED', reopened: true });
    expect(changed.findings.map((one) => one.key)).toContain(key);
    const gone = await written(undefined);
    expect(gone.solved).toMatchObject([{ key, life: { state: 'SOLVED', said: 'REJECTED' } }]);
    expect(gone.findings.map((one) => one.key)).not.toContain(key);
  });

  it('has a life of its own for each public of the library, and none for a free profile', async () => {
    const audience = 'parent-seul-castelfagne';
    const { key } = ofKind(await gaps(`?kind=M09&audience=${audience}`), 'M09');
    await say({ key, state: 'REJECTED', reason: 'Navette', audience });
    expect((await gaps(`?kind=M09&audience=${audience}`)).rejected.map(({ finding }) => finding.key)).toEqual(
      [key],
    );
    expect((await gaps('?kind=M09')).solved).toEqual([]);
    expect(
      await problemOf(server, '/api/findings/life', { key, state: 'CONFIRMED', author: 'A' }),
    ).toMatchObject({
      id: 'unknown-finding',
      status: 404,
    });
  });

  it('survives the restart of the server, and an export and import', async () => {
    const { key } = ofKind(await gaps('?kind=M02'), 'M02');
    await say({ key, state: 'IN_PROGRESS' });
    const { network } = NetworkAnswer.parse(await (await server.fetch('/api/network')).json());
    await server.store.replace(network);
    expect((await gaps('?kind=M02')).lives[key]).toMatchObject({ state: 'IN_PROGRESS' });
  });

  it.each([
    [{ key: 'M01:nobody', state: 'CONFIRMED' }, 'unknown-finding'],
    [{ key: 'M99:nobody', state: 'CONFIRMED' }, 'unknown-finding'],
    [{ key: 'what?', state: 'CONFIRMED' }, 'bad-request'],
    [{ key: 'M01:nobody', state: 'BURNT' }, 'bad-request'],
    [{ key: 'M01:nobody', state: 'REJECTED' }, 'reason-needed'],
    [{ key: 'M01:nobody', state: 'CONFIRMED', author: '' }, 'bad-request'],
    [{ key: 'M09:a:b:nobody', state: 'CONFIRMED', audience: 'nobody' }, 'unknown-element'],
  ])('%j is refused: %s, and nothing is written', async (body, id) => {
    const revision = await server.store.revision();
    expect(await problemOf(server, '/api/findings/life', { author: 'A', ...body })).toMatchObject({ id });
    expect(await server.store.revision()).toBe(revision);
  });

  it('is not written over what someone wrote in between, when asked so', async () => {
    const { key } = ofKind(await gaps('?kind=M01'), 'M01');
    const body = { key, state: 'CONFIRMED', author: 'A' };
    const headers = { 'If-Match': '"1"' };
    expect(await problemOf(server, '/api/findings/life', body, { headers })).toMatchObject({
      id: 'revision-moved',
      status: 412,
    });
  });
});

describe('scenarios', () => {
  const [a, b] = sample.filieres.map(({ id }) => id);
  const scenario: Scenario = {
    id: 'trois-accords',
    name: 'Trois accords',
    changes: [
      {
        do: 'ADD_PASSERELLE',
        passerelle: { id: 'nouvelle', from: a!, to: b!, kind: 'ACCESS', formality: 'SIGNED' },
      },
      { do: 'CLOSE_OPERATOR', id: 'lee' },
    ],
  };
  const put = { method: 'PUT' };
  const save = (body: object) => post(server, '/api/scenarios', body, put);
  const kept = async () =>
    NetworkAnswer.parse(await (await server.fetch('/api/network')).json()).network.scenarios;

  it('are saved with the day, replaced by their id, and removed', async () => {
    const saved = ScenarioAnswer.parse((await save(scenario)).body);
    expect(saved.scenario).toEqual({ ...scenario, createdOn: '2026-01-15' });
    expect(await kept()).toEqual([saved.scenario]);
    await save({ ...saved.scenario, name: 'Deux accords' });
    expect((await kept()).map(({ name }) => name)).toEqual(['Deux accords']);
    expect((await post(server, '/api/scenarios/remove', { id: scenario.id })).status).toBe(200);
    expect(await kept()).toEqual([]);
    expect(await problemOf(server, '/api/scenarios/remove', { id: scenario.id })).toMatchObject({
      id: 'unknown-element',
    });
  });

  it('change nothing of what is found', async () => {
    const before = await gaps();
    await save(scenario);
    const after = await gaps();
    expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 });
  });

  it('become planned passerelles with a day of meeting, and the rest is named', async () => {
    await save(scenario);
    const asked = { scenario: scenario.id, meetingOn: '2026-03-01' };
    const projects = ProjectsAnswer.parse((await post(server, '/api/scenarios/projects', asked)).body);
    expect(projects.passerelles).toEqual([
      {
        id: 'nouvelle',
        from: a,
        to: b,
        kind: 'ACCESS',
        formality: 'SIGNED',
        planned: true,
        validFrom: '2026-03-01',
        source: 'Trois accords',
      },
    ]);
    expect(projects.leftOut).toEqual([{ change: 1, code: 'closes-something' }]);
    const { document } = await server.store.load();
    expect(document.passerelles.find(({ id }) => id === 'nouvelle')).toEqual(projects.passerelles[0]);
    // Asked again, it writes nothing twice.
    const revision = await server.store.revision();
    const again = ProjectsAnswer.parse((await post(server, '/api/scenarios/projects', asked)).body);
    expect(again.passerelles).toEqual([]);
    expect(again.leftOut).toEqual([
      { change: 0, code: 'already-there' },
      { change: 1, code: 'closes-something' },
    ]);
    expect(await server.store.revision()).toBe(revision);
  });

  it.each<[string, object, RequestInit, string]>([
    ['/api/scenarios', { ...scenario, id: 'lee' }, put, 'id-taken'],
    ['/api/scenarios', { ...scenario, id: 'emploi' }, put, 'id-taken'],
    ['/api/scenarios', { ...scenario, changes: [{ do: 'BURN' }] }, put, 'bad-request'],
    ['/api/scenarios', { ...scenario, name: '' }, put, 'bad-request'],
    ['/api/scenarios/projects', { scenario: 'none', meetingOn: '2026-03-01' }, {}, 'unknown-element'],
    ['/api/scenarios/projects', { scenario: 'none', meetingOn: 'soon' }, {}, 'bad-request'],
  ])('%s %j is refused', async (path, body, init, id) => {
    const revision = await server.store.revision();
    expect(await problemOf(server, path, body, init)).toMatchObject({ id });
    expect(await server.store.revision()).toBe(revision);
  });

  it('of which none adds a passerelle makes no project', async () => {
    await save({ ...scenario, changes: [{ do: 'CLOSE_OPERATOR', id: 'lee' }] });
    const asked = { scenario: scenario.id, meetingOn: '2026-03-01' };
    expect(await problemOf(server, '/api/scenarios/projects', asked)).toMatchObject({
      id: 'nothing-to-plan',
    });
  });

  it('a page of another site may write nothing', async () => {
    const headers = { Origin: 'https://example.org' };
    for (const [path, init] of [
      ['/api/scenarios', put],
      ['/api/scenarios/remove', {}],
      ['/api/findings/life', {}],
    ] as const)
      expect(await problemOf(server, path, scenario, { ...init, headers })).toMatchObject({
        id: 'cross-site',
      });
  });
});

it('the day of the sample is the one that lives are read at', async () => {
  expect((await gaps('?kind=M01')).at).toBe(AS_OF);
});
