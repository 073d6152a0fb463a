import zlib, { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ApiProblem } from '../../domain/api/problem.ts';
import { type RawAnswer, rawHttp, rawRequest } from '../support/raw-http.ts';
import type { TestServer } from '../support/server.ts';
import { serverWithSmallClient } from '../support/small-client.ts';

let server: TestServer;

beforeAll(async () => {
  server = await serverWithSmallClient();
});
afterAll(async () => {
  await server.close();
});
afterEach(async () => {
  expect((await server.fetch('/api/ready')).status).toBe(200);
});

/** What a client must never see: pages of the framework, stacks, paths of files. */
function expectPlain({ text, headers, body, status }: RawAnswer): void {
  expect(text).not.toMatch(/<html|<pre|node_modules|file:\/\/|\.[jt]s:\d|\bat .+\(|\/server\//i);
  if (status >= 400 && body !== '') expect(headers['content-type']).toContain('application/problem+json');
}

const problemOf = ({ body }: RawAnswer): ApiProblem => ApiProblem.parse(JSON.parse(body));

describe('a body', () => {
  const edit = (was: string): string =>
    `{"author":"x","edits":[{"op":"CHANGE","list":"operators","id":"lee","fields":[{"path":"name","was":${was},"now":"y"}]}]}`;
  const post = (path: string, body: string | Uint8Array, headers: Record<string, string> = {}) =>
    rawHttp(
      server.url,
      ...rawRequest(`POST ${path}`, { 'Content-Type': 'application/json', ...headers }, body),
    );

  it.each([100, 6_000, 100_000])('with a value nested %i deep is refused', async (depth) => {
    const answer = await post('/api/changes', edit('['.repeat(depth) + ']'.repeat(depth)));
    expectPlain(answer);
    expect(problemOf(answer)).toMatchObject({ id: 'json-too-deep', status: 400 });
    expect(problemOf(answer).detail).toContain('64');
  });

  it.each([
    ['an edit', '/api/changes', '{"author":"a","author":"b","edits":[]}', 'author', 15],
    ['a question', '/api/gaps', '{\n"at":"2025-01-01","at":"2026-01-01"}', 'at', 19],
    ['a network', '/api/network', '{"format":"x","format":"passerelles-network"}', 'format', 15],
  ])('of %s with a key twice is refused', async (_, path, body, key, column) => {
    const method = path === '/api/network' ? 'PUT' : 'POST';
    const answer = await rawHttp(
      server.url,
      ...rawRequest(`${method} ${path}`, { 'Content-Type': 'application/json' }, body),
    );
    expect(problemOf(answer)).toMatchObject({ id: 'json-duplicate-key', status: 400 });
    expect(problemOf(answer).detail).toContain(key);
    expect(problemOf(answer).detail).toMatch(new RegExp(`colonne.${column}\\b`));
  });

  it.each(['gzip', 'deflate', 'br', 'GZIP'])(
    'that is not the %s that it says is refused',
    async (encoding) => {
      const answer = await post('/api/gaps', '{"at":"2025-12-31"}', { 'Content-Encoding': encoding });
      expectPlain(answer);
      expect(problemOf(answer)).toMatchObject({ id: 'encoding-broken', status: 400 });
      expect(problemOf(answer).detail).toContain(encoding.toLowerCase());
    },
  );

  it('in gzip that is cut short is refused', async () => {
    const whole = gzipSync('{"at":"2025-12-31"}'.padEnd(1_000));
    const answer = await post('/api/gaps', whole.subarray(0, whole.length - 9), {
      'Content-Encoding': 'gzip',
    });
    expectPlain(answer);
    expect(problemOf(answer)).toMatchObject({ id: 'encoding-broken', status: 400 });
  });

  it('in an encoding that is not known is refused', async () => {
    for (const encoding of ['klingon', 'gzip, gzip']) {
      const answer = await post('/api/gaps', '{}', { 'Content-Encoding': encoding });
      expectPlain(answer);
      expect(problemOf(answer)).toMatchObject({ id: 'encoding-unsupported', status: 415 });
    }
  });

  it('in Zstandard is refused by a Node that does not read it, and as broken by one that does', async () => {
    const answer = await post('/api/gaps', '{}', { 'Content-Encoding': 'zstd' });
    expectPlain(answer);
    const id = 'createZstdDecompress' in zlib ? 'encoding-broken' : 'encoding-unsupported';
    expect(problemOf(answer).id).toBe(id);
  });

  it.each(['utf-16', 'utf-16le', 'utf-32', 'utf-32be', 'iso-8859-1', 'windows-1252', 'utf-7', 'klingon'])(
    'in %s is refused',
    async (charset) => {
      const answer = await post('/api/gaps', '{}', {
        'Content-Type': `application/json; charset=${charset}`,
      });
      expectPlain(answer);
      expect(problemOf(answer)).toMatchObject({ id: 'charset-unsupported', status: 415 });
      expect(problemOf(answer).detail).toContain('UTF-8');
    },
  );

  it.each([
    ['UTF-16LE', Buffer.from('\ufeff{"at":"2025-12-31"}', 'utf16le')],
    ['UTF-16LE without a mark', Buffer.from('{"at":"2025-12-31"}', 'utf16le')],
    ['UTF-16BE', Buffer.from('\ufeff{"at":"2025-12-31"}', 'utf16le').swap16()],
    ['UTF-32LE', utf32('\ufeff{}')],
    ['UTF-32LE without a mark', utf32('{}')],
    ['UTF-32BE', utf32('\ufeff{}').swap32()],
    ['UTF-32BE without a mark', utf32('{}').swap32()],
  ])('in %s that does not say so is refused', async (_, body) => {
    for (const type of ['application/json', 'application/json; charset=utf-8']) {
      const answer = await post('/api/gaps', body, { 'Content-Type': type });
      expectPlain(answer);
      expect(problemOf(answer)).toMatchObject({ id: 'charset-unsupported', status: 415 });
    }
  });

  it('with bytes that are not UTF-8 is refused', async () => {
    const answer = await post('/api/changes', Buffer.from(edit('"caf\xe9"'), 'latin1'));
    expectPlain(answer);
    expect(problemOf(answer)).toMatchObject({ id: 'charset-unsupported', status: 415 });
  });

  it('in UTF-8 with its mark is taken', async () => {
    for (const charset of ['utf-8', 'UTF-8', '"utf-8"']) {
      const type = `application/json; charset=${charset}`;
      const answer = await post('/api/gaps', '\ufeff{"limit":1}', { 'Content-Type': type });
      expect(answer.status).toBe(200);
    }
  });
});

function utf32(text: string): Buffer {
  const bytes = Buffer.alloc(text.length * 4);
  for (let index = 0; index < text.length; index += 1) bytes.writeUInt32LE(text.charCodeAt(index), index * 4);
  return bytes;
}

describe('a file of the page asked for', () => {
  it.each([
    [{ 'If-Match': '"other"' }, 412, 'precondition-failed'],
    [{ 'If-Unmodified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' }, 412, 'precondition-failed'],
    [{ Range: 'bytes=5000-6000' }, 416, 'range-not-satisfiable'],
  ])('with %j is refused', async (headers, status, id) => {
    for (const path of ['/map.js', '/inventory']) {
      const answer = await rawHttp(
        server.url,
        ...rawRequest(`GET ${path}`, headers as Record<string, string>),
      );
      expectPlain(answer);
      expect(problemOf(answer)).toMatchObject({ id, status });
      expect(answer.headers).not.toHaveProperty('etag');
      if (status === 416) expect(answer.headers['content-range']).toMatch(/^bytes \*\/\d+$/);
    }
  });

  it.each(['bytes=0-3', 'bytes=x', 'lines=1-2', 'bytes=0-1,3-4'])(
    'with Range: %s is answered',
    async (range) => {
      const answer = await rawHttp(server.url, ...rawRequest('GET /map.js', { Range: range }));
      expect([200, 206]).toContain(answer.status);
    },
  );
});

describe('an address', () => {
  it.each([
    '/%',
    '/%E0%A4%A',
    '/%00',
    '/..%2f..%2fpackage.json',
    '/%5c..%5c..%5cpackage.json',
    '/../../package.json',
    '/.env',
    '/assets/../../package.json',
    '//evil.example/x.js',
    '/api/%',
    '/api/gaps/%2e%2e/network%00',
    'http://[/',
    'http://[::1/x',
    'http://a:b@/api/none',
    '?',
    '*',
  ])('such as %s never shows a page of the framework', async (path) => {
    for (const method of ['GET', 'POST', 'OPTIONS', 'HEAD']) {
      const answer = await rawHttp(server.url, ...rawRequest(`${method} ${path}`));
      expectPlain(answer);
      expect(answer.status).toBeGreaterThan(0);
      expect(answer.status).toBeLessThan(500);
      expect(answer.body).not.toContain('"passerelles"');
    }
  });
});

describe('what is not HTTP, or too much of it', () => {
  it.each([
    ['an address without end', `GET /${'a'.repeat(200_000)} HTTP/1.1\r\n\r\n`, 431, 'headers-too-large'],
    ['a header without end', `GET / HTTP/1.1\r\nX: ${'a'.repeat(200_000)}\r\n\r\n`, 431, 'headers-too-large'],
    ['an unknown method', 'FOO / HTTP/1.1\r\nHost: localhost\r\n\r\n', 400, 'bad-http'],
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'bad-http'],
    ['a TLS greeting', Buffer.from('16030100a5010000a10303', 'hex'), 400, 'bad-http'],
    [
      'a header with a control character',
      'GET / HTTP/1.1\r\nHost: localhost\r\nX: a\x01\r\n\r\n',
      400,
      'bad-http',
    ],
    [
      'two lengths',
      'POST /api/gaps HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
      400,
      'bad-http',
    ],
    [
      'a length and pieces',
      'POST /api/gaps HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'bad-http',
    ],
    ['no host', 'GET /api/health HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'bad-http'],
  ])('%s', async (_, bytes, status, id) => {
    const answer = await rawHttp(server.url, bytes);
    expectPlain(answer);
    expect(answer.status).toBe(status);
    expect(problemOf(answer)).toMatchObject({ id, status });
  });

  it('a broken piece of a body', async () => {
    const head = 'POST /api/gaps HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    const answer = await rawHttp(server.url, `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`);
    expectPlain(answer);
    expect(problemOf(answer)).toMatchObject({ id: 'bad-http', status: 400 });
    expect(answer.text.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });

  it('something after a sound request, which is answered', async () => {
    for (const connection of ['close', 'keep-alive']) {
      const [head, body] = rawRequest('GET /api/gaps?kind=M01', { Connection: connection });
      const answer = await rawHttp(server.url, `${head}${body}\0\0 hello\r\n\r\n`);
      expect(answer.status).toBe(200);
    }
  });

  it('an expectation that is not known, which is ignored', async () => {
    const answer = await rawHttp(server.url, ...rawRequest('GET /api/health', { Expect: 'the unexpected' }));
    expect(answer.status).toBe(200);
  });

  it('a method that only proxies know', async () => {
    for (const line of ['TRACE /', 'CONNECT localhost:1', 'PROPFIND /api/gaps', 'OPTIONS *']) {
      const answer = await rawHttp(server.url, ...rawRequest(line));
      expectPlain(answer);
      expect(answer.status).toBeLessThan(500);
    }
  });
});
