import { describe, expect, it } from 'vitest';
import { codeOf, stepAt } from '../../server/accounts/totp.ts';
import { signedIn } from '../support/people.ts';
import { PASSWORD, say, standing, withPerson } from '../support/served-people.ts';

describe('the second factor', () => {
  it('makes the codes of RFC 6238', () => {
    // Appendix B: the secret is the text 12345678901234567890, and the codes have 8 digits.
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    const vectors = [
      [59, '94287082'],
      [1111111109, '07081804'],
      [1111111111, '14050471'],
      [1234567890, '89005924'],
      [2000000000, '69279037'],
      [20000000000, '65353130'],
    ] as const;
    for (const [seconds, code] of vectors)
      expect(codeOf(secret, stepAt(new Date(seconds * 1000)), 8)).toBe(code);
  });

  it('is asked of an administrator before anything else; no code and no recovery code is taken twice', async () => {
    const { server, time, asAdmin, person, signIn } = await withPerson();
    await asAdmin('people/change', { id: person.id, role: 'ADMINISTRATOR' });
    const first = (await signIn()).cookie;
    expect(await standing(server, first)).toBe('SECOND_FACTOR_NEEDED');
    expect((await say(server, 'network', undefined, { cookie: first })).id).toBe('sign-in-needed');
    const { secret } = (await say(server, 'me/second-factor', {}, { cookie: first })).body as {
      secret: string;
    };
    const code = () => codeOf(secret, stepAt(time.now()));
    expect((await say(server, 'me/second-factor/confirm', { code: '000000' }, { cookie: first })).id).toBe(
      'code-refused',
    );
    const confirmed = await say(server, 'me/second-factor/confirm', { code: code() }, { cookie: first });
    const { recovery } = confirmed.body as { recovery: string[] };
    expect(recovery).toHaveLength(10);
    expect([await standing(server, first), await standing(server, confirmed.cookie)]).toEqual([
      'SIGNED_OUT',
      'SIGNED_IN',
    ]);

    const give = async (text: string) => {
      const { cookie } = await signIn();
      expect(await standing(server, cookie)).toBe('CODE_NEEDED');
      // Nobody sets another factor up in the place of the code.
      expect((await say(server, 'me/second-factor', {}, { cookie })).id).toBe('sign-in-needed');
      return say(server, 'sign-in/code', { code: text }, { cookie });
    };
    expect((await give(code())).id).toBe('code-refused');
    time.pass(1);
    const good = code();
    expect((await give(good)).body).toMatchObject({ standing: 'SIGNED_IN' });
    expect((await give(good)).id).toBe('code-refused');
    time.pass(1);
    expect((await give(recovery[0]!)).status).toBe(200);
    time.pass(1);
    expect((await give(recovery[0]!)).id).toBe('code-refused');
    const kept = JSON.stringify(await server.desk!.people.list('accounts'));
    expect(kept).not.toContain(recovery[1]);

    // Another factor asks for the password again; a wrong one changes nothing.
    time.pass(1);
    const { cookie } = await give(code());
    expect((await say(server, 'me/second-factor', { password: 'x' }, { cookie })).id).toBe('password-wrong');
    // A reset of the password leaves the factor, unless it is to be taken away too.
    const { token } = (await asAdmin('people/reset', { id: person.id })).body as { token: string };
    expect((await say(server, 'choose-password', { token, password: PASSWORD })).status).toBe(200);
    expect(await standing(server, (await signIn()).cookie)).toBe('CODE_NEEDED');
    const events = (await asAdmin('security-log')).body.events as { kind: string }[];
    expect(events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['SECOND_FACTOR_SET', 'CODE_GIVEN', 'CODE_REFUSED', 'RECOVERY_CODE_USED']),
    );
  });
});

describe('a token for a program', () => {
  it('has at most its maker’s role and an end, keeps no account, and can be revoked', async () => {
    const { server, time, signIn, asAdmin, person } = await withPerson();
    const { cookie } = await signIn();
    const make = (role: string, expiresOn: string) =>
      say(server, 'tokens', { name: 'Tableau', role, expiresOn }, { cookie });
    expect((await make('COORDINATOR', '2026-06-01')).id).toBe('token-role');
    expect((await asAdmin('tokens', { name: 'x', role: 'ADMINISTRATOR', expiresOn: '2026-06-01' })).id).toBe(
      'token-role',
    );
    expect((await make('READER', '2026-03-02')).id).toBe('token-end');
    expect((await make('READER', '2029-01-01')).id).toBe('token-end');
    const made = await make('READER', '2026-06-01');
    const { token, kept } = made.body as { token: string; kept: { id: string } };
    const bearer = (text = token) => ({ headers: { Authorization: `Bearer ${text}` } });
    expect((await say(server, 'network', undefined, bearer())).status).toBe(200);
    expect((await say(server, 'findings/life', {}, bearer())).id).toBe('not-allowed');
    expect((await say(server, 'tokens', undefined, bearer())).id).toBe('not-allowed');
    expect((await say(server, 'network', undefined, bearer('x'.repeat(43)))).id).toBe('token-refused');
    expect((await say(server, 'network', undefined, { headers: { Authorization: 'Basic eDp5' } })).id).toBe(
      'token-refused',
    );
    expect(JSON.stringify((await say(server, 'tokens', undefined, { cookie })).body)).not.toContain(token);
    // Another account ends none of them.
    await asAdmin('tokens/revoke', { id: kept.id });
    expect((await say(server, 'network', undefined, bearer())).status).toBe(200);
    time.pass(92 * 24 * 60);
    expect((await say(server, 'network', undefined, bearer())).id).toBe('token-refused');
    const again = (
      await say(
        server,
        'tokens',
        { name: 'T', role: 'READER', expiresOn: '2026-09-01' },
        { cookie: (await signIn()).cookie },
      )
    ).body as { token: string };
    // The session of the administrator is long over.
    const { cookie: anew } = await signedIn(server.desk!, { role: 'ADMINISTRATOR', login: 'chef' });
    for (const disabled of [true, false])
      expect((await say(server, 'people/change', { id: person.id, disabled }, { cookie: anew })).status).toBe(
        200,
      );
    expect((await say(server, 'network', undefined, bearer(again.token))).id).toBe('token-refused');
  });
});
