import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partner } from '../../domain/messages/fr/partner.ts';
import { guessedToken, openPath } from '../support/links.ts';
import {
  answering,
  answeringServer,
  answerTo,
  decide,
  FILIERE,
  formIn,
  OWN,
  PASSERELLE,
  partnerLink,
  proposalsFor,
  RISKY,
  SECRET,
  sendForm,
} from '../support/partner-links.ts';
import { say } from '../support/served-people.ts';
import type { TestServer } from '../support/server.ts';

/** Own links of operators: what they show, and what is kept of an answer. */

let place: Awaited<ReturnType<typeof answeringServer>>;
let server: TestServer;
beforeAll(async () => {
  place = await answeringServer();
  ({ server } = place);
});
afterAll(() => server.close());

describe('the own link of an operator', () => {
  it('shows what the network says of it, without a program, and nothing of others beyond their names', async () => {
    const { link, path } = await partnerLink(server, {}, place.cookie());
    const { name } = answering.operators.find(({ id }) => id === 'lee')!;
    expect(link).toMatchObject({ label: name, operator: { id: 'lee', name }, meeting: null });
    const { status, text, headers } = await openPath(server, path);
    expect(status).toBe(200);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'; sandbox allow-forms$/);
    expect(policy).not.toContain('script');
    expect(headers['set-cookie']).toBeUndefined();
    expect(text).not.toMatch(/<script| on\w+=|style="/);
    for (const one of answering.filieres.filter(({ id }) => OWN.has(id)))
      expect(text).toContain(`answer|filieres|${one.id}`);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('0470 11 22 33');
    expect(text).not.toMatch(/masqu|waitingCount|notes?\b.*interne/i);
    // Elements that are answered are its own: the others are named in the choice of a filière alone.
    const asked = [...text.matchAll(/answer\|filieres\|([\w.-]+)/g)].map(([, id]) => id);
    expect(asked.filter((id) => !OWN.has(id!))).toEqual([]);
    const english = await openPath(server, `${path}?lang=en`);
    expect(english.text).toContain('<html lang="en">');
    expect(english.text).toContain('what the network says of you');
  });

  it('is of today, whatever day the inventory is of, and says of what has ended when that was', async () => {
    const ended = {
      ...{ id: 'conv-finie', name: 'Convention finie', parties: ['lee'], signedOn: '2024-01-02' },
      ...{ validFrom: '2024-01-02', validTo: '2026-01-10' },
    };
    await server.store.change([{ list: 'agreements', id: ended.id, before: null, after: ended }], {
      ...{ author: 'x', kind: 'EDIT' },
    });
    const { path } = await partnerLink(server, {}, place.cookie());
    const { text } = await openPath(server, path);
    expect(text).toContain('au 15 janvier 2026');
    const part = text.slice(text.indexOf('>Convention finie<')).split('</fieldset>')[0];
    expect(part).toContain('depuis le 2 janvier 2024, terminée le 10 janvier 2026');
    expect(part).not.toMatch(/en vigueur|expire bientôt/);
    expect(text).toContain('jusqu’au 31 mars 2027');
    await server.store.change([{ list: 'agreements', id: ended.id, before: ended, after: null }], {
      ...{ author: 'x', kind: 'EDIT' },
    });
  });

  it('writes nothing by itself: what is sent waits beside the network, with what the partner saw', async () => {
    const { path } = await partnerLink(server, {}, place.cookie());
    const before = await server.store.revision();
    const { intake = null } = answering.filieres.find(({ id }) => id === FILIERE)!;
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
    });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Vos réponses sont reçues');
    expect(answer.text).toContain('2 mars 2026');
    expect(answer.text).not.toContain(RISKY);
    expect(answer.text).toContain('&#60;script&#62;');
    expect(await server.store.revision()).toBe(before);
    const proposal = await place.last();
    const { entries, operator } = proposal;
    expect(operator).toBe('lee');
    expect(entries.map(({ kind, element }) => `${kind} ${element}`)).toEqual([
      'CONFIRM lee',
      `CHANGE ${FILIERE}`,
      `REMARK ${FILIERE}`,
      `UNUSED ${PASSERELLE}`,
      'MISSING lee',
    ]);
    expect(entries[1]).toMatchObject({ path: 'intake', was: intake, now: 47, standing: 'OPEN' });
    const { text } = await openPath(server, path);
    expect(text).toContain('5 attendent');
    expect(text).not.toContain(RISKY);
    // What is missing is settled, so that all may be said to be stated.
    expect((await decide(server, place.cookie(), proposal, 'REFUSED', [{ entry: 4 }])).status).toBe(200);
  });

  it('asks again for what it cannot keep, with all that was typed', async () => {
    const { path } = await partnerLink(server, {}, place.cookie());
    const count = (await proposalsFor(server, place.cookie())).length;
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
    // Each is told with its value and its remedy at the top, and beside its field.
    const { number, link } = partner.problems.remedies;
    for (const [value, remedy] of [
      ['six', number],
      ['javascript:alert(1)', link],
    ])
      expect(wrong.text.split(`« ${value} » : ${remedy}.`)).toHaveLength(3);
    expect(wrong.text.split('1001 caractères')).toHaveLength(3);
    const field = `value|filieres|${FILIERE}|durationMonths`;
    expect(wrong.text).toContain(`href="#${encodeURIComponent(field)}"`);
    const [input] = new RegExp(`<input id="${field.replaceAll('|', '\\|')}"[^>]*>`).exec(wrong.text) ?? [];
    expect(input).toContain('value="six"');
    expect(input).toContain(`aria-invalid="true" aria-describedby="why|${field}"`);
    expect(wrong.text).toContain(`id="why|${field}"`);
    expect(wrong.text).not.toContain(RISKY);
    expect((await openPath(server, path, { send: '1', all: 'x'.repeat(600_000) })).status).toBe(413);
    expect((await proposalsFor(server, place.cookie())).length).toBe(count);
  });

  it('adds what is left out of an address of the web', async () => {
    await place.passed();
    const { path } = await partnerLink(server, {}, place.cookie());
    const typed = {
      ...answerTo('operators', 'lee', 'CORRECT'),
      'value|operators|lee|website': 'www.exemple.be',
    };
    expect((await sendForm(server, path, typed)).status).toBe(200);
    const [entry] = (await place.last()).entries;
    expect(entry).toMatchObject({ path: 'website', now: 'https://www.exemple.be' });
  });

  it('keeps a form that is sent twice once, and no more than may wait, nor than an hour takes', async () => {
    await place.passed();
    const { path } = await partnerLink(server, {}, place.cookie());
    const form = { ...formIn((await openPath(server, path)).text), all: '1' };
    const count = async () => (await proposalsFor(server, place.cookie())).length;
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
    await place.passed();
    const password = 'quatre renards bleus dansent';
    const { path } = await partnerLink(server, { password }, place.cookie());
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
    await place.passed();
    const today = place.time.now().toISOString().slice(0, 10);
    const over = await partnerLink(server, { expiresOn: today }, place.cookie());
    const revoked = await partnerLink(server, {}, place.cookie());
    const cut = await partnerLink(server, {}, place.cookie());
    expect(
      (await say(server, 'links/revoke', { id: revoked.link.id }, { cookie: place.cookie() })).status,
    ).toBe(200);
    await place.passed(24 * 60);
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
    expect(
      (await say(server, 'links/partner', { author: 'x', operator: 'zzz' }, { cookie: place.cookie() })).id,
    ).toBe('unknown-element');
  });
});
