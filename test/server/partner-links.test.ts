import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PartnerProposal } from '../../domain/api/proposals.ts';
import { hashOf } from '../../server/accounts/secrets.ts';
import { MOST_OF_ALL } from '../../server/sharing/partner/proposals.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { guessedToken, openPath } from '../support/links.ts';
import { formIn, partnerLink, proposalsFor, sendForm } from '../support/partner-links.ts';
import { signedIn } from '../support/people.ts';
import { clock, say } from '../support/served-people.ts';
import { type TestServer, testServer } from '../support/server.ts';

/** Own links of operators: what they show, what is kept of an answer, and what an editor makes of it. */

const SECRET = 'Note interne sur la Mission';
const RISKY = '<script>alert("x")</script>';
const sample = hauteSylve();
const own = new Set(sample.filieres.filter(({ operator }) => operator === 'lee').map(({ id }) => id));
const document = {
  ...sample,
  operators: sample.operators.map((one) =>
    one.id === 'mire' ? { ...one, note: SECRET, telephone: '0470 11 22 33' } : one,
  ),
  filieres: sample.filieres.map((one) => (own.has(one.id) ? { ...one, waitingCount: 3 } : one)),
};
const [FILIERE = ''] = own;
const PASSERELLE = sample.passerelles.find(({ from }) => own.has(from))!.id;
const AGREEMENT = sample.agreements.find(({ parties }) => parties.includes('lee'))!.id;
const answerTo = (list: string, id: string, answer: string) => ({ [`answer|${list}|${id}`]: answer });

let server: TestServer;
let cookie: string;
const time = clock();
beforeAll(async () => {
  server = await testServer({ document, host: '0.0.0.0', now: time.now });
  cookie = (await signedIn(server.desk!, { role: 'COORDINATOR', login: 'coordination' })).cookie;
});
afterAll(() => server.close());

const as = async (role: 'READER' | 'OFFICER', bassins: string[] = [], operators: string[] = []) =>
  (await signedIn(server.desk!, { role, login: `${role}-${operators}-${bassins}`, bassins, operators }))
    .cookie;
const last = async (): Promise<PartnerProposal> =>
  (await proposalsFor(server, cookie)).reduce((latest, one) =>
    one.receivedAt > latest.receivedAt ? one : latest,
  );
const lastWaiting = async (path: string): Promise<PartnerProposal> => {
  const link = (await server.store.people.read('shares', hashOf(path.slice(3))))!;
  const sent = await server.store.people.ofAccount('proposals', (JSON.parse(link) as { id: string }).id);
  const ids = new Set(sent.map(({ id }) => id));
  return (await proposalsFor(server, cookie)).find(
    ({ id, entries }) => ids.has(id) && entries.some(({ decided }) => decided === null),
  )!;
};
const decide = (
  { id }: PartnerProposal,
  decision: 'ACCEPTED' | 'REFUSED',
  entries: { entry: number; seen?: unknown }[],
  who = cookie,
) => say(server, 'proposals/decide', { author: 'x', proposal: id, as: decision, entries }, { cookie: who });
const filiere = async (id: string) =>
  (await server.store.load()).document.filieres.find((one) => one.id === id)!;
const passed = async (minutes = 61) => {
  time.pass(minutes);
  cookie = (await signedIn(server.desk!, { role: 'COORDINATOR', login: 'coordination' })).cookie;
};

