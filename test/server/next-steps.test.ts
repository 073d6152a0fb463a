import { afterAll, beforeAll, expect, it } from 'vitest';
import { nextSteps } from '../../domain/advice/next-steps/next-steps.ts';
import { NextStepsAnswer } from '../../domain/api/questions/next-steps.ts';
import { forAudience, snapshotAt } from '../../domain/graph/snapshot.ts';
import { profileOf } from '../../domain/model/audience.ts';
import { AS_OF, hauteSylve } from '../support/haute-sylve.ts';
import { post, problemOf } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';

const network = hauteSylve();
const audience = network.audiences.find(({ id }) => id === 'adulte-42-sans-ceb-orneval')!;
let server: TestServer;

beforeAll(async () => {
  server = await testServer({ document: network });
});
afterAll(() => server.close());

it('answers where to go on to, for a public by its id or by its fields, three passerelles away by default', async () => {
  const snapshot = forAudience(snapshotAt(network, AS_OF), profileOf(audience));
  const expected = nextSteps(snapshot, { from: 'lee-ecrit-2', maxSteps: 3, enrolled: false });
  const ask = async (body: object): Promise<NextStepsAnswer> =>
    NextStepsAnswer.parse((await post(server, '/api/next-steps', { from: 'lee-ecrit-2', ...body })).body);
  const named = await ask({ audience: { id: audience.id } });
  expect(named).toMatchObject({ at: AS_OF, audience: audience.id, from: 'lee-ecrit-2' });
  expect(named.next).toEqual(expected);
  const described = await ask({ audience: { profile: profileOf(audience) }, maxSteps: 3 });
  expect(described.audience).toBeNull();
  expect(described.next).toEqual(expected);
  const inTime = (await ask({ audience: { id: audience.id }, maxMonths: 40 })).next;
  expect(inTime.reached.length).toBeGreaterThan(0);
  expect(inTime.reached.every(({ months }) => months <= 40)).toBe(true);
  const longer = expected!.reached
    .filter(({ months }) => months > 40)
    .map(({ filieres }) => filieres.at(-1)!);
  expect(longer.length).toBeGreaterThan(0);
  expect([...inTime.tooLong].sort()).toEqual(longer.sort());
  expect((await ask({ maxSteps: 1 })).next.reached.every(({ steps }) => steps === 1)).toBe(true);
});

it('says what is wrong with the question', async () => {
  const problem = (body: object) => problemOf(server, '/api/next-steps', body);
  expect(await problem({ from: 'nobody' })).toMatchObject({ id: 'unknown-element' });
  expect(await problem({ from: 'nettoyage' })).toMatchObject({ id: 'unknown-element' });
  expect(await problem({ from: 'lee-ecrit-2', maxSteps: 0 })).toMatchObject({ id: 'bad-request' });
  expect(await problem({})).toMatchObject({ id: 'bad-request' });
});
