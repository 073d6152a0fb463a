import { connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { ApiProblem } from '../../../domain/api/problem.ts';
import { FileAnswer } from '../../../domain/api/transfer.ts';
import { filiere, network } from '../../support/builders.ts';
import { rawHttp } from '../../support/raw-http.ts';
import { type TestServer, testServer } from '../../support/server.ts';

const MB = 2 ** 20;
let server: TestServer;
const held: Socket[] = [];

async function opened(shelf: { megabytes: number; patience?: number }): Promise<void> {
  server = await testServer({ document: network({ filieres: [filiere('kept')] }), shelf });
}
afterEach(async () => {
  for (const socket of held.splice(0)) socket.destroy();
  await server.close();
});

const headOf = (name: string, length: number): string =>
  `POST /api/files?name=${name} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/octet-stream\r\nContent-Length: ${length}\r\n\r\n`;

/** Begins to send a file, and never ends. Resolves with what the server answers, if it does. */
function hold(sent: number): Promise<string> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  held.push(socket);
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.on('error', () => {});
  socket.write(headOf('held.csv', 40 * MB));
  socket.write(Buffer.alloc(sent, 'x'));
  return new Promise((resolve) => socket.once('close', () => resolve(text)));
}

const send = (content: string) =>
  server.fetch('/api/files?name=a.csv', {
    method: 'POST',
    body: content,
    headers: { 'Content-Type': 'application/octet-stream' },
  });
const wordsOf = ({ file, mapping }: FileAnswer) =>
  server.fetch('/api/imports/words', {
    method: 'POST',
    body: JSON.stringify({ file, mapping }),
    headers: { 'Content-Type': 'application/json' },
  });

it('uploads that never end neither push out a file that is worked with nor keep the server busy', async () => {
  await opened({ megabytes: 8, patience: 2_000 });
  const kept = FileAnswer.parse(await (await send(`Nom;Ville\n${'Le Germoir;Huy\n'.repeat(30_000)}`)).json());
  const answers = [1, 2, 3, 4].map(() => hold(3 * MB));
  // Those for whom there is no room are told at once, and the others when nothing has come for a while.
  const said = await Promise.all(answers);
  const problems = said.map((text) => ApiProblem.parse(JSON.parse(text.slice(text.indexOf('\r\n\r\n')))));
  expect(new Set(problems.map(({ id }) => id))).toEqual(new Set(['files-busy', 'upload-stalled']));
  for (const [index, { id, status }] of problems.entries()) {
    expect(status).toBe(id === 'files-busy' ? 503 : 408);
    if (id === 'files-busy') expect(said[index]).toMatch(/^retry-after: \d+/im);
  }
  expect((await wordsOf(kept)).status).toBe(200);
  expect(server.files.shelf.held()).toBeLessThan(2 * MB);
});

it('a file that could not be read is not kept', async () => {
  await opened({ megabytes: 8 });
  for (let index = 0; index < 5; index += 1) {
    const content = `%PDF-1.7${index}`.padEnd(3 * MB, 'x');
    const answer = await rawHttp(server.url, headOf('a.csv', content.length), content);
    expect(answer.body).toContain('file-pdf');
  }
  expect(server.files.shelf.held()).toBe(0);
});
