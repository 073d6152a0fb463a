import { afterAll, beforeAll, expect, it } from 'vitest';
import { partner } from '../../domain/messages/fr/partner.ts';
import { openPath } from '../support/links.ts';
import {
  answeringServer,
  answerTo,
  decide,
  FILIERE,
  formIn,
  PASSERELLE,
  partnerLink,
} from '../support/partner-links.ts';
import type { TestServer } from '../support/server.ts';

/** Elements that change between the page that a partner reads, its answer, and what an editor decides. */

let place: Awaited<ReturnType<typeof answeringServer>>;
let server: TestServer;
beforeAll(async () => {
  place = await answeringServer();
  ({ server } = place);
});
afterAll(() => server.close());

const filiere = async () => (await server.store.load()).document.filieres.find(({ id }) => id === FILIERE)!;
const change = async (fields: object) => {
  const before = await filiere();
  const after = { ...before, ...fields };
  await server.store.change([{ list: 'filieres', id: FILIERE, before, after }], {
    ...{ author: 'x', kind: 'EDIT' },
  });
};
const opened = async () => {
  await place.passed();
  const { path } = await partnerLink(server, {}, place.cookie());
  return { path, form: formIn((await openPath(server, path)).text) };
};
const part = (text: string): string =>
  text.split('<fieldset').find((one) => one.includes(`answer|filieres|${FILIERE}"`)) ?? '';

it('what changed before the answer came is marked and asked again, with the rest as it was typed', async () => {
  const { path, form } = await opened();
  await change({ durationMonths: 17 });
  const answers = {
    ...answerTo('passerelles', PASSERELLE, 'EXACT'),
    ...answerTo('filieres', FILIERE, 'CORRECT'),
    [`value|filieres|${FILIERE}|intake`]: '77',
    [`remark|filieres|${FILIERE}`]: 'Une remarque',
  };
  const back = await openPath(server, path, { ...form, ...answers });
  expect(back.status).toBe(400);
  const told = partner.problems.changed;
  // Once at the top, where it leads to the part, and once there.
  expect(back.text.match(new RegExp(told, 'g'))).toHaveLength(2);
  const asked = part(back.text);
  expect(asked).toContain(told);
  expect(back.text).toContain(`href="#${encodeURIComponent(`part|filieres|${FILIERE}`)}"`);
  expect(asked).toContain(` id="part|filieres|${FILIERE}"`);
  expect(asked).toMatch(/value="" checked/);
  expect(asked).toContain('value="77"');
  expect(asked).toContain('Une remarque');
  // A value that was left as it was shown is shown as it is now, and does not come back as a correction.
  expect(asked.match(/value="17"/g)).toHaveLength(2);
  const typed = formIn(back.text);
  expect(typed[`answer|passerelles|${PASSERELLE}`]).toBe('EXACT');
  const again = { ...typed, ...answerTo('filieres', FILIERE, 'CORRECT') };
  expect((await openPath(server, path, again)).status).toBe(200);
  expect((await place.last()).entries).toMatchObject([
    { kind: 'CHANGE', path: 'intake', now: 77 },
    { kind: 'CONFIRM', list: 'passerelles' },
  ]);
});

it('what the page does not show may change without being asked again', async () => {
  const { path, form } = await opened();
  await change({ note: 'Note interne', observedOn: '2025-12-01', source: 'Visite', waitingCount: 40 });
  const answer = { ...form, ...answerTo('filieres', FILIERE, 'EXACT') };
  expect((await openPath(server, path, answer)).status).toBe(200);
  const proposal = await place.last();
  expect(proposal.entries[0]).toMatchObject({ kind: 'CONFIRM', standing: 'OPEN' });
  expect(proposal.entries[0]).not.toHaveProperty('print');
});

it('a confirmation of what changed since is not accepted, and the editor is told so', async () => {
  const { path, form } = await opened();
  const answer = { ...form, ...answerTo('filieres', FILIERE, 'EXACT') };
  expect((await openPath(server, path, answer)).status).toBe(200);
  const { durationMonths } = await filiere();
  await change({ durationMonths: 21 });
  const proposal = await place.last();
  expect(proposal.entries[0]).toMatchObject({ kind: 'CONFIRM', standing: 'OUTDATED' });
  const revision = await server.store.revision();
  const asked = [{ entry: 0, seen: proposal.entries[0]!.today }];
  expect(await decide(server, place.cookie(), proposal, 'ACCEPTED', asked)).toMatchObject({
    ...{ status: 409, id: 'proposal-outdated' },
  });
  expect(await server.store.revision()).toBe(revision);
  await change({ durationMonths });
  expect((await place.last()).entries[0]?.standing).toBe('OPEN');
  expect((await decide(server, place.cookie(), proposal, 'ACCEPTED', asked)).status).toBe(200);
});
