import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ImportAnswer } from '../../domain/api/answers.ts';
import { EditAnswer, HistoryAnswer } from '../../domain/api/changes.ts';
import { OperatorRoleAnswer } from '../../domain/api/questions/operator-role.ts';
import { canonical, emptyNetwork } from '../../domain/model/network.ts';
import { openEmbedded } from '../../server/store/embedded.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { post, problemOf } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';

const sample = canonical(hauteSylve());
let server: TestServer;
beforeEach(async () => {
  await server?.close();
  server = await testServer({ engine: await openEmbedded() });
});
afterAll(() => server.close());

const author = 'Coordination de bassin';
const load = () => post(server, '/api/network/sample', { author });
const present = async () => canonical((await server.store.load()).document);

describe('the sample in an empty store', () => {
  it('is a change with its author, which can be taken back', async () => {
    const before = await present();
    const answer = ImportAnswer.parse((await load()).body);
    expect(answer.counts.filieres).toBe(sample.filieres.length);
    expect(await present()).toEqual(sample);
    const { records } = HistoryAnswer.parse(await (await server.fetch('/api/changes')).json());
    expect(records[0]).toMatchObject({ author, kind: 'REPLACE', revision: answer.revision });
    const back = EditAnswer.parse(
      (await post(server, '/api/changes/take-back', { author, revision: answer.revision })).body,
    );
    expect(back.record?.kind).toBe('UNDO');
    const after = await present();
    expect([after.operators, after.filieres, after.passerelles]).toEqual([[], [], []]);
    expect(after.name).toBe(before.name);
  });

  it('goes where only a name stands, and never over a network', async () => {
    await server.store.replace({ ...emptyNetwork('Bassin X'), asOf: '2026-01-01' });
    expect((await load()).status).toBe(200);
    const revision = await server.store.revision();
    const problem = await problemOf(server, '/api/network/sample', { author });
    expect(problem).toMatchObject({ status: 409, id: 'network-not-empty' });
    expect(await server.store.revision()).toBe(revision);
  });

  it('asks who writes', async () => {
    expect(await problemOf(server, '/api/network/sample', {})).toMatchObject({ status: 400 });
    expect(await server.store.revision()).toBe(0);
  });
});

describe('a blank network', () => {
  it('is the name and the day of an empty one, changed like every element, and can be taken back', async () => {
    const { network } = (await (await server.fetch('/api/network')).json()) as { network: { name: string } };
    const edits = [
      {
        do: 'CHANGE',
        list: 'network',
        id: 'network',
        fields: [
          { path: 'name', was: network.name, now: 'Bassin de la Lesse' },
          { path: 'asOf', now: '2026-01-01' },
        ],
      },
    ];
    const { record } = EditAnswer.parse((await post(server, '/api/changes', { author, edits })).body);
    expect(await present()).toMatchObject({ name: 'Bassin de la Lesse', asOf: '2026-01-01' });
    await post(server, '/api/changes/take-back', { author, revision: record!.revision });
    expect((await present()).name).toBe(network.name);
  });
});

describe('what an operator carries', () => {
  it('is answered for a day, and an unknown one is said', async () => {
    await server.store.replace(sample);
    const { role } = OperatorRoleAnswer.parse(
      (await post(server, '/api/operator', { operator: 'lee' })).body,
    );
    expect(role.filieres).toBe(sample.filieres.filter(({ operator }) => operator === 'lee').length);
    expect(role.loss.lostPairs).toBeLessThanOrEqual(role.through);
    const problem = await problemOf(server, '/api/operator', { operator: 'nobody' });
    expect(problem).toMatchObject({ status: 404, id: 'unknown-element' });
    expect(problem.detail).toContain('nobody');
  });
});
