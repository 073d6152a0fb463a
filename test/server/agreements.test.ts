import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiProblem } from '../../domain/api/problem.ts';
import { AgreementsAnswer } from '../../domain/api/questions/agreements.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer({ document: hauteSylve() });
});
afterAll(() => server.close());

const asked = async (query: string): Promise<AgreementsAnswer> =>
  AgreementsAnswer.parse(await (await server.fetch(`/api/agreements${query}`)).json());

const change = (edit: object): Promise<Response> =>
  server.fetch('/api/changes', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ author: 'Accueil', edits: [edit] }),
  });

describe('the agreements', () => {
  it('begin with those to renew on a day, with what rests on them', async () => {
    const { at, agreements } = await asked('?at=2026-12-01');
    expect(at).toBe('2026-12-01');
    expect(agreements).toHaveLength(10);
    const due = agreements.filter(({ isDue }) => isDue).map(({ id, state }) => [id, state]);
    expect(due).toEqual(agreements.slice(0, due.length).map(({ id, state }) => [id, state]));
    expect(due).toContainEqual(['conv-mire-employeurs-2023', 'LAPSED']);
    expect(due).toContainEqual(['conv-concomitance-2024', 'EXPIRING']);
    const { agreements: own } = await asked('?at=2026-12-01&operator=cefo&phase=INTAKE&state=LAPSED');
    expect(own.map(({ id }) => id)).toEqual(['conv-cefo-lee-2022']);
  });

  it('are refused in words for an operator that does not exist', async () => {
    const problem = ApiProblem.parse(await (await server.fetch('/api/agreements?operator=x')).json());
    expect(problem).toMatchObject({ id: 'unknown-element', status: 404 });
  });

  it('keep the word of a party and their documents, take them back, and refuse a script as a link', async () => {
    const id = 'conv-cpas-escale-2021';
    const of = async () => (await asked('?at=2025-12-31')).agreements.find((one) => one.id === id);
    expect(await of()).toMatchObject({ confirmation: 'STALE' });
    const said = [{ operator: 'escale', on: '2025-10-02' }];
    const fields = [
      { path: 'confirmations', now: said },
      { path: 'documents', now: ['https://exemple.be/convention.pdf', 'P:\\Conventions\\avenant.docx'] },
    ];
    const written = await change({ do: 'CHANGE', list: 'agreements', id, fields });
    expect(written.status).toBe(200);
    const { record } = (await written.json()) as { record: { revision: number } };
    expect(await of()).toMatchObject({ confirmation: 'SOME' });
    const kept = (await server.store.load()).document.agreements.find((one) => one.id === id);
    expect(kept).toMatchObject({ confirmations: said, documents: fields[1]?.now });
    const back = await server.fetch('/api/changes/take-back', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ author: 'Accueil', revision: record.revision }),
    });
    expect(back.status).toBe(200);
    expect(await of()).toMatchObject({ confirmation: 'STALE' });

    for (const [list, element, path, value] of [
      ['agreements', id, 'documents', ['javascript:alert(1)']],
      ['operators', 'escale', 'website', 'javascript:alert(1)'],
    ] as const) {
      const refused = await change({ do: 'CHANGE', list, id: element, fields: [{ path, now: value }] });
      const { problems } = ApiProblem.parse(await refused.json());
      expect(problems?.[0]).toMatchObject({ code: 'bad-pattern', value: 'javascript:alert(1)' });
      expect(problems?.[0]?.path).toContain(`${element}].${path}`);
      expect(problems?.[0]?.remedy).toContain('http');
    }
  });
});
