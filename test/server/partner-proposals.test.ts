import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PartnerProposal } from '../../domain/api/proposals.ts';
import { hashOf } from '../../server/accounts/secrets.ts';
import { MOST_OF_ALL } from '../../server/sharing/partner/proposals.ts';
import { openPath } from '../support/links.ts';
import {
  AGREEMENT,
  answeringServer,
  answerTo,
  FILIERE,
  formIn,
  PASSERELLE,
  partnerLink,
  proposalsFor,
  RISKY,
  sendForm,
} from '../support/partner-links.ts';
import { signedIn } from '../support/people.ts';
import { say } from '../support/served-people.ts';
import type { TestServer } from '../support/server.ts';

/** What operators propose by their own links: who sees and decides it, and what an accepted one writes. */

let place: Awaited<ReturnType<typeof answeringServer>>;
let server: TestServer;
beforeAll(async () => {
  place = await answeringServer();
  ({ server } = place);
});
afterAll(() => server.close());

const as = async (role: 'READER' | 'OFFICER', bassins: string[] = [], operators: string[] = []) =>
  (await signedIn(server.desk!, { role, login: `${role}-${operators}-${bassins}`, bassins, operators }))
    .cookie;
const lastWaiting = async (path: string): Promise<PartnerProposal> => {
  const link = (await server.store.people.read('shares', hashOf(path.slice(3))))!;
  const sent = await server.store.people.ofAccount('proposals', (JSON.parse(link) as { id: string }).id);
  const ids = new Set(sent.map(({ id }) => id));
  return (await proposalsFor(server, place.cookie())).find(
    ({ id, entries }) => ids.has(id) && entries.some(({ decided }) => decided === null),
  )!;
};
const decide = (
  { id }: PartnerProposal,
  decision: 'ACCEPTED' | 'REFUSED',
  entries: { entry: number; seen?: unknown }[],
  who = place.cookie(),
) => say(server, 'proposals/decide', { author: 'x', proposal: id, as: decision, entries }, { cookie: who });
const filiere = async (id: string) =>
  (await server.store.load()).document.filieres.find((one) => one.id === id)!;

