import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiProblem } from '../../../domain/api/problem.ts';
import { FileAnswer, Progress } from '../../../domain/api/transfer.ts';
import { filiere, network } from '../../support/builders.ts';
import { largeWorkbook } from '../../support/large-workbook.ts';
import { ODD_FILES } from '../../support/odd-files.ts';
import { type TestServer, testServer } from '../../support/server.ts';

let server: TestServer;
const kept = network({ filieres: [filiere('kept')] });

beforeAll(async () => {
  server = await testServer({ document: kept });
});
afterAll(() => server.close());

const send = (name: string, body: Buffer | string, headers: Record<string, string> = {}) =>
  server.fetch(`/api/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : new Uint8Array(body),
    headers: { 'Content-Type': 'application/octet-stream', ...headers },
  });
const linesOf = async (response: Response): Promise<Record<string, unknown>[]> =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

async function expectNothingWritten(): Promise<void> {
  expect(await server.store.revision()).toBe(1);
}

describe.each(ODD_FILES)('$name', ({ name, bytes, expects }) => {
  it('over HTTP is read or refused in the language of the reader, and nothing is written', async () => {
    const response = await send(name, bytes(), { 'Accept-Language': 'en' });
    if ('refused' in expects) {
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      const problem = ApiProblem.parse(await response.json());
      expect([response.status, problem.id]).toEqual([422, expects.refused]);
      expect(problem.detail).toContain(`“${name}”`);
    } else {
      expect(response.status).toBe(200);
      const answer = FileAnswer.parse(await response.json());
      expect(answer).toMatchObject({ name, kind: expects.kind });
      for (const { message, remedy } of answer.notes) {
        expect(`${message} ${remedy}`).not.toMatch(/\{\w+\}/);
        expect(remedy).toMatch(/\.$/);
      }
    }
    await expectNothingWritten();
  });
});

describe('a file that is sent', () => {
  it('is shown with its first rows, their lines, and a handle by its content', async () => {
    const one = FileAnswer.parse(
      await (await send('C:\\mes documents\\a.csv', 'sep=;\nNom;Ville\n"x\ny";Huy\nz;Ans\n')).json(),
    );
    const other = FileAnswer.parse(
      await (await send('../../b.csv', 'sep=;\nNom;Ville\n"x\ny";Huy\nz;Ans\n')).json(),
    );
    expect(one.name).toBe('a.csv');
    expect(other).toMatchObject({ name: 'b.csv', file: one.file });
    expect(one.sheets).toEqual([
      {
        name: 'a',
        hidden: false,
        rows: 3,
        columns: 2,
        preview: [
          ['Nom', 'Ville'],
          ['x\ny', 'Huy'],
          ['z', 'Ans'],
        ],
        lines: [1, 2, 3],
      },
    ]);
  });

  it('of 200 MB is refused with 413 in words, as it comes, and memory does not grow', async () => {
    const before = process.memoryUsage().rss;
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 20);
    for (const announced of [true, false]) {
      const { status, body } = await streamed('large.csv', 200, announced);
      const problem = ApiProblem.parse(JSON.parse(body));
      expect([status, problem.id]).toEqual([413, 'upload-too-large']);
      expect(problem.detail).toMatch(/50.Mo/);
      expect(server.files.shelf.held()).toBeLessThan(200 * 2 ** 20);
    }
    clearInterval(watch);
    expect(most - before).toBeLessThan(150 * 2 ** 20);
    expect((await server.fetch('/api/health')).status).toBe(200);
    await expectNothingWritten();
  });

  it('without a name, or from another site, is refused', async () => {
    const nameless = await server.fetch('/api/files', { method: 'POST', body: 'a;b' });
    expect([nameless.status, ((await nameless.json()) as { id: string }).id]).toEqual([400, 'bad-request']);
    const foreign = await send('a.csv', 'a;b', { 'Sec-Fetch-Site': 'cross-site' });
    expect(foreign.status).toBe(403);
    expect((await server.fetch('/api/files')).status).toBe(405);
  });

  it('leaves no name and no cell in the log', async () => {
    await send('Dupont-Marie.csv', 'Nom;Ville\nSECRET;Huy\n"');
    expect(server.log.join('')).not.toMatch(/Dupont|SECRET/);
  });
});

describe('an answer in lines', () => {
  it('tells how far it is and ends with the answer', async () => {
    const response = await send('large.xlsx', largeWorkbook(1_000, 60), { Accept: 'application/x-ndjson' });
    expect(response.headers.get('content-type')).toContain('application/x-ndjson');
    const lines = await linesOf(response);
    expect(lines.length).toBeGreaterThan(1);
    const last = lines.pop();
    for (const line of lines) {
      const { progress } = Progress.parse(line);
      expect(progress.phase).toBe('READING');
      expect(progress.done).toBeLessThanOrEqual(progress.total ?? 0);
    }
    expect(FileAnswer.parse(last?.answer).sheets[0]).toMatchObject({ rows: 1_001, columns: 60 });
  });

  it('ends with the problem when something is wrong on the way, and has its status when nothing was told', async () => {
    const rows = 'a;b\n'.repeat(250_000);
    const lines = await linesOf(await send('a.csv', rows, { Accept: 'application/x-ndjson' }));
    expect(ApiProblem.parse(lines.at(-1)?.problem).id).toBe('file-too-many-rows');
    const before = await send('a.pdf', '%PDF-1.4', { Accept: 'application/x-ndjson' });
    expect([before.status, before.headers.get('content-type')]).toEqual([
      422,
      expect.stringContaining('application/problem+json'),
    ]);
  });

  it('stops when the client goes away, and reads the next file', async () => {
    const large = largeWorkbook(10_000, 60);
    const gone = new AbortController();
    const sent = Array.from({ length: 4 }, (_, index) =>
      server.fetch(`/api/files?name=${index}.xlsx`, {
        method: 'POST',
        body: new Uint8Array(large),
        headers: { Accept: 'application/x-ndjson' },
        signal: gone.signal,
      }),
    );
    const settled = Promise.allSettled(sent.map(async (response) => (await response).text()));
    // An answer begins with the first line of progress: one file is being read then, and the others wait.
    await Promise.race(sent);
    gone.abort();
    expect((await settled).map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
    expect((await send('next.csv', 'a;b\n1;2\n')).status).toBe(200);
  });
});

/** Sends so many megabytes bit by bit, their number announced or not, and reads what comes back. */
function streamed(
  name: string,
  megabytes: number,
  announced: boolean,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const chunk = Buffer.alloc(2 ** 20, 'a;b\n');
    const sent = httpRequest(`${server.url}/api/files?name=${name}`, {
      method: 'POST',
      headers: announced
        ? { 'Content-Length': megabytes * chunk.length }
        : { 'Transfer-Encoding': 'chunked' },
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      let body = '';
      response.on('data', (part: Buffer) => {
        body += part.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    let left = megabytes;
    const more = (): void => {
      while (left > 0) {
        left -= 1;
        if (!sent.write(chunk)) {
          sent.once('drain', more);
          return;
        }
      }
      sent.end();
    };
    more();
  });
}
