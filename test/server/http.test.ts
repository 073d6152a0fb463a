import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Health, Ready } from '../../domain/api/answers.ts';
import { ApiProblem } from '../../domain/api/problem.ts';
import { FlowsAnswer } from '../../domain/api/questions/flows.ts';
import { GapsAnswer } from '../../domain/api/questions/gaps.ts';
import { PathwaysAnswer } from '../../domain/api/questions/pathways.ts';
import { ROUTES } from '../../domain/api.ts';
import { errors as en } from '../../domain/messages/en/errors.ts';
import { errors as fr } from '../../domain/messages/fr/errors.ts';
import { readSample } from '../../server/sample.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer({ document: await readSample() });
});
afterAll(() => server.close());

const problemAt = async (path: string, init?: RequestInit): Promise<ApiProblem> =>
  ApiProblem.parse(await (await server.fetch(path, init)).json());

/** A request with headers that `fetch` does not let one set. */
function rawStatus(headers: Record<string, string>, method = 'GET', path = '/api/health'): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(`${server.url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });
}

describe('answers', () => {
  it('says that the process runs and that the database answers', async () => {
    expect(Health.parse(await (await server.fetch('/api/health')).json()).status).toBe('ok');
    const ready = Ready.parse(await (await server.fetch('/api/ready')).json());
    expect(ready).toEqual({ status: 'ready', engine: 'embedded', revision: 1 });
  });

  it('gives the missing bridges at the day of the inventory, flows of its last full year', async () => {
    const answer = GapsAnswer.parse(await (await server.fetch('/api/gaps')).json());
    expect(answer).toMatchObject({
      at: '2025-12-31',
      period: { from: '2025-01-01', to: '2025-12-31' },
      threshold: 5,
    });
    expect(answer.findings.length).toBe(Object.values(answer.counts).reduce((a, b) => a + b, 0));
    expect(answer.operatorPairs.length).toBeGreaterThan(0);
  });

  it('gives only the kinds asked for, repeated or separated by commas', async () => {
    for (const query of ['kind=M01,M13', 'kind=M01&kind=M13']) {
      const answer = GapsAnswer.parse(await (await server.fetch(`/api/gaps?${query}`)).json());
      expect(Object.keys(answer.counts).sort()).toEqual(['M01', 'M13']);
      expect(answer.operatorPairs).toEqual([]);
    }
  });

  it('gives pathways, or what blocks them', async () => {
    const path = '/api/pathways?from=lee-ecrit-1&to=nettoyage&k=3';
    const answer = PathwaysAnswer.parse(await (await server.fetch(path)).json());
    expect(answer.pathways.length > 0).toBe(answer.blocked === null);
    expect(answer.pathways.length).toBeLessThanOrEqual(3);
  });

  it('gives the flows of a period as bands', async () => {
    const answer = FlowsAnswer.parse(await (await server.fetch('/api/flows')).json());
    expect(answer.flows.length).toBeGreaterThan(0);
    const none = FlowsAnswer.parse(
      await (await server.fetch('/api/flows?from=1990-01-01&to=1990-12-31')).json(),
    );
    expect(none.flows).toEqual([]);
  });
});

describe('problems', () => {
  it.each([
    ['/api/gaps?kind=M99', 400, 'bad-request', 'M99'],
    ['/api/gaps?at=2025-02-30', 400, 'bad-request', '2025-02-30'],
    ['/api/gaps?unknown=1', 400, 'bad-request', 'unknown'],
    ['/api/gaps?from=2025-12-31&to=2025-01-01', 400, 'inverted-period', '2025-12-31'],
    ['/api/pathways', 400, 'bad-request', 'from'],
    ['/api/pathways?from=lee-ecrit-1&to=nettoyage&k=1000', 400, 'bad-request', '1000'],
    ['/api/pathways?from=nobody&to=nettoyage', 404, 'unknown-element', 'nobody'],
    ['/api/pathways?from=lee-ecrit-1&to=sector:NONE', 404, 'unknown-element', 'sector:NONE'],
    ['/api/nothing', 404, 'not-found', '/api/nothing'],
    ['/api/%E0%A4%A', 404, 'not-found', '/api/'],
    ['/nothing.js', 404, 'not-found', '/nothing.js'],
  ])('%s answers %i %s in both languages', async (path, status, id, named) => {
    for (const [language, words] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const response = await server.fetch(path, { headers: { 'Accept-Language': language } });
      const problem = ApiProblem.parse(await response.json());
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(response.headers.get('content-language')).toBe(language);
      expect(problem).toMatchObject({ id, status, title: words[id as keyof typeof words].title });
      expect(problem.detail).toContain(named);
      expect(problem.detail).not.toMatch(/\{[a-z]\w*\}/);
      expect(problem.requestId).toBe(response.headers.get('x-request-id'));
    }
  });

  it('a known address says which methods it has', async () => {
    const response = await server.fetch('/api/network', { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('HEAD, GET, PUT');
  });

  it('every error that a route announces has words in both languages', () => {
    for (const { problems } of Object.values(ROUTES))
      for (const id of problems) expect([id in fr, id in en]).toEqual([true, true]);
  });
});

describe('tags', () => {
  it('an answer that the client holds is not sent again, until the network changes', async () => {
    const first = await server.fetch('/api/gaps');
    const tag = first.headers.get('etag') ?? '';
    const again = await server.fetch('/api/gaps', { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    for (const [path, language] of [
      ['/api/gaps?kind=M01', 'fr'],
      ['/api/gaps', 'en'],
      ['/api/flows', 'fr'],
    ] as const) {
      const headers = { 'If-None-Match': tag, 'Accept-Language': language };
      expect((await server.fetch(path, { headers })).status).toBe(200);
    }
    // Putting back what is there changes nothing, and what is held is still good.
    const sample = await readSample();
    await server.store.replace(sample);
    expect((await server.fetch('/api/gaps', { headers: { 'If-None-Match': tag } })).status).toBe(304);
    await server.store.replace({ ...sample, name: 'Un autre nom' });
    expect((await server.fetch('/api/gaps', { headers: { 'If-None-Match': tag } })).status).toBe(200);
  });

  it('a write that starts from an older revision is refused', async () => {
    const body = JSON.stringify(await readSample());
    const put = (tag: string) =>
      server.fetch('/api/network', {
        method: 'PUT',
        body,
        headers: { 'Content-Type': 'application/json', 'If-Match': tag },
      });
    const held = (await server.fetch('/api/network')).headers.get('etag') ?? '';
    expect((await put(held)).status).toBe(200);
    const refused = await put(held);
    expect(refused.status).toBe(412);
    expect(ApiProblem.parse(await refused.json()).id).toBe('revision-moved');
    for (const tag of ['"what"', 'W/"x-1"', '12']) expect((await put(tag)).status).toBe(412);
    expect((await put('*')).status).toBe(200);
  });
});

describe('defences', () => {
  it('sends a strict content policy and no trace of the framework', async () => {
    const { headers } = await server.fetch('/api/health');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    // No other origin reads anything.
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ Origin: 'https://example.org' }, 403],
    [{ Origin: 'null' }, 403],
    [{ 'Sec-Fetch-Site': 'same-origin' }, 415],
    [{}, 415],
  ])('a write with %j answers %i', async (headers, status) => {
    expect(await rawStatus(headers as Record<string, string>, 'PUT', '/api/network')).toBe(status);
  });

  it.each([
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost:4747', 200],
    ['[::1]:4747', 200],
  ])('asked as %s it answers %i', async (host, status) => {
    expect(await rawStatus({ Host: host })).toBe(status);
  });

  it('logs neither what was looked up nor who asked', async () => {
    await server.fetch('/api/pathways?from=lee-ecrit-1&to=nettoyage');
    await problemAt('/api/pathways?from=secret-name&to=nettoyage');
    const lines = server.log.join('\n');
    expect(lines).toContain('"path":"/api/pathways"');
    expect(lines).not.toMatch(/lee-ecrit-1|secret-name|127\.0\.0\.1|user-agent|remoteAddress/);
  });
});