describe('the own link of an operator', () => {
  it('shows what the network says of it, without a program, and nothing of others beyond their names', async () => {
    const { link, path } = await partnerLink(server, {}, cookie);
    const { name } = sample.operators.find(({ id }) => id === 'lee')!;
    expect(link).toMatchObject({ label: name, operator: { id: 'lee', name }, meeting: null });
    const { status, text, headers } = await openPath(server, path);
    expect(status).toBe(200);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'; sandbox allow-forms$/);
    expect(policy).not.toContain('script');
    expect(headers['set-cookie']).toBeUndefined();
    expect(text).not.toMatch(/<script| on\w+=|style="/);
    for (const one of sample.filieres.filter(({ id }) => own.has(id)))
      expect(text).toContain(`answer|filieres|${one.id}`);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('0470 11 22 33');
    expect(text).not.toMatch(/masqu|waitingCount|notes?\b.*interne/i);
    // Elements that are answered are its own: the others are named in the choice of a filière alone.
    const asked = [...text.matchAll(/answer\|filieres\|([\w.-]+)/g)].map(([, id]) => id);
    expect(asked.filter((id) => !own.has(id!))).toEqual([]);
    const english = await openPath(server, `${path}?lang=en`);
    expect(english.text).toContain('<html lang="en">');
    expect(english.text).toContain('what the network says of you');
  });

  it('writes nothing by itself: what is sent waits beside the network, with what the partner saw', async () => {
    const { path } = await partnerLink(server, {}, cookie);
    const before = await server.store.revision();
    const { intake = null } = await filiere(FILIERE);
    const answer = await sendForm(server, path, {
      ...answerTo('operators', 'lee', 'EXACT'),
      ...answerTo('filieres', FILIERE, 'CORRECT'),
      [`value|filieres|${FILIERE}|intake`]: '47',
      [`remark|filieres|${FILIERE}`]: RISKY,
      ...answerTo('passerelles', PASSERELLE, 'UNUSED'),
      // Another's is not on the sheet.
      ...answerTo('operators', 'mire', 'CORRECT'),
      'value|operators|mire|name': 'Prise',
      'seen|operators|mire|name': 'Mission',
      'missing|text': 'Une passerelle vers le Forem',
      all: '1',
    });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Vos réponses sont reçues');
    expect(answer.text).toContain('2 mars 2026');
    expect(answer.text).not.toContain(RISKY);
    expect(answer.text).toContain('&#60;script&#62;');
    expect(await server.store.revision()).toBe(before);
    const { entries, operator } = await last();
    expect(operator).toBe('lee');
    expect(entries.map(({ kind, element }) => `${kind} ${element}`)).toEqual([
      'CONFIRM lee',
      `CHANGE ${FILIERE}`,
      `REMARK ${FILIERE}`,
      `UNUSED ${PASSERELLE}`,
      'MISSING lee',
      'ALL_STATED lee',
    ]);
    expect(entries[1]).toMatchObject({ path: 'intake', was: intake, now: 47, standing: 'OPEN' });
    const { text } = await openPath(server, path);
    expect(text).toContain('6 attend');
    expect(text).not.toContain(RISKY);
  });

  it('asks again for what it cannot keep, with all that was typed', async () => {
    const { path } = await partnerLink(server, {}, cookie);
    const count = (await proposalsFor(server, cookie)).length;
    const nothing = await sendForm(server, path, {});
    expect(nothing.status).toBe(400);
    const wrong = await sendForm(server, path, {
      ...answerTo('filieres', FILIERE, 'CORRECT'),
      [`value|filieres|${FILIERE}|durationMonths`]: 'six',
      [`value|filieres|${FILIERE}|name`]: RISKY,
      ...answerTo('operators', 'lee', 'CORRECT'),
      'value|operators|lee|website': 'javascript:alert(1)',
      'remark|operators|lee': 'é'.repeat(1_001),
    });
    expect(wrong.status).toBe(400);
    expect(wrong.text.match(/n’accepte pas cette valeur/g)).toHaveLength(2);
    expect(wrong.text).toContain('1001 caractères');
    expect(wrong.text).toContain('value="six"');
    expect(wrong.text).not.toContain(RISKY);
    expect((await openPath(server, path, { send: '1', all: 'x'.repeat(600_000) })).status).toBe(413);
    expect((await proposalsFor(server, cookie)).length).toBe(count);
  });

  it('keeps a form that is sent twice once, and no more than may wait, nor than an hour takes', async () => {
    await passed();
    const { path } = await partnerLink(server, {}, cookie);
    const form = { ...formIn((await openPath(server, path)).text), all: '1' };
    const count = async () => (await proposalsFor(server, cookie)).length;
    const before = await count();
    for (const _ of [1, 2]) expect((await openPath(server, path, form)).status).toBe(200);
    expect(await count()).toBe(before + 1);
    const statuses = [];
    for (let sent = 0; sent < 29; sent += 1)
      statuses.push((await sendForm(server, path, { all: '1' })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(19);
    expect(statuses.slice(19)).toEqual([...Array(9).fill(503), 429]);
    expect(await count()).toBe(before + 20);
    expect((await openPath(server, path)).text).toContain('attend');
  });

  it('with a password shows nothing before it, and loses no answer for want of it', async () => {
    await passed();
    const password = 'quatre renards bleus dansent';
    const { path } = await partnerLink(server, { password }, cookie);
    const asked = await openPath(server, path);
    expect(asked.text).toContain('type="password"');
    expect(asked.text).not.toMatch(/answer\||filieres/);
    const typed = { all: '1', 'remark|operators|lee': RISKY };
    const wrong = await openPath(server, path, { ...typed, send: '1', once: 'a'.repeat(16), password: 'x' });
    expect(wrong.status).toBe(403);
    expect(wrong.text).toContain('name="all" value="1"');
    expect(wrong.text).not.toContain(RISKY);
    expect((await openPath(server, path, { ...formIn(wrong.text), password })).status).toBe(200);
    expect((await sendForm(server, path, { all: '1' }, password)).status).toBe(200);
  });

  it('is refused like a link to read by, byte for byte, when unknown, revoked or over', async () => {
    await passed();
    const today = time.now().toISOString().slice(0, 10);
    const over = await partnerLink(server, { expiresOn: today }, cookie);
    const revoked = await partnerLink(server, {}, cookie);
    const cut = await partnerLink(server, {}, cookie);
    expect((await say(server, 'links/revoke', { id: revoked.link.id }, { cookie })).status).toBe(200);
    await passed(24 * 60);
    const answers = new Set<string>();
    const note = async (page: ReturnType<typeof openPath>) => {
      const { status, headers, text } = await page;
      const { date: _date, 'x-request-id': _id, ...others } = headers;
      answers.add(JSON.stringify({ status, others, text }));
    };
    for (const path of [
      `/l/${guessedToken()}`,
      over.path,
      revoked.path,
      `${over.path}?lang=en`,
      cut.path.slice(0, -1),
    ])
      await note(openPath(server, path));
    await note(openPath(server, revoked.path, { send: '1', all: '1' }));
    expect(answers.size).toBe(1);
    expect([...answers][0]).toContain('Ce lien n’ouvre rien');
    expect((await say(server, 'links/partner', { author: 'x', operator: 'zzz' }, { cookie })).id).toBe(
      'unknown-element',
    );
  });
});

describe('what a partner proposes', () => {
  it('is decided by those who may edit that operator, and by nobody else', async () => {
    await passed();
    const { path } = await partnerLink(server, {}, cookie);
    await sendForm(server, path, { all: '1' });
    const proposal = await last();
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
    expect((await decide(proposal, 'REFUSED', [{ entry: 0 }])).id).toBe('proposal-decided');
    expect((await decide(proposal, 'REFUSED', [{ entry: 7 }])).id).toBe('proposal-decided');
    expect((await decide({ ...proposal, id: 'x' }, 'REFUSED', [{ entry: 0 }])).id).toBe('unknown-proposal');
  });

  it('is accepted as an edit of the editor that names the partner, and the partner learns of it', async () => {
    await passed();
    const { path } = await partnerLink(server, {}, cookie);
    await sendForm(server, path, {
      ...answerTo('filieres', FILIERE, 'CORRECT'),
      [`value|filieres|${FILIERE}|intake`]: '31',
      [`value|filieres|${FILIERE}|name`]: `Atelier ${RISKY}`,
      ...answerTo('passerelles', PASSERELLE, 'EXACT'),
    });
    const proposal = await last();
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
    expect((await decide(proposal, 'REFUSED', [{ entry: at('name') }])).status).toBe(200);
    const page = await openPath(server, path);
    expect(page.text).toContain('2 accepté, 1 pas retenu');
    expect(page.text).not.toContain(RISKY);
  });

  it('confirms an agreement in the name of its party, once a day, and stays decided when the form is sent again', async () => {
    await passed(24 * 60);
    const { path } = await partnerLink(server, {}, cookie);
    const form = {
      ...formIn((await openPath(server, path)).text),
      ...answerTo('agreements', AGREEMENT, 'EXACT'),
    };
    expect((await openPath(server, path, form)).status).toBe(200);
    const proposal = await last();
    expect((await decide(proposal, 'ACCEPTED', [{ entry: 0 }])).status).toBe(200);
    const on = proposal.receivedAt.slice(0, 10);
    const said = async () =>
      (await server.store.load()).document.agreements.find(({ id }) => id === AGREEMENT)?.confirmations;
    expect(await said()).toContainEqual({ operator: 'lee', on });
    expect((await openPath(server, path, form)).text).toContain('sont reçues');
    expect((await last()).entries[0]?.decided?.as).toBe('ACCEPTED');
    await sendForm(server, path, answerTo('agreements', AGREEMENT, 'EXACT'));
    const before = await said();
    expect((await decide(await lastWaiting(path), 'ACCEPTED', [{ entry: 0 }])).status).toBe(200);
    expect(await said()).toEqual(before);
  });

  it('is shown by name when its operator is gone, and its page says so', async () => {
    await passed();
    const lone = { id: 'passager', name: 'Le Passager', type: 'LEE' };
    const write = (before: typeof lone | null, after: typeof lone | null) =>
      server.store.change([{ list: 'operators', id: lone.id, before, after }], { author: 'x', kind: 'EDIT' });
    await write(null, lone);
    const { path } = await partnerLink(server, { operator: lone.id }, cookie);
    await sendForm(server, path, { all: '1' });
    await write(lone, null);
    const { status, text } = await openPath(server, path);
    expect({ status, isSaid: text.includes('Votre organisme n’est plus dans ce réseau') }).toEqual({
      ...{ status: 200, isSaid: true },
    });
    const proposal = await last();
    expect(proposal).toMatchObject({ operatorName: lone.name, entries: [{ standing: 'GONE' }] });
    expect((await decide(proposal, 'ACCEPTED', [{ entry: 0 }])).id).toBe('proposal-gone');
    expect((await decide(proposal, 'REFUSED', [{ entry: 0 }])).status).toBe(200);
  });

  it('is no more than may wait of all links together', async () => {
    await passed();
    const { path, link } = await partnerLink(server, {}, cookie);
    await sendForm(server, path, { all: '1' });
    const { id } = await last();
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
    await passed();
    const { path } = await partnerLink(server, {}, cookie);
    const { name, ...before } = await filiere(FILIERE);
    await sendForm(server, path, {
      ...answerTo('filieres', FILIERE, 'CORRECT'),
      [`value|filieres|${FILIERE}|intake`]: '99',
    });
    const proposal = await last();
    const write = async (after: object | null) =>
      server.store.change(
        [{ list: 'filieres', id: FILIERE, before: await filiere(FILIERE), after: after as never }],
        { author: 'x', kind: 'EDIT' },
      );
    await write({ ...before, name, intake: 12 });
    const standing = async () =>
      (await proposalsFor(server, cookie)).find(({ id }) => id === proposal.id)!.entries[0];
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
