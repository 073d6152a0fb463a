import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiProblem } from '../../domain/api/problem.ts';
import { ReferralsAnswer } from '../../domain/api/questions/referrals.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer({ document: hauteSylve() });
});
afterAll(() => server.close());

const referralsAt = async (query: string): Promise<ReferralsAnswer> =>
  ReferralsAnswer.parse(await (await server.fetch(`/api/referrals${query}`)).json());

describe('declared and observed', () => {
  it('are of the last full year, with every pair, passerelle and pair of types once', async () => {
    const { year, years, pairs, bridges, types } = await referralsAt('');
    expect([year, years]).toEqual(['2025', ['2024', '2025']]);
    const keys = [
      pairs.map(({ source, target }) => `${source} ${target}`),
      bridges.map(({ passerelle }) => passerelle),
      types.map(({ from, to }) => `${from} ${to}`),
    ];
    for (const one of keys) {
      expect(one.length).toBeGreaterThan(10);
      expect(new Set(one).size).toBe(one.length);
    }
    // G8 of the sample: people are sent where no passerelle is; G7: a signed one that nobody takes.
    expect(pairs).toContainEqual(
      expect.objectContaining({ source: 'cpas-castelfagne', bridge: 'NONE', count: { value: 14 } }),
    );
  });

  it('show no number of 1 to 4 people, of any year', async () => {
    for (const year of ['2024', '2025']) {
      const { pairs, types, onDeclared } = await referralsAt(`?year=${year}`);
      const shown = [...JSON.stringify([pairs, types]).matchAll(/"(?:value|part)":(\d+)/g)].map(([, value]) =>
        Number(value),
      );
      expect(shown.filter((value) => value > 0 && value < 5)).toEqual([]);
      expect(onDeclared.most ?? onDeclared.least).toBeGreaterThanOrEqual(onDeclared.least);
    }
  });

  it('are refused in words for a year without figures, and not sent again to who has them', async () => {
    const problem = ApiProblem.parse(await (await server.fetch('/api/referrals?year=1999')).json());
    expect(problem).toMatchObject({ id: 'unknown-year', status: 404 });
    const first = await server.fetch('/api/referrals');
    const headers = { 'If-None-Match': first.headers.get('etag')! };
    expect((await server.fetch('/api/referrals', { headers })).status).toBe(304);
  });
});
