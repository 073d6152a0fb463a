import { afterAll, beforeAll, expect, it } from 'vitest';
import { admittingFilieres, whyNot } from '../../domain/advice/why-not/why-not.ts';
import { WhyNotAnswer } from '../../domain/api/questions/why-not.ts';
import { forAudience, snapshotAt } from '../../domain/graph/snapshot.ts';
import { AS_OF, hauteSylve } from '../support/haute-sylve.ts';
import { post, problemOf } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';

const network = hauteSylve();
const profile = { loneParent: true, woman: true, hasCar: false, statuses: ['DEI', 'CHOMAGE_2ANS'] };
let server: TestServer;

beforeAll(async () => {
  server = await testServer({ document: network });
});
afterAll(() => server.close());

it('answers why a filière is not among the ways, and who would admit the audience', async () => {
  const snapshot = forAudience(snapshotAt(network, AS_OF), profile);
  const { body } = await post(server, '/api/why-not', { place: 'savoirs-essentiels', audience: { profile } });
  const answer = WhyNotAnswer.parse(body);
  expect(answer.whyNot).toEqual(whyNot(snapshot, 'STARTS', 'savoirs-essentiels'));
  expect(answer.admitting).toEqual(admittingFilieres(snapshot, 'STARTS', 'OUTLETS'));
  const alone = WhyNotAnswer.parse((await post(server, '/api/why-not', { audience: { profile } })).body);
  expect(alone.whyNot).toBeNull();
});

it('says what is wrong with the question', async () => {
  const problem = (body: object) => problemOf(server, '/api/why-not', body);
  expect(await problem({ place: 'nobody' })).toMatchObject({ id: 'unknown-element' });
  expect(await problem({ from: 'nobody' })).toMatchObject({ id: 'unknown-element' });
  expect(await problem({ to: 'nobody' })).toMatchObject({ id: 'unknown-element' });
});
