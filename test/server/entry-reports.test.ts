import { afterAll, beforeAll, expect, it } from 'vitest';
import { EditAnswer } from '../../domain/api/changes.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { post, problemOf } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';

/** Rows and reports of nothing between two operators, as the grid of partners writes them. */

let alone: TestServer;
let others: TestServer;
beforeAll(async () => {
  alone = await testServer({ document: hauteSylve() });
  others = await testServer({ document: hauteSylve(), host: '0.0.0.0' });
});
afterAll(async () => {
  await alone.close();
  await others.close();
});

const author = 'Régionale de test';
const quarter = { from: '2025-10-01', to: '2025-12-31' };
const series = { source: 'lee', target: 'eps-orneval', declaredBy: 'SENDER', ...quarter };
const count = (number: unknown) => ({
  ...{ do: 'ADD', list: 'flows' },
  element: { ...series, kind: 'ORIENTATION', count: number },
});
const write = (server: TestServer, ...edits: object[]) => post(server, '/api/entry', { author, edits });
const reported = async () => {
  const { flows, nilReports } = (await alone.store.load()).document;
  const isIt = (one: { source: string; target: string }) =>
    one.source === series.source && one.target === series.target;
  return { flows: flows.filter(isIt), nilReports: nilReports.filter(isIt) };
};

it('writes a new row, puts a report of nothing in its place, and takes both back', async () => {
  const before = await reported();
  const made = await write(alone, count(3));
  expect(made.status).toBe(200);
  const row = (await reported()).flows.find(({ from }) => from === quarter.from)!;
  expect(row).toMatchObject({ count: 3 });
  const nil = { do: 'ADD', list: 'nilReports', element: series };
  const { body } = await write(alone, { do: 'REMOVE', list: 'flows', id: row.id }, nil);
  expect((await reported()).flows).toEqual(before.flows);
  expect((await reported()).nilReports).toMatchObject([series]);
  const last = EditAnswer.parse(body).record!.revision;
  for (const revision of [last, last - 1])
    expect((await post(alone, '/api/changes/take-back', { author, revision })).status).toBe(200);
  expect(await reported()).toEqual(before);
});

it('refuses what overlaps, has other fields, or is no count, and writes nothing', async () => {
  const before = await reported();
  expect((await write(alone, count(3), count(4))).status).toBeGreaterThanOrEqual(400);
  expect((await write(alone, count('trois'))).status).toBe(400);
  expect((await write(alone, count(-1))).status).toBe(400);
  const noted = { ...count(3), element: { ...count(3).element, note: 'Fatima' } };
  expect((await write(alone, noted)).status).toBe(400);
  expect(await reported()).toEqual(before);
});

it('is closed to an account that names no operator', async () => {
  const { status, id } = await problemOf(others, '/api/entry', { author, edits: [count(3)] });
  expect({ status, id }).toEqual({ status: 403, id: 'entry-not-yours' });
});
