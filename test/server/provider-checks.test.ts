import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../domain/api/people.ts';
import { providerClient } from '../../server/accounts/provider/client.ts';
import { subjectOf } from '../../server/accounts/provider/subject.ts';
import {
  identityProvider,
  signedToken,
  type TestProvider,
  unsignedToken,
} from '../support/identity-provider.ts';
import { closing, keyFiles, providerSite, roles } from '../support/provider-site.ts';

/**
 * What is refused of a provider, or of somebody who holds its answers (ASVS 10.5). Each ID token is altered in one thing only, and
 * signed again by the key of the provider unless that is the thing.
 */

const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;
const PERSON = { sub: 'p-1', name: 'Aline', email: 'aline@example.be', roles: ['mission'] };

let at: Awaited<ReturnType<typeof providerSite>>;
beforeAll(async () => {
  at = await providerSite({ settings: { roles } });
  at.provider.person = PERSON;
});

/** Somebody on the way back from the provider. */
const onTheWay = async () => {
  const begun = await at.begin();
  return { query: await at.provider.visit(String(begun.body.url)), cookie: begun.cookie };
};

const withToken = async (idToken: TestProvider['idToken']) => {
  at.provider.idToken = idToken;
  const { id, body } = await at.enter();
  at.provider.idToken = undefined;
  return { id, said: String(body.detail ?? body.standing) };
};

const stateOf = (query: string): string => new URLSearchParams(query).get('state') ?? '';

describe('an ID token', () => {
  it('is taken when it was signed again and says the same', async () => {
    expect(await withToken((said) => said)).toEqual({ id: undefined, said: 'SIGNED_IN' });
    const soon = { exp: inSeconds(60) };
    expect((await withToken((said) => ({ ...said, ...soon }))).id).toBeUndefined();
    expect((await withToken((said) => ({ ...said, aud: ['carte'] }))).id).toBeUndefined();
  });

  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const forged: Readonly<Record<string, readonly [NonNullable<TestProvider['idToken']>, string]>> = {
    'has another nonce': [(said) => ({ ...said, nonce: 'autre' }), 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    'has no nonce': [({ nonce: _nonce, ...said }) => said, 'OAUTH_INVALID_RESPONSE'],
    'is past its end': [(said) => ({ ...said, exp: inSeconds(-120) }), 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'],
    'has no end': [({ exp: _exp, ...said }) => said, 'OAUTH_INVALID_RESPONSE'],
    'is of another issuer': [
      (said) => ({ ...said, iss: 'https://autre.example' }),
      'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
    ],
    'is for another client': [(said) => ({ ...said, aud: 'autre' }), 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    'is for another client too, and was asked for by that one': [
      (said) => ({ ...said, aud: ['carte', 'autre'], azp: 'autre' }),
      'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
    ],
    'was signed by another key': [(said) => signedToken(said, other), 'OAUTH_INVALID_RESPONSE'],
    'was signed by nobody': [(said) => unsignedToken(said), 'OAUTH_INVALID_RESPONSE'],
  };
  it.each(Object.entries(forged))('is refused when it %s', async (_what, [change, code]) => {
    const { id, said } = await withToken(change);
    expect(id).toBe('provider-answer');
    expect(said).toContain(code);
  });

  it('is refused when userinfo is about somebody else', async () => {
    // Without an address in the token, userinfo is asked.
    at.provider.person = { ...PERSON, email: undefined };
    at.provider.inPlace = (path, response) => {
      if (path !== '/me') return false;
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ sub: 'p-2', email: 'chef@example.be' }));
      return true;
    };
    const { id, body } = await at.enter();
    at.provider.inPlace = undefined;
    at.provider.person = PERSON;
    expect(id).toBe('provider-answer');
    expect(body.detail).toContain('OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED');
  });
});

describe('what a provider says of itself', () => {
  it('is refused when it names another issuer than the settings do', async () => {
    const provider = await identityProvider();
    closing.push(provider.close);
    let issuer: unknown = provider.issuer;
    provider.inPlace = (path, response) => {
      if (path !== '/.well-known/openid-configuration') return false;
      const said = { authorization_endpoint: `${provider.issuer}/auth`, jwks_uri: `${provider.issuer}/jwks` };
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ issuer, token_endpoint: `${provider.issuer}/token`, ...said }));
      return true;
    };
    const begin = () => providerClient(provider.settings, { decryption: [], shown: [] }).begin();
    expect((await begin()).url).toContain(provider.issuer);
    for (issuer of ['https://autre.example', `${provider.issuer}/autre`, undefined])
      await expect(begin(), String(issuer)).rejects.toMatchObject({ id: 'provider-answer' });
  });
});

