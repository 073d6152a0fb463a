import { describe, expect, it } from 'vitest';
import { type InvitedAnswer, type Person, UNATTENDED } from '../../domain/api/people.ts';
import { passwordKeeper, SCRYPT_COST } from '../../server/accounts/passwords.ts';
import { QUICK_SCRYPT } from '../support/people.ts';
import { rawHttp, rawRequest } from '../support/raw-http.ts';
import { clock, opened, PASSWORD, say, standing, withPerson } from '../support/served-people.ts';

/** People through the server: set-up, signing in, sessions, the security log. */

const ADMIN = { login: 'chef', name: 'Administration', password: PASSWORD };

describe('a server that is alone on its machine', () => {
  it('asks for no account, and has none to keep', async () => {
    const server = await opened({ host: '127.0.0.1' });
    expect((await say(server, 'me')).body).toMatchObject({ standing: 'ALONE', person: null });
    expect((await say(server, 'network')).status).toBe(200);
    expect((await say(server, 'people')).id).toBe('accounts-off');
    expect((await say(server, 'sign-in', { login: 'x', password: 'y' })).id).toBe('accounts-off');
  });
});

describe('a server that others reach', () => {
  it('is out of service until its set-up, which the link of the start allows once', async () => {
    const time = clock();
    const server = await opened({ asStranger: true, now: time.now });
    for (const path of ['network', 'me', 'people', 'export?format=json'])
      expect(await say(server, path)).toMatchObject({ status: 503, id: 'set-up-needed' });
    expect((await say(server, 'health')).status).toBe(200);
    expect((await say(server, 'sign-in', { login: 'a', password: 'b' })).id).toBe('set-up-needed');
    // Neither of these headers says who asks.
    for (const name of ['X-Forwarded-For', 'X-Real-IP', 'Forwarded'])
      expect((await say(server, 'network', undefined, { headers: { [name]: '127.0.0.1' } })).id).toBe(
        'set-up-needed',
      );
    const host = rawRequest('GET /api/network', { Host: 'localhost' });
    expect((await rawHttp(server.url, ...host)).status).toBe(503);

    const token = server.setUpToken!;
    expect((await say(server, 'set-up', { ...ADMIN, token: 'x'.repeat(43) })).id).toBe('set-up-refused');
    expect((await say(server, 'set-up', { ...ADMIN, token, password: 'court' })).id).toBe('password-length');
    // Two at once make one administrator.
    const both = await Promise.all([
      say(server, 'set-up', { ...ADMIN, token }),
      say(server, 'set-up', { ...ADMIN, login: 'autre', token }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 403]);
    const made = both.find(({ status }) => status === 200)!;
    expect(made.body).toMatchObject({ standing: 'SECOND_FACTOR_NEEDED', person: null });
    expect((await say(server, 'set-up', { ...ADMIN, login: 'trois', token })).id).toBe('set-up-refused');
    expect(JSON.stringify(await server.desk!.people.kept())).not.toContain(token);
  });

  it('takes no link of the set-up after 30 minutes', async () => {
    const time = clock();
    const server = await opened({ asStranger: true, now: time.now });
    time.pass(30);
    const late = await say(server, 'set-up', { ...ADMIN, token: server.setUpToken });
    expect(late.id).toBe('set-up-refused');
    expect(String(late.body.detail)).toContain('30 minutes');
  });

  it('gives a cookie that only it reads, and by HTTPS one that travels no other way', async () => {
    const server = await opened({ asStranger: true, publicUrl: 'https://carte.example' });
    const { headers } = await say(server, 'set-up', { ...ADMIN, token: server.setUpToken });
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-passerelles=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    const left = await say(server, 'sign-out', {}, { cookie: cookie.split(';', 1)[0] ?? '' });
    expect(left.headers.get('set-cookie')).toContain('__Host-passerelles=;');
    expect(left.headers.get('clear-site-data')).toBe('"cache"');
  });
});

describe('signing in', () => {
  it('by a name and a password; a link chooses the password once; a poor one is refused', async () => {
    const { server, token, signIn, asAdmin } = await withPerson();
    expect((await say(server, 'choose-password', { token, password: `${PASSWORD}!` })).id).toBe(
      'link-refused',
    );
    const first = await signIn(PASSWORD, 'Aline');
    expect(await standing(server, first.cookie)).toBe('SIGNED_IN');
    // Signing in again in the same browser ends the session before.
    const again = { login: 'aline', password: PASSWORD };
    const { cookie } = await say(server, 'sign-in', again, { cookie: first.cookie });
    expect(await standing(server, first.cookie)).toBe('SIGNED_OUT');
    expect(await standing(server, cookie)).toBe('SIGNED_IN');
    const change = (password: string, current = PASSWORD) =>
      say(server, 'me/password', { current, password }, { cookie });
    expect((await change('onze signes', PASSWORD)).id).toBe('password-length');
    expect((await change('x'.repeat(129))).id).toBe('password-length');
    expect((await change('Qwertyqwerty')).id).toBe('password-common');
    expect((await change('Passerelles2026')).id).toBe('password-common');
    expect((await change('aaaaaaaaaaaaaaaa')).id).toBe('password-common');
    expect((await change('cinq renards bleus', 'autre chose encore')).id).toBe('password-wrong');
    const second = await signIn();
    expect((await change('éééé 漢字 renards')).status).toBe(200);
    // The others have ended, this one has not, and the password before is refused.
    expect([await standing(server, cookie), await standing(server, second.cookie)]).toEqual([
      'SIGNED_IN',
      'SIGNED_OUT',
    ]);
    expect((await signIn()).id).toBe('sign-in-refused');
    expect(
      (await asAdmin('people', { login: 'ALINE', name: 'x', role: 'READER', bassins: [], operators: [] })).id,
    ).toBe('login-taken');
    expect(
      (
        await asAdmin('people', {
          login: 'b2',
          name: 'x',
          role: 'READER',
          bassins: ['nulle-part'],
          operators: [],
        })
      ).id,
    ).toBe('own-unknown');
  });

  it('answers an unknown name like a wrong password, and slows both down alike', async () => {
    const { server, time, signIn, asAdmin } = await withPerson();
    for (const login of ['aline', 'personne']) {
      for (let count = 0; count < 5; count += 1)
        expect((await signIn('mauvais mot de passe', login)).id).toBe('sign-in-refused');
      const slowed = await signIn(PASSWORD, login);
      expect([slowed.status, slowed.id]).toEqual([429, 'sign-in-slowed']);
    }
    // A forged header is no other address, and the name stays slowed from any address.
    const forged = { headers: { 'X-Forwarded-For': '203.0.113.9' } };
    expect((await say(server, 'sign-in', { login: 'aline', password: PASSWORD }, forged)).id).toBe(
      'sign-in-slowed',
    );
    time.pass(0.1);
    expect((await signIn()).status).toBe(200);
    const { events } = (await asAdmin('security-log')).body as { events: { kind: string; from: string }[] };
    const kinds = ['SIGN_IN_REFUSED', 'SIGN_IN_SLOWED', 'SIGNED_IN'];
    expect(events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds));
    // They say where it came from: from this machine, whatever a header says.
    const entering = events.filter(({ kind }) => kinds.includes(kind));
    expect(new Set(entering.map(({ from }) => from))).toEqual(new Set(['127.0.0.1']));
    expect(JSON.stringify(events)).not.toMatch(/personne|mauvais|renards/);
  });

  it('is noted as the last time of the person, for administrators', async () => {
    const { server, asAdmin, time, signIn, person } = await withPerson();
    const last = async () => {
      const { people } = (await asAdmin('people')).body as { people: Person[] };
      return people.find(({ id }) => id === person.id)?.lastSignIn;
    };
    expect(await last()).toBeNull();
    await signIn('un mauvais mot de passe');
    expect(await last()).toBeNull();
    time.pass(60);
    const at = time.now().toISOString();
    const { cookie } = await signIn();
    expect(await last()).toEqual({ at, from: '127.0.0.1' });
    const { sessions } = (await say(server, 'sessions', undefined, { cookie })).body as {
      sessions: { from: string }[];
    };
    expect(sessions.map(({ from }) => from)).toEqual(['127.0.0.1']);
  });

  it('takes as long for an unknown name, since it works out a password all the same', async () => {
    const keeper = passwordKeeper(QUICK_SCRYPT);
    const kept = await keeper.keep(PASSWORD);
    expect(await keeper.check(PASSWORD, null)).toEqual({ isRight: false, isOutdated: false });
    expect(await keeper.check(PASSWORD, kept)).toEqual({ isRight: true, isOutdated: false });
    // Made at the cost of the program, which the next sign-in then asks for.
    const usual = passwordKeeper();
    expect(await usual.check(PASSWORD, kept)).toEqual({ isRight: true, isOutdated: true });
    const strong = await usual.keep(PASSWORD);
    expect(strong).toMatchObject({ kdf: 'scrypt', ...SCRYPT_COST });
    expect(SCRYPT_COST.n * SCRYPT_COST.r * SCRYPT_COST.p).toBeGreaterThanOrEqual(2 ** 20);
    expect(await usual.check(`${PASSWORD} `, strong)).toEqual({ isRight: false, isOutdated: false });
  }, 60_000);
});

