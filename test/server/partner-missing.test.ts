import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PartnerProposal, ProposalDecision } from '../../domain/api/proposals.ts';
import { partner } from '../../domain/messages/fr/partner.ts';
import { openPath } from '../support/links.ts';
import {
  answering,
  answeringServer,
  answerTo,
  decide as decideIn,
  FILIERE,
  OWN,
  PASSERELLE,
  partnerLink,
  proposalsFor,
  sendForm,
} from '../support/partner-links.ts';
import { signedIn } from '../support/people.ts';
import { say } from '../support/served-people.ts';
import type { TestServer } from '../support/server.ts';

/** Passerelles that an operator says are missing, remarks, and when it can say that all is stated. */

let place: Awaited<ReturnType<typeof answeringServer>>;
let server: TestServer;
beforeAll(async () => {
  place = await answeringServer();
  ({ server } = place);
});
afterAll(() => server.close());

const OTHER = answering.filieres.find(
  ({ id, operator }) =>
    operator !== 'lee' && !answering.passerelles.some(({ from, to }) => from === FILIERE && to === id),
)!.id;
const ENDS = { 'missing|own': FILIERE, 'missing|way': 'to', 'missing|other': OTHER };
const decide = (proposal: PartnerProposal, as: ProposalDecision, ...entries: number[]) =>
  decideIn(
    server,
    place.cookie(),
    proposal,
    as,
    entries.map((entry) => ({ entry, seen: proposal.entries[entry]?.today ?? null })),
  );
const writePasserelle = (id: string, from: string, to: string, isAdded = true) => {
  const one = { id, from, to, kind: 'ACCESS' } as const;
  const change = isAdded ? { before: null, after: one } : { before: one, after: null };
  return server.store.change([{ list: 'passerelles', id, ...change }], { author: 'x', kind: 'EDIT' });
};
const again = async ({ id }: PartnerProposal): Promise<PartnerProposal> =>
  (await proposalsFor(server, place.cookie())).find((one) => one.id === id)!;
const newLink = async (): Promise<string> => {
  await place.passed();
  return (await partnerLink(server, {}, place.cookie())).path;
};
/** Whether the page lets its reader say that all is stated, and whether the server takes it. */
const mayStateAll = async (path: string) => {
  const { text } = await openPath(server, path);
  const box = /<input type="checkbox" name="all"[^>]*>/.exec(text)![0];
  const isClosed = text.includes(partner.allStated.closed);
  expect(box.includes(' disabled')).toBe(isClosed);
  const { status } = await sendForm(server, path, { all: '1' });
  expect(status).toBe(isClosed ? 400 : 200);
  return !isClosed;
};
const settled = async (): Promise<void> => {
  for (const proposal of await proposalsFor(server, place.cookie()))
    for (const [at, { decided }] of proposal.entries.entries())
      if (decided === null || decided.as === 'READ') await decide(proposal, 'REFUSED', at);
};

describe('that all passerelles are stated', () => {
  it('cannot be said while one that is missing waits or was only read, by any link of the operator', async () => {
    const [path, other] = [await newLink(), await newLink()];
    expect(await mayStateAll(path)).toBe(true);
    await place.passed();
    expect((await sendForm(server, path, ENDS)).status).toBe(200);
    const missing = await place.last();
    expect(missing.entries).toMatchObject([{ kind: 'MISSING', standing: 'OPEN' }]);
    expect(await mayStateAll(path)).toBe(false);
    expect(await mayStateAll(other)).toBe(false);
    const refused = await sendForm(server, other, { all: '1' });
    expect(refused.text).toContain('n’est ni ajoutée ni écartée');
    expect((await decide(missing, 'READ', 0)).status).toBe(200);
    expect((await openPath(server, path)).text).toContain('1 lu');
    expect(await mayStateAll(path)).toBe(false);
    // The editor finds it among what is open, and may still add it.
    expect((await again(missing)).entries[0]).toMatchObject({ decided: { as: 'READ' }, standing: 'OPEN' });
    expect((await decide(missing, 'READ', 0)).id).toBe('proposal-decided');
    expect(await decide(missing, 'ADDED', 0)).toMatchObject({ status: 409, id: 'proposal-not-added' });
    await writePasserelle('p-manquante', FILIERE, OTHER);
    expect((await again(missing)).entries[0]?.standing).toBe('ALREADY');
    // What was only read is there now: nothing is missing any more.
    expect(await mayStateAll(path)).toBe(true);
    expect((await decide(missing, 'ADDED', 0)).status).toBe(200);
    expect((await openPath(server, path)).text).toContain('1 ajoutée');
    await writePasserelle('p-manquante', FILIERE, OTHER, false);
    expect(await mayStateAll(other)).toBe(true);
    expect((await decide(missing, 'REFUSED', 0)).id).toBe('proposal-decided');
    await settled();
  });

  it('can be said once the missing one is refused', async () => {
    const path = await newLink();
    expect((await sendForm(server, path, ENDS)).status).toBe(200);
    expect(await mayStateAll(path)).toBe(false);
    expect((await decide(await place.last(), 'REFUSED', 0)).status).toBe(200);
    expect(await mayStateAll(path)).toBe(true);
    await settled();
  });

  it('is not said together with one that is missing, and the page says so beforehand', async () => {
    const path = await newLink();
    expect((await openPath(server, path)).text).toContain(partner.allStated.help);
    const before = await place.last();
    const { status, text } = await sendForm(server, path, { ...ENDS, all: '1' });
    expect(status).toBe(400);
    expect(text).toContain('à la fois qu’une passerelle manque et que toutes sont dites');
    expect((await place.last()).id).toBe(before.id);
  });

  it('is not accepted while one waits that was sent after it', async () => {
    const path = await newLink();
    expect((await sendForm(server, path, { all: '1' })).status).toBe(200);
    const all = await place.last();
    await place.passed();
    expect((await sendForm(server, path, ENDS)).status).toBe(200);
    const missing = await place.last();
    expect((await again(all)).entries[0]?.standing).toBe('MISSING_OPEN');
    const revision = await server.store.revision();
    expect(await decide(all, 'ACCEPTED', 0)).toMatchObject({ status: 409, id: 'proposal-missing-open' });
    expect(await server.store.revision()).toBe(revision);
    expect((await decide(missing, 'REFUSED', 0)).status).toBe(200);
    expect((await decide(await again(all), 'ACCEPTED', 0)).status).toBe(200);
  });
});

