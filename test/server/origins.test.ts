import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiProblem } from '../../domain/api/problem.ts';
import { rawHttp, rawRequest } from '../support/raw-http.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { serverWithSmallClient } from '../support/small-client.ts';

describe('the name that a server is asked under', () => {
  const servers = new Map<string, TestServer>();
  const opened = async (host: string, allowedHosts: readonly string[]): Promise<TestServer> => {
    const key = `${host} ${allowedHosts}`;
    const server = servers.get(key) ?? (await testServer({ host, allowedHosts }));
    servers.set(key, server);
    return server;
  };
  afterAll(async () => {
    for (const server of servers.values()) await server.close();
  });

  const LISTED = ['passerelles.example', 'autre.example'];
  it.each<[string, readonly string[], string, number]>([
    ['127.0.0.1', [], 'localhost:4747', 200],
    ['127.0.0.1', [], 'LOCALHOST.', 200],
    ['127.0.0.1', [], '[::1]:4747', 200],
    ['127.0.0.1', [], '127.0.0.1.evil.example', 421],
    ['127.0.0.1', [], '192.168.1.20:4747', 421],
    ['127.0.0.1', [], 'passerelles.example', 421],
    ['127.0.0.1', LISTED, 'passerelles.example', 200],
    ['127.0.0.1', LISTED, 'Passerelles.Example:8443', 200],
    ['127.0.0.1', LISTED, 'sub.passerelles.example', 421],
    ['0.0.0.0', [], 'localhost:4747', 200],
    ['0.0.0.0', [], '127.0.0.1:4747', 200],
    ['0.0.0.0', [], '192.168.1.20:4747', 200],
    ['0.0.0.0', [], '[fe80::1]:4747', 200],
    ['0.0.0.0', [], 'evil.example', 421],
    ['0.0.0.0', [], '192.168.1.20.evil.example:4747', 421],
    ['0.0.0.0', [], '3232235796', 421],
    ['0.0.0.0', [], '[evil.example]', 421],
    ['0.0.0.0', [], 'localhost:4747@evil.example', 421],
    ['0.0.0.0', LISTED, 'autre.example', 200],
    ['::', [], 'evil.example', 421],
    ['serveur.asbl.example', [], 'serveur.asbl.example:4747', 200],
    ['serveur.asbl.example', [], 'evil.example', 421],
  ])('bound to %s and allowed %j, as %s, answers %i', async (host, allowed, name, status) => {
    const server = await opened(host, allowed);
    for (const path of ['/api/health', '/api/nothing', '/']) {
      const answer = await rawHttp(server.url, ...rawRequest(`GET ${path}`, { Host: name }));
      if (path === '/api/health') expect(answer.status).toBe(status);
      expect(answer.status === 421).toBe(status === 421);
      if (status !== 421) continue;
      const { id, detail } = ApiProblem.parse(JSON.parse(answer.body));
      expect(id).toBe('host-refused');
      expect(detail).toContain('ALLOWED_HOSTS');
      expect(detail).toContain(name.slice(0, 40));
    }
  });
});

describe('a request from another site', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serverWithSmallClient();
  });
  afterAll(async () => {
    await server.close();
  });

  const ask = async (line: string, headers: Record<string, string>, body = '') => {
    const json: Record<string, string> = body === '' ? {} : { 'Content-Type': 'application/json' };
    const { status, body: text } = await rawHttp(
      server.url,
      ...rawRequest(line, { ...json, ...headers }, body),
    );
    return { status, id: status === 403 && text !== '' ? ApiProblem.parse(JSON.parse(text)).id : undefined };
  };
  const REFUSED = { status: 403, id: 'cross-site' };
  const link = { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' };

  const FOREIGN: readonly Record<string, string>[] = [
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'image' },
    { 'Sec-Fetch-Site': 'cross-site', ...link },
    { 'Sec-Fetch-Site': 'nonsense' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
  ];
  it.each(FOREIGN)('with %j asks the API in vain', async (headers) => {
    const given = headers;
    for (const path of [
      '/api/gaps?kind=M04',
      '/API/gaps',
      '/api/network',
      '/api/export?format=json',
      '/api/nothing',
    ])
      expect(await ask(`GET ${path}`, given)).toEqual(REFUSED);
    expect(await ask('HEAD /api/gaps', given)).toMatchObject({ status: 403 });
    expect(await ask('OPTIONS /api/gaps', given)).toEqual(REFUSED);
    expect(await ask('POST /api/gaps', given, '{}')).toEqual(REFUSED);
    expect(await ask('PUT /', given)).toEqual(REFUSED);
  });

  it.each(['/api/docs', '/api/openapi.json'])('reads %s by a link, and in no other way', async (path) => {
    expect(await ask(`GET ${path}`, { 'Sec-Fetch-Site': 'cross-site', ...link })).toMatchObject({
      status: 200,
    });
    for (const dest of ['iframe', 'image', 'empty'])
      expect(
        await ask(`GET ${path}`, { 'Sec-Fetch-Site': 'cross-site', ...link, 'Sec-Fetch-Dest': dest }),
      ).toEqual(REFUSED);
    expect(await ask(`GET ${path}`, { 'Sec-Fetch-Site': 'cross-site' })).toEqual(REFUSED);
  });

  it.each(['/', '/inventaire', '/map.js'])('follows a link to %s', async (path) => {
    for (const site of ['cross-site', 'same-site'])
      expect(await ask(`GET ${path}`, { 'Sec-Fetch-Site': site, ...link })).toMatchObject({ status: 200 });
  });

  it.each([
    { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Dest': 'empty' },
    { 'Sec-Fetch-Site': 'none', ...link },
    {},
  ])('is not taken for one with %j', async (headers) => {
    const given = headers as Record<string, string>;
    expect(await ask('GET /api/gaps?kind=M01', given)).toMatchObject({ status: 200 });
    expect(await ask('POST /api/gaps', given, '{"kind":["M01"]}')).toMatchObject({ status: 200 });
  });
});