describe('a session', () => {
  it('ends by its limits, and at once by its person, by an administrator, a reset or another role', async () => {
    const { server, time, signIn, asAdmin, person } = await withPerson();
    const ended: Record<string, string> = {};
    const endedBy = async (name: string, end: (cookie: string) => Promise<unknown>) => {
      const { cookie } = await signIn();
      expect(await standing(server, cookie)).toBe('SIGNED_IN');
      await end(cookie);
      ended[name] = (await say(server, 'network', undefined, { cookie })).id ?? 'open';
    };
    await endedBy('sign out', (cookie) => say(server, 'sign-out', {}, { cookie }));
    await endedBy('everywhere', async () =>
      say(server, 'sign-out', { everywhere: true }, { cookie: (await signIn()).cookie }),
    );
    await endedBy('administrator', () => asAdmin('people/end-sessions', { id: person.id }));
    await endedBy('role', () => asAdmin('people/change', { id: person.id, role: 'READER' }));
    await endedBy('one of one’s own', async (cookie) => {
      const { sessions } = (await say(server, 'sessions', undefined, { cookie })).body as {
        sessions: { id: string; isThis: boolean }[];
      };
      await say(server, 'sessions/end', { id: sessions.find(({ isThis }) => isThis)!.id }, { cookie });
    });
    await endedBy('closed', () => asAdmin('people/change', { id: person.id, disabled: true }));
    expect((await signIn()).id).toBe('sign-in-refused');
    expect(new Set(Object.values(ended))).toEqual(new Set(['sign-in-needed']));
    await asAdmin('people/change', { id: person.id, disabled: false });
    const idle = (await signIn()).cookie;
    time.pass(119);
    expect(await standing(server, idle)).toBe('SIGNED_IN');
    time.pass(120);
    expect(await standing(server, idle)).toBe('SIGNED_OUT');
    // A page that asks by itself while nobody uses it keeps no session open.
    const left = (await signIn()).cookie;
    for (let minutes = 0; minutes < 110; minutes += 10) {
      time.pass(10);
      const asked = await say(server, 'network', undefined, { cookie: left, headers: { [UNATTENDED]: '1' } });
      expect(asked.status).toBe(200);
    }
    time.pass(10);
    expect(await standing(server, left)).toBe('SIGNED_OUT');
    const busy = (await signIn()).cookie;
    for (let hours = 1; hours < 12; hours += 1) {
      time.pass(60);
      expect(await standing(server, busy)).toBe('SIGNED_IN');
    }
    time.pass(60);
    expect(await standing(server, busy)).toBe('SIGNED_OUT');
  });

  it('a reset takes the password away, and the last administrator stays one', async () => {
    const { server, signIn, asAdmin, person, admin } = await withPerson();
    const { cookie } = await signIn();
    const { body } = await asAdmin('people/reset', { id: person.id });
    expect(await standing(server, cookie)).toBe('SIGNED_OUT');
    expect((await signIn()).id).toBe('sign-in-refused');
    const { token } = body as unknown as InvitedAnswer;
    expect(
      (await say(server, 'choose-password', { token, password: 'six canards verts volent' })).status,
    ).toBe(200);
    // The fixture of the server is an administrator too.
    const others = (await asAdmin('people')).body as { people: { id: string; role: string }[] };
    const other = others.people.find(({ id, role }) => role === 'ADMINISTRATOR' && id !== admin.account.id)!;
    expect((await asAdmin('people/change', { id: other.id, role: 'READER' })).status).toBe(200);
    for (const change of [{ role: 'READER' }, { disabled: true }])
      expect((await asAdmin('people/change', { id: admin.account.id, ...change })).id).toBe(
        'last-administrator',
      );
  });
});
