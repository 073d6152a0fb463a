import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorLine } from '../../server/http/error-line.ts';
import { readSample } from '../../server/sample.ts';
import { StoreError } from '../../server/store/store-errors.ts';
import { rawHttp, rawRequest } from '../support/raw-http.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ document: await readSample() });
});
afterAll(() => server.close());

interface Line {
  readonly problem?: string;
  readonly res?: { readonly status: number };
  readonly req?: { readonly path: string };
}

/** The lines of the log that come from requests sent meanwhile. */
async function logged(send: () => Promise<unknown>): Promise<Line[]> {
  const before = server.log.length;
  await send();
  // A line is written once the answer has left.
  await expect.poll(() => server.log.length).toBeGreaterThan(before);
  return server.log.slice(before).map((line) => JSON.parse(line) as Line);
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
type Asked = readonly [line: string, headers: Readonly<Record<string, string>>, body: string];
const REFUSED: readonly (readonly [string, number, Asked])[] = [
  ['broken-json', 400, ['POST /api/gaps', JSON_TYPE, '{"at":"SECRET"']],
  ['json-duplicate-key', 400, ['POST /api/gaps', JSON_TYPE, '{"SECRET":1,"SECRET":2}']],
  ['json-too-deep', 400, ['PUT /api/network', JSON_TYPE, `{"SECRET":${'['.repeat(99)}`]],
  ['bad-request', 400, ['POST /api/gaps', JSON_TYPE, '{"SECRET":1}']],
  ['bad-request', 400, ['GET /api/gaps?SECRET=SECRET', {}, '']],
  ['network-refused', 422, ['PUT /api/network', JSON_TYPE, '{"format":"SECRET"}']],
  ['unknown-element', 404, ['GET /api/pathways?from=SECRET&to=nettoyage', {}, '']],
  ['not-found', 404, ['GET /api/nothing?SECRET', {}, '']],
  ['method-not-allowed', 405, ['PUT /api/gaps?SECRET', {}, '']],
  ['cross-site', 403, ['GET /api/gaps', { Origin: 'https://SECRET.example' }, '']],
  ['host-refused', 421, ['GET /api/gaps', { Host: 'SECRET.example' }, '']],
  ['unsupported-media-type', 415, ['POST /api/gaps', { 'Content-Type': 'text/SECRET' }, '{}']],
  [
    'charset-unsupported',
    415,
    ['POST /api/gaps', { 'Content-Type': 'application/json;charset=SECRET' }, '{}'],
  ],
  ['encoding-unsupported', 415, ['POST /api/gaps', { ...JSON_TYPE, 'Content-Encoding': 'SECRET' }, '{}']],
  ['encoding-broken', 400, ['POST /api/gaps', { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, 'SECRET']],
  ['revision-moved', 412, ['PUT /api/network', { ...JSON_TYPE, 'If-Match': '"SECRET"' }, '']],
  ['file-pdf', 422, ['POST /api/files?name=SECRET.csv', {}, '%PDF-1.7 SECRET']],
];

describe('a request that is refused', () => {
  it.each(REFUSED)(
    'as %s (%i) has one line, with its problem and nothing of its content',
    async (problem, status, asked) => {
      const [line, headers, given] = asked;
      const body = problem === 'revision-moved' ? JSON.stringify(await readSample()) : given;
      const lines = await logged(async () => {
        const answer = await rawHttp(server.url, ...rawRequest(line, headers, body));
        expect(answer.status).toBe(status);
      });
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatchObject({
        problem,
        res: { status },
        req: { path: line.replace(/^\w+ |\?.*/g, '') },
      });
      expect(JSON.stringify(lines)).not.toMatch(/SECRET/i);
    },
  );

  it('before it is a request has one line too', async () => {
    const lines = await logged(() => rawHttp(server.url, 'SECRET SECRET\r\n\r\n'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ problem: 'bad-http', res: { status: 400 } });
    expect(JSON.stringify(lines)).not.toMatch(/SECRET/i);
  });
});

it('a request that is answered has one line without a problem', async () => {
  const lines = await logged(() => rawHttp(server.url, ...rawRequest('GET /api/health?SECRET')));
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toHaveProperty('problem');
});

describe('an error that was not foreseen', () => {
  const parsing = (): unknown => {
    try {
      return JSON.parse('{"SECRET');
    } catch (error) {
      return error;
    }
  };

  it('says where it was thrown and not what was given', () => {
    const error = new Error('SECRET', { cause: parsing() });
    const line = errorLine(Object.assign(error, { values: { a: 'SECRET' }, body: 'SECRET' }));
    expect(line).toMatchObject({ type: 'Error', cause: { type: 'SyntaxError' } });
    expect(line.stack).toContain('request-log.test');
    expect(JSON.stringify(line)).not.toContain('SECRET');
  });

  it('keeps the words of the language itself, and of an outage', () => {
    expect(errorLine(new TypeError('x is not a function')).message).toBe('x is not a function');
    const outage = new StoreError('neo4j-unreachable', { uri: 'neo4j://there' });
    expect(errorLine(outage)).toMatchObject({ id: 'neo4j-unreachable' });
    expect(errorLine(outage).message).toContain('neo4j://there');
  });
});