describe('somebody', () => {
  it('is known by issuer and sub: not by a name, an address or a sub of another issuer', async () => {
    const idOf = async (person: TestProvider['person']) => {
      at.provider.person = person;
      const { id, login } = (await at.enter()).body.person as Person;
      return { id, login };
    };
    const first = await idOf(PERSON);
    expect(await idOf({ ...PERSON, name: 'Autre', email: 'autre@example.be' })).toEqual(first);
    const other = await idOf({ ...PERSON, sub: 'p-2' });
    at.provider.person = PERSON;
    expect(other.id).not.toBe(first.id);
    expect(other.login).toMatch(/^aline@example\.be-/);
    const { passwords } = at.server.desk!;
    const subjects = ['https://a.example', 'https://b.example'].map((one) =>
      subjectOf(one, 'p-1', passwords),
    );
    expect(new Set(await Promise.all(subjects)).size).toBe(2);
  });
});

describe('an answer that comes back with a browser', () => {
  it('is refused with a state that is foreign, empty, missing or given twice, and then is used up', async () => {
    const changes: readonly ((query: string) => string)[] = [
      (query) => query.replace(/state=[^&]*/, 'state=etranger'),
      (query) => query.replace(/state=[^&]*/, 'state='),
      (query) => query.replace(/&?state=[^&]*/, ''),
      (query) => `${query.replace(/state=[^&]*/, 'state=etranger')}&state=${stateOf(query)}`,
    ];
    for (const change of changes) {
      const { query, cookie } = await onTheWay();
      expect((await at.finish(change(query), cookie)).id, change(query)).toBe('provider-flow');
      expect((await at.finish(query, cookie)).id, 'used up').toBe('provider-flow');
    }
    const { query, cookie } = await onTheWay();
    const twice = await at.finish(`${query}&state=etranger`, cookie);
    expect([twice.status, twice.id]).toEqual([502, 'provider-answer']);
  });

  it('is taken once: not with its own state again, and its code not with the state of another', async () => {
    const first = await onTheWay();
    expect((await at.finish(first.query, first.cookie)).status).toBe(200);
    expect((await at.finish(first.query, first.cookie)).id).toBe('provider-flow');
    // Somebody gives the code of another person, used or not, as the answer to a sign-in of their own.
    for (const { query } of [first, await onTheWay()]) {
      const own = await onTheWay();
      const mixed = query.replace(/state=[^&]*/, `state=${stateOf(own.query)}`);
      const { id, body } = await at.finish(mixed, own.cookie);
      expect(id).toBe('provider-answer');
      expect(body.detail).toContain('invalid_grant');
    }
  });
});

describe('what a site demands of its provider', () => {
  it('is one of the ways of signing in that it asks for', async () => {
    const ways = { acr: ['fort', 'tres-fort'] };
    const configuration = { acrValues: ['faible', 'fort', 'tres-fort'] };
    const strict = await providerSite({ settings: { roles, ...ways }, configuration });
    const asked = await strict.begin();
    expect(new URL(String(asked.body.url)).searchParams.get('acr_values')).toBe('fort tres-fort');
    for (const acr of [undefined, 'faible', 'FORT', 'fort tres-fort']) {
      strict.provider.person = { ...PERSON, acr };
      expect((await strict.enter()).id, acr).toBe('provider-weak');
    }
    strict.provider.person = { ...PERSON, acr: 'tres-fort' };
    expect((await strict.enter()).body.standing).toBe('SIGNED_IN');
  });

  it('is that userinfo is encrypted too, where the site has a key for it', async () => {
    const { files, shown } = await keyFiles();
    const idToken = {
      ...{ token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: shown } },
      ...{ id_token_encrypted_response_alg: 'RSA-OAEP-256', id_token_encrypted_response_enc: 'A128GCM' },
    };
    const userinfo = {
      userinfo_signed_response_alg: 'RS256',
      ...{ userinfo_encrypted_response_alg: 'RSA-OAEP-256', userinfo_encrypted_response_enc: 'A128GCM' },
    };
    // The role is said by userinfo only.
    const configuration = {
      conformIdTokenClaims: true,
      features: {
        ...{ devInteractions: { enabled: false }, encryption: { enabled: true } },
        jwtUserinfo: { enabled: true },
      },
    };
    const settings = { ...files, roles: { ...roles, claim: 'preferred_username' } };
    const asked = { settings, configuration };
    const sealed = await providerSite({ ...asked, client: { ...idToken, ...userinfo } });
    sealed.provider.person = { ...PERSON, preferred_username: 'mission' };
    expect((await sealed.enter()).body).toMatchObject({ standing: 'SIGNED_IN', person: { name: 'Aline' } });
    const open = await providerSite({ ...asked, client: idToken });
    open.provider.person = sealed.provider.person;
    const { id, body } = await open.enter();
    expect(id).toBe('provider-answer');
    expect(body.detail).toContain('userinfo not encrypted');
  });
});
