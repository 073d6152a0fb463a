import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NetworkAnswer } from '../../domain/api/answers.ts';
import { EditAnswer } from '../../domain/api/changes.ts';
import { EntryAnswer } from '../../domain/api/entry.ts';
import { canonical } from '../../domain/model/network.ts';
import { ALONE, type Asker, NOBODY } from '../../domain/permissions/abilities.ts';
import { closedTo, mayEditIn } from '../../server/secrecy/may-edit.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { post, problemOf } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';

const sample = hauteSylve();
/** A row of 7, of whom 6 started and 1 was refused. */
const WHOLE = 'flow.lee-ecrit-1.fil-fibre-nettoyage.ORIENTATION.SENDER.2025-01-01';
/** A row that came in masked. */
const CAME_MASKED = 'flow.eps-orneval-fle-a2.horizon-femmes-remise-a-niveau.ORIENTATION.RECEIVER.2025-01-01';
const author = 'Régionale de test';
const edit = (id: string, fields: object[], list = 'flows') => ({ do: 'CHANGE', list, id, fields });
const body = (...edits: object[]) => ({ author, edits });

const servers: TestServer[] = [];
let alone: TestServer;
beforeAll(async () => {
  alone = await testServer({ document: sample });
  servers.push(alone);
});
beforeEach(() => alone.store.replace(sample));
afterAll(async () => {
  for (const server of servers) await server.close();
});

const entry = async (server: TestServer) =>
  EntryAnswer.parse(await (await server.fetch('/api/entry')).json());
const rowOf = async (id: string) => (await entry(alone)).flows.find((flow) => flow.id === id);
const published = async (id: string) =>
  NetworkAnswer.parse(await (await alone.fetch('/api/network')).json()).network.flows.find(
    (flow) => flow.id === id,
  );

describe('who may edit a row', () => {
  const row = { list: 'flows', id: WHOLE } as const;
  const network = canonical(sample);
  const officer = (...operators: string[]): Asker => ({ rank: 'OFFICER', bassins: [], operators });

  it('alone on a machine, everybody edits every row; without an account, nobody any', () => {
    expect(mayEditIn(ALONE, network)(row)).toBe(true);
    expect(mayEditIn(NOBODY, network)(row)).toBe(false);
    expect([closedTo(ALONE), closedTo(NOBODY)]).toEqual([undefined, 'entry-not-yours']);
  });

  it('it is who declares it: not the other end, not the bassin, not the role', () => {
    expect(mayEditIn(officer('lee'), network)(row)).toBe(true);
    expect(mayEditIn(officer('fil-fibre'), network)(row)).toBe(false);
    const whole: Asker = { rank: 'ADMINISTRATOR', bassins: ['haute-sylve'], operators: [] };
    expect([mayEditIn(whole, network)(row), closedTo(whole)]).toEqual([false, 'entry-not-yours']);
    expect(mayEditIn({ ...officer('lee'), rank: 'READER' }, network)(row)).toBe(false);
    const report = { source: 'lee', target: 'mire', declaredBy: 'RECEIVER' } as const;
    expect(mayEditIn(officer('lee'), network)({ list: 'flows', report })).toBe(false);
    expect(mayEditIn(officer('mire'), network)({ list: 'flows', report })).toBe(true);
  });
});

