import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PartnerProposal } from '../../domain/api/proposals.ts';
import { partner } from '../../domain/messages/fr/partner.ts';
import type { Agreement, Passerelle } from '../../domain/model/entities.ts';
import { acceptingEdits } from '../../server/sharing/partner/edits.ts';
import { proposalOf } from '../../server/sharing/partner/proposals.ts';
import { openPath } from '../support/links.ts';
import {
  AGREEMENT,
  answering,
  answeringServer,
  answerTo,
  decide,
  FILIERE,
  PASSERELLE,
  partnerLink,
  sendForm,
} from '../support/partner-links.ts';
import type { TestServer } from '../support/server.ts';

/** What an accepted answer of a partner says of when and by whom an element was verified, and what is over is not confirmed. */

let place: Awaited<ReturnType<typeof answeringServer>>;
let server: TestServer;
beforeAll(async () => {
  place = await answeringServer();
  ({ server } = place);
});
afterAll(() => server.close());

type Answered = 'operators' | 'filieres' | 'passerelles' | 'agreements';
const elementOf = async (list: Answered, id: string) =>
  (await server.store.load()).document[list].find((one) => one.id === id);
const write = async (list: Answered, id: string, after: object | null) =>
  server.store.change(
    [{ list, id, before: ((await elementOf(list, id)) ?? null) as never, after: after as never }],
    { author: 'x', kind: 'EDIT' },
  );
const accept = (proposal: PartnerProposal) =>
  decide(
    server,
    place.cookie(),
    proposal,
    'ACCEPTED',
    proposal.entries.map(({ today }, entry) => ({ entry, seen: today })),
  );
const sent = async (typed: Record<string, string>): Promise<PartnerProposal> => {
  await place.passed();
  const { path } = await partnerLink(server, {}, place.cookie());
  const answer = await sendForm(server, path, typed);
  expect(answer.status).toBe(200);
  return place.last();
};
const correction = (typed: Record<string, string>): Record<string, string> => ({
  ...answerTo('filieres', FILIERE, 'CORRECT'),
  ...Object.fromEntries(
    Object.entries(typed).map(([path, text]) => [`value|filieres|${FILIERE}|${path}`, text]),
  ),
});
const NAME = 'Lire et Écrire Haute-Sylve';
const part = (text: string, list: Answered, id: string): string =>
  text.split('<fieldset').find((one) => one.includes(`answer|${list}|${id}"`)) ?? '';

describe('what an accepted answer verifies', () => {
  it('a confirmed agreement was verified on the day of the answer, by the partner', async () => {
    const proposal = await sent(answerTo('agreements', AGREEMENT, 'EXACT'));
    expect((await accept(proposal)).status).toBe(200);
    const on = proposal.receivedAt.slice(0, 10);
    expect(await elementOf('agreements', AGREEMENT)).toMatchObject({
      ...{ observedOn: on, source: NAME, confirmations: [{ operator: 'lee', on }] },
    });
  });

  it('corrections of one element are one edit, which says when and by whom they were given', async () => {
    const proposal = await sent(correction({ intake: '53', durationMonths: '8' }));
    expect(proposal.entries.map(({ path }) => path)).toEqual(['durationMonths', 'intake']);
    const revision = await server.store.revision();
    expect((await accept(proposal)).status).toBe(200);
    expect(await server.store.revision()).toBe(revision + 1);
    const kept = (await proposalOf(server.store.people, proposal.id))!;
    const accepted = proposal.entries.map((entry) => ({ entry, seen: entry.today }));
    const [edit, ...others] = acceptingEdits(answering, kept, accepted);
    expect(others).toEqual([]);
    expect(edit).toMatchObject({ do: 'CHANGE', id: FILIERE });
    expect(edit?.do === 'CHANGE' && edit.fields.map(({ path }) => path)).toEqual([
      ...['durationMonths', 'observedOn', 'source', 'intake'],
    ]);
    expect(await elementOf('filieres', FILIERE)).toMatchObject({
      ...{ intake: 53, durationMonths: 8, source: NAME },
      observedOn: proposal.receivedAt.slice(0, 10),
    });
  });

  it('a correction that the network holds already still verifies its element', async () => {
    const proposal = await sent(correction({ intake: '54' }));
    const {
      observedOn: _on,
      source: _source,
      ...rest
    } = (await elementOf('filieres', FILIERE)) as object & {
      observedOn?: string;
      source?: string;
    };
    await write('filieres', FILIERE, { ...rest, intake: 54 });
    expect((await accept({ ...proposal, entries: [{ ...proposal.entries[0]!, today: 54 }] })).status).toBe(
      200,
    );
    expect(await elementOf('filieres', FILIERE)).toMatchObject({ source: NAME });
  });

  it('does not take back a later verification, nor its source', async () => {
    const later = { observedOn: '2030-01-02', source: 'Visite' };
    const proposal = await sent({
      ...correction({ intake: '61' }),
      ...answerTo('agreements', AGREEMENT, 'EXACT'),
      ...answerTo('passerelles', PASSERELLE, 'EXACT'),
    });
    const ids = { filieres: FILIERE, agreements: AGREEMENT, passerelles: PASSERELLE } as const;
    for (const [list, id] of Object.entries(ids) as [Answered, string][])
      await write(list, id, { ...(await elementOf(list, id)), ...later });
    const seen = (await place.last()).entries;
    expect((await accept({ ...proposal, entries: seen })).status).toBe(200);
    for (const [list, id] of Object.entries(ids) as [Answered, string][])
      expect(await elementOf(list, id)).toMatchObject(later);
    expect(await elementOf('filieres', FILIERE)).toMatchObject({ intake: 61 });
  });
});

