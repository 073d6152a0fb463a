import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChangesSinceAnswer } from '../../domain/api/changes.ts';
import { HomeAnswer } from '../../domain/api/questions/home.ts';
import { HOME_DAY, homeNetwork } from '../support/home-network.ts';
import { post } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
const homeOf = async (query = ''): Promise<HomeAnswer> =>
  HomeAnswer.parse(await (await server.fetch(`/api/home?${query}`)).json());
const changes = async (query: string): Promise<ChangesSinceAnswer> =>
  ChangesSinceAnswer.parse(await (await server.fetch(`/api/changes/since?${query}`)).json());

beforeAll(async () => {
  server = await testServer({ document: homeNetwork(), today: HOME_DAY });
});
afterAll(() => server.close());

describe('the home page over the API', () => {
  it('is answered for everyone, a bassin or an operator, at a day', async () => {
    const { at, bridges } = await homeOf();
    expect([at, bridges.count]).toEqual([HOME_DAY, 2]);
    expect((await homeOf('bassin=bassin-west')).bridges.listed).toMatchObject([{ places: 10 }]);
    expect((await homeOf('operator=op-door-east')).bridges.count).toBe(0);
    expect((await homeOf('at=2026-02-01')).expiring.until).toBe('2026-05-02');
  });

  it.each([
    ['bassin=nowhere', 404, 'nowhere'],
    ['operator=nobody', 404, 'nobody'],
    ['at=2026-02-30', 400, 'at'],
    ['from=2025-12-31&to=2025-01-01', 400, '2025-12-31'],
    ['place=here', 400, 'place'],
  ])('refuses %s, and names what is wrong', async (query, status, named) => {
    const response = await server.fetch(`/api/home?${query}`);
    expect(response.status).toBe(status);
    expect(JSON.stringify(await response.json())).toContain(named);
  });

  it('shows who carries a follow-up on and until when, an overdue one first', async () => {
    const [east, west] = (await homeOf()).bridges.listed.map(({ key }) => key);
    const said = { author: 'CSEF', state: 'IN_PROGRESS', carrier: 'Accueil', operator: 'op-door-east' };
    const answer = await post(server, '/api/findings/life', { ...said, key: east, due: '2026-03-01' });
    expect(answer).toMatchObject({ status: 200 });
    await post(server, '/api/findings/life', { ...said, key: west, due: '2025-12-01' });
    const { followUps, bridges } = await homeOf();
    expect(followUps).toMatchObject({ count: 2, overdue: 1 });
    expect(followUps.listed.map(({ key }) => key)).toEqual([west, east]);
    expect(bridges.listed[0]?.life).toMatchObject({ carrier: 'Accueil', due: '2026-03-01' });
    expect((await homeOf('operator=op-door-east')).followUps.count).toBe(2);
  });
});

describe('what changed since', () => {
  it('a revision is counted by kind, without what was undone since', async () => {
    const { revision } = await homeOf();
    expect((await changes(`revision=${revision}`)).kinds).toEqual([]);
    const fields = [{ path: 'name', was: 'east', now: 'Est' }];
    const edits = [{ do: 'CHANGE', list: 'bassins', id: 'bassin-east', fields }];
    const { body } = await post(server, '/api/changes', { author: 'CSEF', edits });
    expect(body).toMatchObject({ revision: revision + 1 });
    const after = await changes(`revision=${revision}`);
    expect(after).toMatchObject({ revision: revision + 1, more: false });
    expect(after.kinds).toMatchObject([{ kind: 'EDIT', writes: 1, elements: 1, last: { author: 'CSEF' } }]);
    await post(server, '/api/changes/take-back', { revision: revision + 1, author: 'CSEF' });
    expect((await changes(`revision=${revision}`)).kinds).toEqual([]);
  });

  it('a day counts the writes of that day, and none of a day to come or of another history', async () => {
    const { kinds } = await changes('day=2000-01-01');
    expect(kinds.map(({ kind }) => kind)).toEqual(['LIFE', 'REPLACE']);
    expect((await changes('day=2999-01-01')).kinds).toEqual([]);
    expect((await changes('revision=999999')).kinds).toEqual([]);
    expect((await server.fetch('/api/changes/since?day=hier')).status).toBe(400);
  });
});
