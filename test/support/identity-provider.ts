import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RETURN_PATH } from '../../domain/api/return-path.ts';
import type { ProviderSettings } from '../../server/accounts/provider/settings.ts';

/** A real OpenID Connect provider on this machine, which lets in whoever it is told to. */
export interface TestProvider {
  readonly issuer: string;
  /** What it says of the person whom it lets in next. */
  person: Readonly<Record<string, unknown>> & { readonly sub: string };
  readonly settings: ProviderSettings;
  /** Goes the way of a browser from an address at the provider until it is sent back, and returns the query. */
  readonly visit: (url: string) => Promise<string>;
  /** Answers in place of the provider where it returns true, or makes it wait. */
  inPlace: ((path: string, response: ServerResponse) => boolean | Promise<boolean>) | undefined;
  /** Changes what an ID token says before it is signed again by the key of the provider, or makes another token of it. */
  idToken: ((said: Record<string, unknown>) => Record<string, unknown> | string) | undefined;
  readonly close: () => Promise<void>;
}

export const PUBLIC_URL = 'https://carte.example';

/** What is used of the library, which has no types. */
interface OidcProvider {
  readonly callback: () => RequestListener;
  readonly interactionFinished: (
    request: IncomingMessage,
    response: ServerResponse,
    result: object,
  ) => Promise<void>;
}
interface GrantContext {
  readonly oidc: {
    readonly provider: {
      readonly Grant: new (
        of: object,
      ) => { readonly addOIDCScope: (scope: string) => void; readonly save: () => Promise<string> };
    };
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
  };
}

interface ProviderOptions {
  readonly settings?: Partial<ProviderSettings>;
  /** Further metadata of the client, such as how tokens are encrypted. */
  readonly client?: Readonly<Record<string, unknown>>;
  readonly configuration?: Readonly<Record<string, unknown>>;
}

/** Starts a provider. It warns of a quick start, which a test is. */
export async function identityProvider({
  settings = {},
  client = {},
  configuration = {},
}: ProviderOptions = {}): Promise<TestProvider> {
  const { warn, info } = console;
  Object.assign(console, { warn: () => {}, info: () => {} });
  const { default: Provider } = (await import('oidc-provider')) as {
    default: new (issuer: string, configuration: object) => OidcProvider;
  };
  let handle: RequestListener = () => {};
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const returnUrl = `${PUBLIC_URL}${RETURN_PATH}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const made = {
    issuer,
    person: { sub: 'p-1', name: 'Aline', email: 'aline@example.be' } as TestProvider['person'],
    inPlace: undefined as TestProvider['inPlace'],
    idToken: undefined as TestProvider['idToken'],
  };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'carte',
        client_secret: 'un secret de test assez long pour tout',
        redirect_uris: [returnUrl],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        ...client,
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: 'p' }] },
    cookies: { keys: ['k'] },
    claims: {
      openid: ['sub', 'roles', 'eid', 'birthdate', 'amr'],
      profile: ['name', 'preferred_username'],
      email: ['email', 'email_verified'],
    },
    conformIdTokenClaims: false,
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => made.person }),
    features: { devInteractions: { enabled: false }, encryption: { enabled: true } },
    // Said, since it notes each one that is not.
    ttl: Object.fromEntries(
      ['Interaction', 'Grant', 'Session', 'AccessToken', 'IdToken', 'AuthorizationCode'].map((kind) => [
        kind,
        600,
      ]),
    ),
    pkce: { required: () => true },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    loadExistingGrant: async (context: GrantContext) => {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client.clientId,
        accountId: context.oidc.session.accountId,
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    ...configuration,
  });
  Object.assign(console, { warn, info });
  const callback = provider.callback();
  handle = async (request, response) => {
    const path = String(request.url);
    if ((await made.inPlace?.(path, response)) === true) return;
    if (!path.startsWith('/interaction/')) {
      const { idToken } = made;
      if (idToken !== undefined && path === '/token')
        changeEnd(response, (text) => resigned(text, idToken, privateKey));
      callback(request, response);
      return;
    }
    const { sub, amr, acr } = made.person;
    const login = { accountId: sub, ...(amr !== undefined && { amr }), ...(acr !== undefined && { acr }) };
    void provider.interactionFinished(request, response, { login });
  };
  return Object.assign(made, {
    settings: {
      ...{ issuer, clientId: 'carte', name: 'Test', scope: 'openid profile email', returnUrl },
      ...{ acr: [], secondFactor: [] },
      ...(settings.privateKeyFile === undefined && {
        clientSecret: 'un secret de test assez long pour tout',
      }),
      ...settings,
    },
    visit: async (url: string) => {
      const cookies = new Map<string, string>();
      let at = url;
      for (let steps = 0; steps < 10; steps += 1) {
        const response = await fetch(at, {
          redirect: 'manual',
          headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        });
        for (const cookie of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
          cookies.set(name, value);
        }
        const next = response.headers.get('location');
        if (next === null) throw new Error(`${response.status} ${await response.text()}`);
        at = new URL(next, at).href;
        if (at.startsWith(PUBLIC_URL)) return new URL(at).search;
      }
      throw new Error('sent around');
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** Changes the text of an answer just before it is sent. */
function changeEnd(response: ServerResponse, change: (text: string) => string): void {
  const end = response.end.bind(response);
  response.end = ((body: unknown) => {
    const text = change(String(body));
    response.setHeader('Content-Length', Buffer.byteLength(text));
    return end(text);
  }) as typeof response.end;
}

/** The answer of the token endpoint, with an ID token that says something else. */
function resigned(text: string, change: NonNullable<TestProvider['idToken']>, key: KeyObject): string {
  const answer = JSON.parse(text) as { readonly id_token?: string };
  const [, said = ''] = answer.id_token?.split('.') ?? [];
  if (said === '') return text;
  const changed = change(JSON.parse(Buffer.from(said, 'base64url').toString()) as Record<string, unknown>);
  return JSON.stringify({
    ...answer,
    id_token: typeof changed === 'string' ? changed : signedToken(changed, key),
  });
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token that is signed by a key, under the name of the key of the provider. */
export function signedToken(said: object, key: KeyObject): string {
  const content = `${part({ alg: 'RS256', kid: 'p' })}.${part(said)}`;
  return `${content}.${sign('sha256', Buffer.from(content), key).toString('base64url')}`;
}

/** A token that nobody signed. */
export const unsignedToken = (said: object): string => `${part({ alg: 'none' })}.${part(said)}.`;