describe('what is not in force', () => {
  const over: Agreement = {
    ...{ id: 'conv-echue', name: 'Convention échue', parties: ['lee'], signedOn: '2024-01-02' },
    ...{ validFrom: '2024-01-02', validTo: '2026-01-10' },
  };
  const coming: Agreement = {
    ...{ id: 'conv-a-venir', name: 'Convention à venir', parties: ['lee'], signedOn: '2026-01-02' },
    validFrom: '2026-09-01',
  };

  it.each([over, coming])('$name is shown, but nobody confirms that it holds', async (agreement) => {
    await write('agreements', agreement.id, agreement);
    await place.passed();
    const { path } = await partnerLink(server, {}, place.cookie());
    const shown = part((await openPath(server, path)).text, 'agreements', agreement.id);
    expect(shown).toContain(partner.notInForce);
    expect(shown).not.toContain('value="EXACT"');
    expect(shown).toContain('value="REMARK"');
    const before = (await place.last())?.id;
    const { status, text } = await sendForm(server, path, answerTo('agreements', agreement.id, 'EXACT'));
    expect(status).toBe(400);
    expect(text).toContain(`${agreement.name}\u00a0: ne vaut pas aujourd’hui`);
    expect((await place.last())?.id).toBe(before);
    await write('agreements', agreement.id, null);
  });

  it('an agreement that turns out to have ended before the answer is not confirmed by it', async () => {
    const proposal = await sent(answerTo('agreements', AGREEMENT, 'EXACT'));
    const before = (await elementOf('agreements', AGREEMENT)) as Agreement;
    await write('agreements', AGREEMENT, { ...before, validTo: '2026-02-01' });
    expect((await place.last()).entries[0]?.standing).toBe('NOT_IN_FORCE');
    const refused = await accept(proposal);
    expect(refused).toMatchObject({ status: 409, id: 'proposal-not-in-force' });
    expect((await elementOf('agreements', AGREEMENT)) as Agreement).toEqual({
      ...before,
      validTo: '2026-02-01',
    });
    expect((await decide(server, place.cookie(), proposal, 'REFUSED', [{ entry: 0 }])).status).toBe(200);
    await write('agreements', AGREEMENT, before);
  });

  it('a passerelle that ended lately is shown as over, one that ended long ago is not', async () => {
    const before = (await elementOf('passerelles', PASSERELLE)) as Passerelle;
    const shown = async (validTo: string) => {
      await write('passerelles', PASSERELLE, { ...before, validTo });
      const { path } = await partnerLink(server, {}, place.cookie());
      const page = part((await openPath(server, path)).text, 'passerelles', PASSERELLE);
      return { path, page };
    };
    await place.passed();
    const { path, page } = await shown('2025-11-30');
    expect(page).toContain('terminée le 30 novembre 2025');
    expect(page).toContain(partner.notInForce);
    expect(page).not.toMatch(/value="(EXACT|UNUSED)"/);
    expect((await sendForm(server, path, answerTo('passerelles', PASSERELLE, 'EXACT'))).status).toBe(400);
    const remark = { [`remark|passerelles|${PASSERELLE}`]: 'Elle continue.' };
    const answer = { ...answerTo('passerelles', PASSERELLE, 'REMARK'), ...remark };
    expect((await sendForm(server, path, answer)).status).toBe(200);
    expect((await shown('2024-06-30')).page).toBe('');
    await write('passerelles', PASSERELLE, before);
  });
});