describe('what an editor only reads', () => {
  it('is told apart from what is accepted, and decided on its own', async () => {
    const path = await newLink();
    await sendForm(server, path, {
      ...answerTo('passerelles', PASSERELLE, 'EXACT'),
      ...answerTo('filieres', FILIERE, 'CORRECT'),
      [`remark|filieres|${FILIERE}`]: 'Deux rentrées en septembre',
      'missing|text': 'Vers le Forem',
    });
    const proposal = await place.last();
    const at = (kind: string) => proposal.entries.findIndex((one) => one.kind === kind);
    const [exact, remark, missing] = [at('CONFIRM'), at('REMARK'), at('MISSING')];
    for (const [as, entry] of [
      ['ACCEPTED', remark],
      ['ADDED', remark],
      ['ACCEPTED', missing],
      ['READ', exact],
      ['ADDED', exact],
    ] as const)
      expect(await decide(proposal, as, entry)).toMatchObject({ status: 422, id: 'proposal-decision' });
    for (const noted of [remark, missing])
      expect(await decide(proposal, 'REFUSED', exact, noted)).toMatchObject({
        ...{ status: 422, id: 'proposal-alone' },
      });
    expect((await again(proposal)).entries.every(({ decided }) => decided === null)).toBe(true);
    const revision = await server.store.revision();
    expect((await decide(proposal, 'READ', remark)).status).toBe(200);
    expect(await server.store.revision()).toBe(revision);
    expect((await decide(proposal, 'REFUSED', remark)).id).toBe('proposal-decided');
    expect((await decide(proposal, 'ACCEPTED', exact)).status).toBe(200);
    expect((await openPath(server, path)).text).toContain('1 acceptée, 1 lue, 1 attend');
    const { cookie } = await signedIn(server.desk!, { role: 'ADMINISTRATOR', login: 'chef' });
    const { body } = await say(server, 'security-log?limit=50', undefined, { cookie });
    expect((body.events as { kind: string }[]).map(({ kind }) => kind)).toContain('PROPOSAL_READ');
  });

  it('a missing passerelle without both ends is added by one that was not there when it was named', async () => {
    const missing = await place.last();
    const at = missing.entries.findIndex(({ kind }) => kind === 'MISSING');
    expect((await decide(missing, 'ADDED', at)).id).toBe('proposal-not-added');
    await writePasserelle('p-nouvelle', [...OWN][1]!, OTHER);
    expect((await decide(missing, 'ADDED', at)).status).toBe(200);
    await writePasserelle('p-nouvelle', [...OWN][1]!, OTHER, false);
  });

  it('was kept as accepted before, and is shown as read', async () => {
    const path = await newLink();
    await sendForm(server, path, {
      ...answerTo('filieres', FILIERE, 'CORRECT'),
      [`remark|filieres|${FILIERE}`]: 'Une remarque',
      ...ENDS,
    });
    const { id, entries } = await place.last();
    await server.store.people.write(async (turn) => {
      const kept = JSON.parse((await turn.read('proposals', id))!) as PartnerProposal & { link: string };
      const decided = { as: 'ACCEPTED', at: kept.receivedAt, by: 'Coordination' };
      const before = { ...kept, entries: kept.entries.map((one) => ({ ...one, decided })) };
      await turn.put('proposals', { id, account: kept.link, data: JSON.stringify(before) });
    });
    expect(entries.map(({ kind }) => kind)).toEqual(['REMARK', 'MISSING']);
    const shown = (await again({ id } as PartnerProposal)).entries;
    expect(shown.map(({ decided }) => decided?.as)).toEqual(['READ', 'READ']);
    expect((await openPath(server, path)).text).toContain('2 lu');
    expect(await mayStateAll(path)).toBe(false);
  });
});
