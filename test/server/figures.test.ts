import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiProblem } from '../../domain/api/problem.ts';
import { FiguresAnswer } from '../../domain/api/questions/figures.ts';
import { FLOW_KINDS } from '../../domain/model/vocabulary.ts';
import { FIGURE_AXES } from '../../domain/secrecy/figure-results.ts';
import { directFigures } from '../../server/secrecy/figure-host.ts';
import { storePublisher } from '../../server/secrecy/publisher.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer({ document: hauteSylve() });
});
afterAll(() => server.close());

const figuresAt = async (query: string): Promise<FiguresAnswer> =>
  FiguresAnswer.parse(await (await server.fetch(`/api/figures${query}`)).json());

const problemAt = async (query: string, language = 'fr'): Promise<ApiProblem> =>
  ApiProblem.parse(
    await (await server.fetch(`/api/figures${query}`, { headers: { 'Accept-Language': language } })).json(),
  );

/** Every number of people that an answer shows. */
const shownValues = (answer: unknown): number[] =>
  [...JSON.stringify(answer).matchAll(/"(?:value|count|started|refused|abandoned|pending)":(\d+)/g)].map(
    ([, value]) => Number(value),
  );

describe('the published figures', () => {
  it('begin with the referrals of the last full year by stages', async () => {
    const answer = await figuresAt('');
    expect(answer).toMatchObject({ revision: 1, year: '2025', kind: 'ORIENTATION', axis: 'STAGES' });
    expect(answer.years).toEqual(['2024', '2025']);
    expect(answer.rows).toContainEqual(
      expect.objectContaining({ about: ['SELF', 'INTAKE'], count: { value: 126 }, started: null }),
    );
    expect(answer.rows).toContainEqual(
      expect.objectContaining({
        about: ['PREQUALIFICATION', 'DUAL_TRAINING'],
        count: { masked: true, atLeast: 1 },
      }),
    );
  });

  it('show no number from 1 to 4, of any year, kind and breakdown', async () => {
    const { years } = await figuresAt('');
    for (const year of years)
      for (const kind of FLOW_KINDS)
        for (const axis of FIGURE_AXES) {
          const answer = await figuresAt(`?year=${year}&kind=${kind}&axis=${axis}`);
          expect(shownValues(answer).filter((value) => value > 0 && value < 5)).toEqual([]);
        }
  });

  it('refuse an unknown year, breakdown or kind in words', async () => {
    const year = await problemAt('?year=1999');
    expect(year).toMatchObject({ id: 'unknown-year', status: 404 });
    expect(year.detail).toContain('1999');
    expect(year.detail).toContain('2024, 2025');
    expect((await problemAt('?year=1999', 'en')).detail).toContain('Years that have some: 2024, 2025');
    for (const [query, said] of [
      ['?axis=COMMUNES', 'STAGES'],
      ['?kind=OTHER', 'REORIENTATION'],
      ['?year=25', 'quatre chiffres'],
      ['?bassin=haute-sylve', 'bassin'],
    ] as const) {
      const problem = await problemAt(query);
      expect(problem).toMatchObject({ id: 'bad-request', status: 400 });
      expect(problem.detail).toContain(said);
    }
  });

  it('are not sent again to who has them', async () => {
    const first = await server.fetch('/api/figures');
    const again = await server.fetch('/api/figures', {
      headers: { 'If-None-Match': first.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
  });

  it('are those of the published present network, also where a command computes them', async () => {
    const publisher = storePublisher(server.store, directFigures());
    const asked = { kind: 'ORIENTATION', axis: 'ALL' } as const;
    expect(await publisher.figures(asked, '2026-01-15')).toEqual(await figuresAt('?axis=ALL'));
    const { revision, document } = await server.store.load();
    const flows = document.flows.filter(({ kind }) => kind !== 'INTRODUCTION');
    await server.store.replace({ ...document, flows });
    const after = await figuresAt('?axis=ALL&kind=INTRODUCTION');
    expect(after).toMatchObject({
      revision: revision + 1,
      kinds: ['ORIENTATION', 'REORIENTATION'],
      rows: [],
    });
    expect(await publisher.figures(asked, '2026-01-15')).toEqual(await figuresAt('?axis=ALL'));
    expect(await server.store.publication.revision()).toBe(revision + 1);
  });
});
