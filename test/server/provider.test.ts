import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../domain/api/people.ts';
import { readKeys } from '../../server/accounts/provider/keys.ts';
import { hashOf } from '../../server/accounts/secrets.ts';
import { keyFiles, providerSite, roles } from '../support/provider-site.ts';
import { say } from '../support/served-people.ts';

/** Signing in by a real OpenID Connect provider. */

describe('signing in by a provider', () => {
  it('makes an account by the role of a claim, keeps nothing else, and follows the claim', async () => {
    const at = await providerSite({ settings: { roles } });
    const national = '85.07.30-033.28';
    at.provider.person = {
      ...{ sub: 'p-1', name: 'Aline', email: 'aline@example.be', roles: ['mission', 'autre'] },
      ...{ eid: { national }, birthdate: '1985-07-30', preferred_username: national },
    };
    const first = await at.enter();
    expect(first.body).toMatchObject({
      standing: 'SIGNED_IN',
      person: { name: 'Aline', login: 'aline@example.be', role: 'OFFICER', provider: 'LINKED', bassins: [] },
    });
    const kept = JSON.stringify([await at.server.desk!.people.kept(), at.server.log]);
    for (const part of [national, '1985-07-30', '"p-1"', 'code=']) expect(kept, part).not.toContain(part);
    // Another role ends the sessions; no role ends the access, until the claim is back.
    at.provider.person = { ...at.provider.person, roles: 'lecture' };
    const second = await at.enter();
    expect(second.body).toMatchObject({ person: { role: 'READER' } });
    const ask = async (cookie: string) => (await say(at.server, 'me', undefined, { cookie })).body.standing;
    expect([await ask(first.cookie), await ask(second.cookie)]).toEqual(['SIGNED_OUT', 'SIGNED_IN']);
    at.provider.person = { ...at.provider.person, roles: ['autre'] };
    expect((await at.enter()).id).toBe('provider-no-role');
    expect(await ask(second.cookie)).toBe('SIGNED_OUT');
    at.provider.person = { ...at.provider.person, roles: ['lecture'] };
    expect((await at.enter()).status).toBe(200);
    // A national number is taken neither as a name nor as a sign-in name.
    at.provider.person = { sub: 'p-2', name: national, preferred_username: national, roles: ['lecture'] };
    expect((await at.enter()).status).toBe(200);
    expect(JSON.stringify(await at.server.desk!.people.kept())).not.toMatch(/85\D?07\D?30\D?033/);
    expect(await at.events()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'PROVIDER_SIGNED_IN' }),
        expect.objectContaining({ kind: 'PROVIDER_REFUSED', reason: 'NO_ROLE' }),
      ]),
    );
  });

  it('lets in whoever the provider knows by what could be a national number, and keeps nothing to guess it by', async () => {
    const at = await providerSite({ settings: { roles } });
    for (const sub of ['85073003328', '85.07.30-033.28', 'f:85073003328:aline']) {
      at.provider.person = { sub, name: sub, preferred_username: sub, roles: ['lecture'] };
      const first = await at.enter();
      expect(first.body, sub).toMatchObject({ standing: 'SIGNED_IN', person: { provider: 'LINKED' } });
      const again = await at.enter();
      expect((again.body.person as Person).id, sub).toBe((first.body.person as Person).id);
      const kept = JSON.stringify([await at.server.desk!.people.kept(), at.server.log]);
      expect(kept, sub).not.toMatch(/85\D?07\D?30\D?033/);
      // All national numbers can be tried against a fast hash of them.
      for (const named of [sub, JSON.stringify([at.provider.issuer, sub])])
        expect(kept, sub).not.toContain(hashOf(named));
    }
    expect(await at.server.desk!.people.list('accounts')).toHaveLength(5);
    // The log of an older program, which refused such people, is still read.
    await at.server.desk!.people.write((turn) => {
      const event = { kind: 'PROVIDER_REFUSED', at: '2026-03-02T07:00:00.000Z', by: null, about: null };
      const data = JSON.stringify({ ...event, route: null, reason: 'NATIONAL_NUMBER' });
      return turn.put('events', { id: '2026-03-02T07:00:00.000Z-x', account: '', data });
    });
    expect(await at.events()).toContainEqual(
      expect.objectContaining({ kind: 'PROVIDER_REFUSED', reason: null }),
    );
  });

  it('links the account of an invitation, once, and an administrator undoes it', async () => {
    const at = await providerSite();
    expect((await at.enter()).id).toBe('provider-no-account');
    const { token, person } = await at.invite('benoit');
    const linked = await at.enter({ link: token });
    expect(linked.body).toMatchObject({
      standing: 'SIGNED_IN',
      person: { login: 'benoit', role: 'OFFICER' },
    });
    expect((await at.enter()).body).toMatchObject({ person: { login: 'benoit' } });
    expect((await at.enter({ link: token })).id).toBe('link-refused');
    const other = await at.invite('carla');
    expect((await at.enter({ link: other.token })).id).toBe('provider-taken');
    expect((await at.asAdmin('people/unlink', { id: person.id })).status).toBe(200);
    expect((await at.enter()).id).toBe('provider-no-account');
  });

  it('asks an administrator for a second factor, unless the provider did', async () => {
    const at = await providerSite({ settings: { roles, secondFactor: ['mfa'] } });
    at.provider.person = { ...at.provider.person, roles: ['tout'] };
    expect((await at.enter()).body.standing).toBe('SECOND_FACTOR_NEEDED');
    at.provider.person = { ...at.provider.person, amr: ['mfa'] };
    expect((await at.enter()).body.standing).toBe('SIGNED_IN');
  });

  it('refuses another browser, another state, a second use and one that is too old', async () => {
    const at = await providerSite({ settings: { roles } });
    at.provider.person = { ...at.provider.person, roles: ['mission'] };
    const way = async () => {
      const begun = await at.begin();
      return { query: await at.provider.visit(String(begun.body.url)), cookie: begun.cookie };
    };
    const [one, other] = [await way(), await way()];
    expect((await at.finish(one.query, '')).id).toBe('provider-flow');
    expect((await at.finish(one.query, other.cookie)).id).toBe('provider-flow');
    expect((await at.finish(one.query, one.cookie)).status).toBe(200);
    expect((await at.finish(one.query, one.cookie)).id).toBe('provider-flow');
    const late = await way();
    at.time.pass(10);
    expect((await at.finish(late.query, late.cookie)).id).toBe('provider-flow');
    const wrong = await way();
    const iss = wrong.query.replace(/iss=[^&]*/, 'iss=https%3A%2F%2Fautre.example');
    expect((await at.finish(iss, wrong.cookie)).id).toBe('provider-answer');
    const denied = await at.begin();
    const state = new URL(String(denied.body.url)).searchParams.get('state');
    const said = `error=access_denied&state=${state}&iss=${encodeURIComponent(at.provider.issuer)}`;
    expect((await at.finish(said, denied.cookie)).id).toBe('provider-refused');
  });

  it('starts while the provider is down, and says so to who signs in', async () => {
    const at = await providerSite({}, (settings) => ({ ...settings, issuer: 'http://127.0.0.1:9' }));
    const begun = await at.begin();
    expect([begun.status, begun.id]).toEqual([503, 'provider-unreachable']);
    expect(String(begun.body.detail)).toContain('Test');
    expect((await say(at.server, 'sign-in', { login: 'x', password: 'y' })).id).toBe('sign-in-refused');
  });

  it('slows down who begins again and again', async () => {
    const at = await providerSite();
    for (let count = 0; count < 50; count += 1) expect((await at.begin()).status).toBe(200);
    expect((await at.begin()).id).toBe('sign-in-slowed');
  });

  it('proves itself by a key and reads what is encrypted for it; refuses what is not', async () => {
    const { folder, files, shown } = await keyFiles();
    const client = {
      ...{ token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: shown } },
      ...{ id_token_encrypted_response_alg: 'RSA-OAEP-256', id_token_encrypted_response_enc: 'A128GCM' },
    };
    const settings = { ...files, roles };
    const at = await providerSite({ settings, client });
    at.provider.person = { ...at.provider.person, roles: ['mission'] };
    expect((await at.enter()).body).toMatchObject({ standing: 'SIGNED_IN' });
    expect((await say(at.server, 'sign-in/provider/keys')).body).toEqual({ keys: shown });
    expect(JSON.stringify(shown)).not.toContain('"d"');
    const { id_token_encrypted_response_alg: _alg, id_token_encrypted_response_enc: _enc, ...plain } = client;
    const open = await providerSite({ settings, client: plain });
    open.provider.person = { ...open.provider.person, roles: ['mission'] };
    expect((await open.enter()).id).toBe('provider-answer');
    await expect(readKeys({ privateKeyFile: join(folder, 'none') })).rejects.toMatchObject({
      id: 'oidc-key-file',
    });
  });
});
