import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { ApiProblem } from '../../domain/api/problem.ts';
import { failure } from '../../server/errors.ts';
import { problemHandler } from '../../server/http/problem-answer.ts';
import { rawHttp, rawRequest } from '../support/raw-http.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** An application that throws what it is given, after it has written something if told to. */
async function throwing(thrown: unknown, written?: string): Promise<string> {
  const app = express();
  app.get('/', async (_request, response) => {
    response.set({ ETag: '"1"', 'Content-Disposition': 'attachment' });
    if (written !== undefined) await new Promise((resolve) => response.write(written, resolve));
    throw thrown;
  });
  app.use(problemHandler);
  const opened = createServer(app);
  server = opened;
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}`;
}

/** An error each property of which throws in its turn. */
const hostile = (error: Error): Error =>
  new Proxy(error, {
    get: () => {
      throw new RangeError('Maximum call stack size exceeded');
    },
  });
const withoutWords = Object.assign(failure('internal'), { id: 'no-such-id' });
const endless: Record<string, unknown> = {};
endless.self = endless;

describe('an error that cannot be told', () => {
  it.each<[string, unknown]>([
    ['throws when it is looked at', hostile(new Error('x'))],
    ['throws when it is looked at as ours', hostile(failure('bad-request'))],
    ['has an id without words', withoutWords],
    ['has a problem without end', failure('network-refused', {}, { problems: [endless as never] })],
    ['is a text', 'boom'],
    ['is an object without prototype', Object.create(null)],
    ['says a status that is none', Object.assign(new Error('x'), { status: 99_999 })],
    ['says a status of success', Object.assign(new Error('x'), { status: 200 })],
  ])('as it %s, is a plain problem', async (_, thrown) => {
    const answer = await rawHttp(await throwing(thrown), ...rawRequest('GET /'));
    expect(answer.status).toBe(500);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.headers).not.toHaveProperty('content-disposition');
    expect(ApiProblem.parse(JSON.parse(answer.body))).toMatchObject({ id: 'internal', status: 500 });
    expect(answer.text).not.toMatch(/<html|<pre|\bat .+\(|boom|Maximum/);
  });
});

it('an answer that fails on its way is cut short, and nothing is added to it', async () => {
  const url = await throwing(new Error('secret'), 'the beginning');
  const { text } = await rawHttp(url, ...rawRequest('GET /'));
  expect(text).toContain('the beginning');
  expect(text).not.toMatch(/secret|html|problem/);
  // The last piece, of length 0, never comes.
  expect(text).not.toMatch(/\r\n0\r\n\r\n$/);
});
