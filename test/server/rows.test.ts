import { afterAll, beforeAll, expect, it } from 'vitest';
import { RowsAnswer } from '../../domain/api/questions/rows.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { post, problemOf } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';

const network = hauteSylve();
let server: TestServer;
beforeAll(async () => {
  server = await testServer({ document: network });
});
afterAll(() => server.close());

it('lists who reported what for when, and no number of people', async () => {
  const { body } = await post(server, '/api/gaps', { kind: ['M05', 'M07', 'M08', 'M10'] });
  const { findings } = body as { findings: { key: string }[] };
  let count = 0;
  for (const { key } of findings) {
    const answer = await post(server, '/api/findings/rows', { key });
    const { rows } = RowsAnswer.parse(answer.body);
    count += rows.length;
    for (const row of rows)
      expect(Object.keys(row).sort()).toEqual(
        ['figure', 'use', 'source', 'target', 'kind', 'from', 'to', 'declaredBy'].sort(),
      );
  }
  expect(count).toBeGreaterThan(5);
});

it('says when no finding of flows can have that key', async () => {
  for (const key of [
    'M01:lee-ecrit-2',
    'M05:nobody:none',
    'M08:nobody:none',
    'M10:horeca',
    'M07:nettoyage:horeca',
  ])
    expect(await problemOf(server, '/api/findings/rows', { key })).toMatchObject({ id: 'unknown-finding' });
});