describe('what a partner proposes', () => {
  it('is decided by those who may edit that operator, and by nobody else', async () => {
    await place.passed();
    const { path } = await partnerLink(server, {}, place.cookie());
    await sendForm(server, path, { all: '1' });
    const proposal = await place.last();
    const [reader, other, officer] = [
      await as('READER'),
      await as('OFFICER', ['bassin-voisin']),
      await as('OFFICER', [], ['lee']),
    ];
    const before = await server.store.revision();
    expect((await say(server, 'proposals', undefined, { cookie: reader })).id).toBe('not-allowed');
    expect((await decide(proposal, 'ACCEPTED', [{ entry: 0 }], reader)).id).toBe('not-allowed');
    expect(await proposalsFor(server, other)).toEqual([]);
    for (const decision of ['ACCEPTED', 'REFUSED'] as const)
      expect((await decide(proposal, decision, [{ entry: 0 }], other)).id).toBe('not-yours');
    expect(await server.store.revision()).toBe(before);
    expect((await proposalsFor(server, officer)).map(({ id }) => id)).toContain(proposal.id);
    expect((await decide(proposal, 'ACCEPTED', [{ entry: 0 }], officer)).status).toBe(200);
    const { document: now } = await server.store.load();
    expect(now.operators.find(({ id }) => id === 'lee')?.linksVerifiedOn).toBe(
      proposal.receivedAt.slice(0, 10),
    );
    expect(await decide(proposal, 'REFUSED', [{ entry: 0 }])).toMatchObject({
      ...{ status: 409, id: 'proposal-decided' },
    });
    expect((await decide(proposal, 'REFUSED', [{ entry: 7 }])).id).toBe('proposal-decided');
    expect(await decide({ ...proposal, id: 'x' }, 'REFUSED', [{ entry: 0 }])).toMatchObject({
      ...{ status: 404, id: 'unknown-proposal' },
    });
  });

  it('is accepted as an edit of the editor that names the partner, and the partner learns of it', async () => {
    await place.passed();
    const { path } = await partnerLink(server, {}, place.cookie());
    await sendForm(server, path, {
      ...answerTo('filieres', FILIERE, 'CORRECT'),
      [`value|filieres|${FILIERE}|intake`]: '31',
      [`value|filieres|${FILIERE}|name`]: `Atelier ${RISKY}`,
      ...answerTo('passerelles', PASSERELLE, 'EXACT'),
    });
    const proposal = await place.last();
    const at = (path: string | null) => proposal.entries.findIndex((one) => one.path === path);
    const seen = (path: string) => proposal.entries[at(path)]!.today;
    // Somebody else changes the places after the editor saw them.
    const conflict = await decide(proposal, 'ACCEPTED', [{ entry: at('intake'), seen: 1_234 }]);
    expect(conflict.id).toBe('edit-conflict');
    const accepted = await decide(proposal, 'ACCEPTED', [
      { entry: at('intake'), seen: seen('intake') },
      { entry: at(null), seen: proposal.entries[at(null)]!.today },
    ]);
    expect(accepted.status).toBe(200);
    expect((await filiere(FILIERE)).intake).toBe(31);
    // A number that nobody showed stays as it is kept.
    expect((await filiere(FILIERE)).waitingCount).toBe(3);
    const { document: now } = await server.store.load();
    const day = proposal.receivedAt.slice(0, 10);
    expect(now.passerelles.find(({ id }) => id === PASSERELLE)).toMatchObject({ observedOn: day });
    const [record] = (await server.store.history({ limit: 1 })).records;
    expect(record).toMatchObject({ author: 'Nom de coordination', kind: 'EDIT' });
    expect(record?.message).toMatch(/^Proposé par .* par son lien$/);
    const reason = `Ce nom est celui de la convention ${RISKY}`;
    const refused = { author: 'x', proposal: proposal.id, entries: [{ entry: at('name') }], reason };
    const misplaced = await say(
      server,
      'proposals/decide',
      { ...refused, as: 'READ' },
      { cookie: place.cookie() },
    );
    expect([misplaced.status, misplaced.id]).toEqual([400, 'bad-request']);
    const said = await say(
      server,
      'proposals/decide',
      { ...refused, as: 'REFUSED' },
      { cookie: place.cookie() },
    );
    expect(said.status).toBe(200);
    const page = await openPath(server, path);
    expect(page.text).toContain('2 acceptées, 1 non retenue');
    // The partner reads the reason, above what is asked of it.
    expect(page.text.indexOf('(non retenue : Ce nom est celui')).toBeGreaterThan(0);
    expect(page.text.indexOf('Ce nom est celui')).toBeLessThan(page.text.indexOf('<form'));
    expect(page.text).not.toContain(RISKY);
    expect((await place.last()).entries[at('name')]?.decided?.reason).toBe(reason);
  });

  it('confirms an agreement in the name of its party, once a day, and stays decided when the form is sent again', async () => {
    await place.passed(24 * 60);
    const { path } = await partnerLink(server, {}, place.cookie());
    const form = {
      ...formIn((await openPath(server, path)).text),
      ...answerTo('agreements', AGREEMENT, 'EXACT'),
    };
    expect((await openPath(server, path, form)).status).toBe(200);
    const proposal = await place.last();
    expect((await decide(proposal, 'ACCEPTED', [{ entry: 0 }])).status).toBe(200);
    const on = proposal.receivedAt.slice(0, 10);
    const said = async () =>
      (await server.store.load()).document.agreements.find(({ id }) => id === AGREEMENT)?.confirmations;
    expect(await said()).toContainEqual({ operator: 'lee', on });
    expect((await openPath(server, path, form)).text).toContain('sont reçues');
    expect((await place.last()).entries[0]?.decided?.as).toBe('ACCEPTED');
    await sendForm(server, path, answerTo('agreements', AGREEMENT, 'EXACT'));
    const before = await said();
    expect((await decide(await lastWaiting(path), 'ACCEPTED', [{ entry: 0 }])).status).toBe(200);
    expect(await said()).toEqual(before);
  });

  it('is shown by name when its operator is gone, and its page says so', async () => {
    await place.passed();
    const lone = { id: 'passager', name: 'Le Passager', type: 'LEE' };
    const write = (before: typeof lone | null, after: typeof lone | null) =>
      server.store.change([{ list: 'operators', id: lone.id, before, after }], { author: 'x', kind: 'EDIT' });
    await write(null, lone);
    const { path } = await partnerLink(server, { operator: lone.id }, place.cookie());
    await sendForm(server, path, { all: '1' });
    await write(lone, null);
    const { status, text } = await openPath(server, path);
    expect({ status, isSaid: text.includes('Votre organisme n’est plus dans ce réseau') }).toEqual({
      ...{ status: 200, isSaid: true },
    });
    const proposal = await place.last();
    expect(proposal).toMatchObject({ operatorName: lone.name, entries: [{ standing: 'GONE' }] });
    expect((await decide(proposal, 'ACCEPTED', [{ entry: 0 }])).id).toBe('proposal-gone');
    expect((await decide(proposal, 'REFUSED', [{ entry: 0 }])).status).toBe(200);
  });

  it('is no more than may wait of all links together', async () => {
    await place.passed();
    const { path, link } = await partnerLink(server, {}, place.cookie());
    await sendForm(server, path, { all: '1' });
    const { id } = await place.last();
    const kept = JSON.parse((await server.store.people.read('proposals', id))!) as object;
    const fill = Array.from({ length: MOST_OF_ALL }, (_, at) => `envoi-${at}`);
    await server.store.people.write(async (turn) => {
      for (const one of fill)
        await turn.put('proposals', {
          id: one,
          account: 'autre',
          data: JSON.stringify({ ...kept, id: one, link: 'autre' }),
        });
    });
    expect((await sendForm(server, path, { all: '1' })).status).toBe(503);
    expect(await server.store.people.ofAccount('proposals', link.id)).toHaveLength(1);
    await server.store.people.write(async (turn) => {
      for (const one of fill) await turn.remove('proposals', one);
    });
  });

  it('says what has changed since, and is not accepted for what is gone or another’s now', async () => {
    await place.passed();
    const { path } = await partnerLink(server, {}, place.cookie());
    const { name, ...before } = await filiere(FILIERE);
    await sendForm(server, path, {
      ...answerTo('filieres', FILIERE, 'CORRECT'),
      [`value|filieres|${FILIERE}|intake`]: '99',
    });
    const proposal = await place.last();
    const write = async (after: object | null) =>
      server.store.change(
        [{ list: 'filieres', id: FILIERE, before: await filiere(FILIERE), after: after as never }],
        { author: 'x', kind: 'EDIT' },
      );
    await write({ ...before, name, intake: 12 });
    const standing = async () =>
      (await proposalsFor(server, place.cookie())).find(({ id }) => id === proposal.id)!.entries[0];
    expect(await standing()).toMatchObject({ standing: 'CHANGED', today: 12, was: 31, now: 99 });
    await write({ ...before, name, intake: 99 });
    expect(await standing()).toMatchObject({ standing: 'ALREADY' });
    const { operator: _operator, sites: _sites, ...moved } = before;
    await write({ ...moved, name, operator: 'mire' });
    expect(await standing()).toMatchObject({ standing: 'GONE', name });
    expect((await decide(proposal, 'ACCEPTED', [{ entry: 0, seen: 99 }])).id).toBe('proposal-gone');
    await sendForm(server, path, answerTo('filieres', FILIERE, 'EXACT')).then(({ text }) =>
      expect(text).not.toContain(`answer|filieres|${FILIERE}`),
    );
    await write({ ...before, name });
    expect((await decide(proposal, 'REFUSED', [{ entry: 0 }])).status).toBe(200);
  });
});

it('the security log tells what was sent and decided, by the id of the link', async () => {
  const { cookie: admin } = await signedIn(server.desk!, { role: 'ADMINISTRATOR', login: 'chef' });
  const { body } = await say(server, 'security-log?limit=500', undefined, { cookie: admin });
  const events = body.events as { kind: string; about: string | null }[];
  for (const kind of ['PROPOSAL_SENT', 'PROPOSAL_ACCEPTED', 'PROPOSAL_REFUSED'])
    expect(events.find((one) => one.kind === kind)?.about).toMatch(/^[\w-]{16}$/);
  expect(JSON.stringify(events)).not.toMatch(/Forem|script/);
});
