import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CheckAnswer } from '../../domain/api/answers.ts';
import { ApiProblem } from '../../domain/api/problem.ts';
import { problems as en } from '../../domain/messages/en/problems.ts';
import { problems as fr } from '../../domain/messages/fr/problems.ts';
import { JSON_PROBLEMS } from '../../domain/model/scan-json.ts';
import { badFiles } from '../support/bad-files.ts';
import { filiere, network } from '../support/builders.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
const kept = network({ filieres: [filiere('kept')] });

beforeAll(async () => {
  server = await testServer({ document: kept });
});
afterAll(() => server.close());

const send = (method: 'PUT' | 'POST', body: string, headers: Record<string, string> = {}) =>
  server.fetch(method === 'PUT' ? '/api/network' : '/api/network/check', {
    method,
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
  });

async function expectNothingWritten(): Promise<void> {
  expect(await server.store.revision()).toBe(1);
}

const isJsonCode = (code: string): boolean => (JSON_PROBLEMS as readonly string[]).includes(code);

describe.each(badFiles)('$name', ({ text, code }) => {
  it.each(['fr', 'en'] as const)(
    'is refused in %s with place, value and remedy, and nothing is written',
    async (language) => {
      const response = await send('PUT', text, { 'Accept-Language': language });
      const problem = ApiProblem.parse(await response.json());
      expect(response.status).toBe(isJsonCode(code) ? 400 : 422);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(problem.id).toBe(isJsonCode(code) ? code : 'network-refused');
      expect(problem.problems?.map((line) => line.code)).toContain(code);
      for (const line of problem.problems ?? []) {
        const words = (language === 'fr' ? fr : en)[line.code as keyof typeof fr];
        const opening = words.message.split('{')[0] ?? '';
        expect(line.message.startsWith(opening)).toBe(true);
        expect(`${line.message} ${line.remedy}`).not.toMatch(/\{[a-z]\w*\}|undefined/i);
        if (!['broken-json', 'not-an-object'].includes(line.code)) expect(line.path).not.toBe('');
        if (line.code !== 'missing') expect(line.value).toBeDefined();
        expect(line.remedy.length).toBeGreaterThan(5);
        expect(line.remedy).not.toMatch(/\/\^|\\d|, ,/);
      }
      await expectNothingWritten();
    },
  );

  it('is found by the check too', async () => {
    const response = await send('POST', text);
    const answer = CheckAnswer.parse(await response.json());
    expect(response.status).toBe(200);
    expect(answer.ok).toBe(false);
    expect(answer.problems.map((line) => line.code)).toContain(code);
    await expectNothingWritten();
  });
});

describe('a body that is no network at all', () => {
  it('of 50 MB is refused with 413, and the server goes on', async () => {
    const response = await send('PUT', 'nonsense '.repeat(5_600_000));
    expect(response.status).toBe(413);
    expect(ApiProblem.parse(await response.json())).toMatchObject({ id: 'too-large' });
    expect((await server.fetch('/api/health')).status).toBe(200);
    await expectNothingWritten();
  });

  it('of 20 MB of well-formed nonsense is refused within seconds, its first hundred problems listed', async () => {
    const items = '{"nonsense":[1,2,3]},'.repeat(1_000_000);
    const body = `{"format":"passerelles-network","version":2,"name":"x","operators":[${items}{}]}`;
    const response = await send('PUT', body);
    const problem = ApiProblem.parse(await response.json());
    expect(response.status).toBe(422);
    expect(problem.problems).toHaveLength(100);
    expect(problem.more).toBeGreaterThan(9_000);
    await expectNothingWritten();
  });

  it('nested three million deep is refused', async () => {
    const body = `{"format":"passerelles-network","version":2,"name":${'['.repeat(3e6)}${']'.repeat(3e6)}}`;
    const response = await send('PUT', body);
    expect(ApiProblem.parse(await response.json()).problems?.[0]).toMatchObject({
      code: 'json-too-deep',
      path: 'name[0][0][0][0][0][0][0][0][0][0][0]…',
    });
  });

  it('that names the prototype of objects changes nothing in the program', async () => {
    await send('PUT', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['text/plain', 415, 'unsupported-media-type'],
    ['application/json; charset=klingon', 415, 'charset-unsupported'],
  ])('sent as %s is refused', async (type, status, id) => {
    const response = await send('PUT', '{}', { 'Content-Type': type });
    expect(response.status).toBe(status);
    expect(ApiProblem.parse(await response.json()).id).toBe(id);
  });
});

it('every kind of problem has a faulty file, or needs none', () => {
  const tested = new Set(badFiles.map(({ code }) => code));
  // Of a question's lists only; a warning only; what no field of the format can bring about today; what needs a file
  // of twenty megabytes; what only an edit of numbers that are masked, or a removal, can bring about.
  const others = [
    'figures-together',
    'masked-over-number',
    'json-too-many-values',
    'too-few',
    'max-below-tested',
    'confirmed-by-no-party',
    'nil-contradicted',
    'unknown-reason',
    'wrong-reason',
    'retired-reason',
    'reason-in-use',
    'invalid',
  ];
  expect(Object.keys(fr).filter((code) => !tested.has(code) && !others.includes(code))).toEqual([]);
});

it('a sound network is written, and the next read sees it', async () => {
  const document = network({ filieres: [filiere('a'), filiere('b')] });
  const response = await send('PUT', JSON.stringify(document));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ revision: 2, counts: { filieres: 2 }, warnings: [] });
  const read = (await (await server.fetch('/api/network')).json()) as { revision: number; network: unknown };
  expect(read.revision).toBe(2);
  expect(read.network).toMatchObject({ filieres: [{ id: 'a' }, { id: 'b' }] });
});

it('a warning does not prevent the import, and is told', async () => {
  const shut = filiere('shut', { entry: { written: { tested: 3, max: 1 } } });
  const response = await send('PUT', JSON.stringify(network({ filieres: [shut] })));
  const answer = (await response.json()) as { warnings: { code: string; path: string }[] };
  expect(answer.warnings).toMatchObject([
    { code: 'max-below-tested', path: 'filieres[0].entry.written.max' },
  ]);
});