describe('the entry of numbers, alone on the machine', () => {
  it('gives the numbers as they are kept, which nothing else gives, and is kept by no cache', async () => {
    const response = await alone.fetch('/api/entry');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    const given = EntryAnswer.parse(await response.json());
    expect(given).toMatchObject({ mayEdit: true, why: null, revision: await alone.store.revision() });
    expect(given.flows).toHaveLength(sample.flows.length);
    expect(await rowOf(WHOLE)).toMatchObject({ count: 7, started: 6, refused: 1, abandoned: 0, pending: 0 });
    expect((await published(WHOLE))?.refused).toBe('masked');
    expect(given.filieres).toEqual([{ id: 'lee-ecrit-2', waitingCount: 46 }]);
    expect(given.actions).toHaveLength(sample.actions.length);
  });

  it('writes several numbers of a row together, with its author', async () => {
    const { status, body: written } = await post(
      alone,
      '/api/entry',
      body(
        edit(WHOLE, [
          { path: 'count', was: 7, now: 9 },
          { path: 'refused', was: 1, now: 3 },
        ]),
        edit('lee-ecrit-2', [{ path: 'waitingCount', was: 46, now: 2 }], 'filieres'),
      ),
    );
    expect(status).toBe(200);
    expect(EditAnswer.parse(written)).toMatchObject({
      record: { author, kind: 'EDIT', counts: { flows: { changed: 1 }, filieres: { changed: 1 } } },
    });
    expect(await rowOf(WHOLE)).toMatchObject({ count: 9, started: 6, refused: 3 });
    expect((await published(WHOLE))?.refused).toBe('masked');
    expect((await entry(alone)).filieres).toEqual([{ id: 'lee-ecrit-2', waitingCount: 2 }]);
  });

  it('writes one number of a row of which another came in masked', async () => {
    const started = { path: 'started', now: 2 };
    expect((await post(alone, '/api/entry', body(edit(CAME_MASKED, [started])))).status).toBe(200);
    expect(await rowOf(CAME_MASKED)).toMatchObject({ count: 'masked', started: 2 });
    // Elsewhere the same is refused, as nobody else knows which numbers are masked in the store.
    const other = body(edit(CAME_MASKED, [{ path: 'started', was: 'masked', now: 3 }]));
    expect(await problemOf(alone, '/api/changes', other)).toMatchObject({
      id: 'edit-refused',
      problems: [{ code: 'figures-together' }],
    });
  });

  it('tells both numbers of a conflict, and writes nothing', async () => {
    const before = await alone.store.load();
    const asked = body(edit(WHOLE, [{ path: 'refused', was: 2, now: 3 }]));
    expect(await problemOf(alone, '/api/entry', asked)).toMatchObject({
      status: 409,
      id: 'edit-conflict',
      conflicts: [{ list: 'flows', id: WHOLE, path: 'refused', was: 2, mine: 3, theirs: 1 }],
    });
    expect(await alone.store.load()).toEqual(before);
  });

  it('refuses numbers that do not add up, numbers that are none, and fields that are no numbers of people', async () => {
    const before = await alone.store.load();
    const ask = (...fields: object[]) => problemOf(alone, '/api/entry', body(edit(WHOLE, fields)));
    expect(await ask({ path: 'refused', was: 1, now: 3 })).toMatchObject({
      status: 422,
      id: 'edit-refused',
      problems: [{ code: 'flow-sum' }],
    });
    expect(await ask({ path: 'refused', was: 1, now: -1 })).toMatchObject({ id: 'edit-refused' });
    expect(await ask({ path: 'count', was: 7 })).toMatchObject({ id: 'edit-refused' });
    for (const path of ['source', 'note', 'mergedFrom', 'id', 'refusedReasons.0.count'])
      expect(await ask({ path, now: 'x' }), path).toMatchObject({ status: 400, id: 'bad-request' });
    for (const [list, id] of [['filieres', 'lee-ecrit-2'] as const, ['operators', 'lee'] as const])
      expect(
        await problemOf(alone, '/api/entry', body(edit(id, [{ path: 'name', now: 'x' }], list))),
      ).toMatchObject({ status: 400, id: 'bad-request' });
    for (const edits of [
      { do: 'REMOVE', list: 'filieres', id: 'lee-ecrit-2' },
      { do: 'REMOVE', list: 'actions', id: sample.actions[0]!.id },
      { do: 'ADD', list: 'actions', element: {} },
    ])
      expect(await problemOf(alone, '/api/entry', body(edits))).toMatchObject({ id: 'bad-request' });
    expect(await alone.store.load()).toEqual(before);
  });

  it('refuses "masked" over a number, which it would delete', async () => {
    const before = await alone.store.revision();
    const problem = await problemOf(
      alone,
      '/api/entry',
      body(edit(WHOLE, [{ path: 'count', was: 7, now: 'masked' }])),
    );
    expect(problem).toMatchObject({ id: 'edit-refused', problems: [{ code: 'masked-over-number' }] });
    expect(await alone.store.revision()).toBe(before);
  });

  it('writes only on the revision that was named', async () => {
    const revision = await alone.store.revision();
    const asked = body(edit(WHOLE, [{ path: 'pending', was: 0, now: null }]));
    const named = (tag: number) => ({ headers: { 'If-Match': `"${tag}"` } });
    expect(await problemOf(alone, '/api/entry', asked, named(revision - 1))).toMatchObject({
      id: 'revision-moved',
    });
    expect((await post(alone, '/api/entry', asked, named(revision))).status).toBe(200);
    expect((await rowOf(WHOLE))?.pending).toBeUndefined();
  });

  it('never gives the rows that a merge added up, and drops them when a number is corrected', async () => {
    const part = { count: 5, started: 4, refused: 1, abandoned: 0, pending: 0 };
    const other = { count: 2, started: 2, refused: 0, abandoned: 0, pending: 0 };
    const mergedFrom = [
      { id: 'one', ...part },
      { id: 'two', ...other },
    ];
    await alone.store.replace({
      ...sample,
      flows: sample.flows.map((flow) => (flow.id === WHOLE ? { ...flow, mergedFrom } : flow)),
    });
    const kept = async () => (await alone.store.load()).document.flows.find(({ id }) => id === WHOLE);
    expect(await kept()).toMatchObject({ mergedFrom });
    expect(JSON.stringify(await entry(alone))).not.toContain('mergedFrom');
    // Nothing changes, so that the rows stay.
    await post(alone, '/api/entry', body(edit(WHOLE, [{ path: 'count', was: 7, now: 7 }])));
    expect(await kept()).toMatchObject({ mergedFrom });
    await post(alone, '/api/entry', body(edit(WHOLE, [{ path: 'pending', was: 0, now: null }])));
    expect(await kept()).not.toHaveProperty('mergedFrom');
  });
});

describe('the entry of numbers, for an account that names no operator', () => {
  it.each([{ host: '0.0.0.0' }, { host: '127.0.0.1', allowedHosts: ['carte.example'] }])(
    'gives no number and writes nothing: %j',
    async (address) => {
      const open = await testServer({ document: sample, ...address });
      servers.push(open);
      const before = await open.store.load();
      expect(await entry(open)).toEqual({
        revision: before.revision,
        mayEdit: false,
        why: 'entry-not-yours',
        flows: [],
        filieres: [],
        actions: [],
      });
      for (const asked of [
        body(edit(WHOLE, [{ path: 'refused', was: 1, now: 1 }])),
        body(edit(WHOLE, [{ path: 'refused', was: 2, now: 3 }])),
        body(edit('no-such-row', [{ path: 'count', now: 3 }])),
      ]) {
        const { status, id, detail, conflicts, problems } = await problemOf(open, '/api/entry', asked);
        expect({ status, id, conflicts, problems }).toEqual({ status: 403, id: 'entry-not-yours' });
        expect(detail).toContain('administrateur');
      }
      expect(await open.store.load()).toEqual(before);
    },
  );
});
