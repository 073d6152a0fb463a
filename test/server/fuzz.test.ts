import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../domain/api/problem.ts';
import type { Route } from '../../domain/api/route.ts';
import { ROUTES } from '../../domain/api.ts';
import { errors } from '../../domain/messages/fr/errors.ts';
import { errorsOf } from '../../server/openapi.ts';
import { readSample } from '../../server/sample.ts';
import { engines } from '../support/engines.ts';
import { materialOf } from '../support/fuzz/material.ts';
import { type FuzzRequest, type Material, requestOf } from '../support/fuzz/requests.ts';
import { type RawAnswer, rawHttp } from '../support/raw-http.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { SEED, sized } from '../support/size.ts';

/** Requests on the embedded store; a Neo4j server gets a share of them. */
const MANY = sized({ quick: 200, usual: 1_000, long: 10_000 });
const SHARE_ON_NEO4J = sized({ quick: 0.2, usual: 0.05, long: 0.2 });
/** Requests at a time, and how many come between two times that the network is put back. */
const AT_ONCE = 4;
const ROUND = 50;
const PATIENCE_MS = 300_000 + MANY * 300;

/** Errors that come before a route is found, or when another method is asked for. */
const OF_ANY_REQUEST = ['bad-http', 'headers-too-large', 'not-found', 'method-not-allowed'];

function expectSound({ route, method, known }: FuzzRequest, answer: RawAnswer): void {
  const { status, headers, body, text } = answer;
  if (status === 0) throw new Error('no answer');
  expect([200, 206, 304, 503].includes(status) || (status >= 400 && status < 500)).toBe(true);
  if (status >= 400) {
    expect(text).not.toMatch(/node_modules|file:\/\/|\.[jt]s:\d|\bat \S+ \(|<html|<pre|RangeError|TypeError/);
    if (method === 'HEAD') return;
    expect(headers['content-type']).toContain('application/problem+json');
    const problem = ApiProblem.parse(JSON.parse(body));
    expect(problem.status).toBe(status);
    expect(Object.keys(errors)).toContain(problem.id);
    expect(`${problem.title} ${problem.detail}`).not.toMatch(/\{[a-z]\w*\}|undefined|\[object/);
    if (!known || method.toLowerCase() !== route.method) return;
    const own = Object.values(ROUTES).find(
      ({ path, method: of }) => path === route.path && of === route.method,
    );
    expect([...OF_ANY_REQUEST, ...errorsOf(own as Route)]).toContain(problem.id);
  } else if (headers['content-type']?.startsWith('application/json') && method !== 'HEAD') JSON.parse(body);
}

const shownRequest = ({ bytes }: FuzzRequest): string =>
  bytes
    .map((part) => (typeof part === 'string' ? part : Buffer.from(part).toString('utf8').slice(0, 600)))
    .join('');

/** What is unsound in the answers to the requests of these seeds. */
async function faultsOf(server: TestServer, material: Material, seeds: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  const left = [...seeds];
  const askOneByOne = async (): Promise<void> => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      const request = requestOf(seed, material);
      let text = '';
      try {
        const answer = await rawHttp(server.url, ...request.bytes);
        text = answer.text;
        expectSound(request, answer);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        faults.push(`seed ${seed}: ${why}\n${shownRequest(request)}\n→ ${text.slice(0, 600)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOneByOne));
  return faults;
}

describe.each([...engines()])('on $name', ({ name, create }) => {
  const count = name === 'neo4j' ? Math.round(MANY * SHARE_ON_NEO4J) : MANY;

  it(
    `answers ${count} odd requests soundly, and the next one too`,
    async () => {
      const database = await create();
      const sample = await readSample();
      const server = await testServer({ engine: await database.open(), document: sample });
      try {
        const material = await materialOf(server.fetch, sample);
        const faults: string[] = [];
        for (let from = 0; from < count && faults.length < 5; from += ROUND) {
          const seeds = Array.from(
            { length: Math.min(ROUND, count - from) },
            (_, index) => SEED * 100_000 + from + index,
          );
          faults.push(...(await faultsOf(server, material, seeds)));
          expect((await server.fetch('/api/ready')).status).toBe(200);
          await server.store.replace(sample);
        }
        expect(faults.join('\n\n')).toBe('');
        expect((await server.fetch('/api/gaps')).status).toBe(200);
        expect(await (await server.fetch('/api/network')).json()).toMatchObject({
          network: { name: sample.name },
        });
      } finally {
        await server.close();
        await database.remove();
      }
    },
    PATIENCE_MS,
  );
});
