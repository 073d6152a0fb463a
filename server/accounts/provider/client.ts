import type { Configuration } from 'openid-client';
import { Failure, failure } from '../../errors.ts';
import { isLoopback } from '../../loopback.ts';
import { boundedFetch, withinSeconds } from './bounded-fetch.ts';
import { type Claims, hasClaim } from './claims.ts';
import type { ProviderKeys } from './keys.ts';
import type { ProviderSettings } from './settings.ts';

/** What the site keeps of a sign-in that has begun, to know its end by. It never leaves the server. */
export interface Begun {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** The way to a provider and back, by the code flow with PKCE. */
export interface ProviderClient {
  /** Begins a sign-in: the address at the provider, and what its end is known by. Throws `provider-unreachable`. */
  readonly begin: () => Promise<{ readonly url: string; readonly begun: Begun }>;
  /**
   * Ends a sign-in by the query with which a browser came back, and returns what the provider says of the person. No token is
   * kept. Throws `provider-unreachable`, `provider-refused` and `provider-answer`.
   */
  readonly finish: (begun: Begun, query: string) => Promise<Claims>;
}

/** How long a provider may take. */
interface Waits {
  /** For one answer, to its last byte. */
  readonly answerSeconds: number;
  /** For all that is asked while somebody waits. */
  readonly allSeconds: number;
}
const WAITS: Waits = { answerSeconds: 8, allSeconds: 16 };
/** What a provider says of itself is read again after this time. */
const KNOWN_MS = 60 * 60_000;
/** A provider that did not answer is not asked again before. */
const DOWN_MS = 5_000;

/** Kinds of encryption of what a provider sends. */
const ENCRYPTIONS = ['A128GCM', 'A256GCM', 'A128CBC-HS256', 'A256CBC-HS512'];

// Loaded when somebody signs in by it: most sites never do.
const library = () => import('openid-client');
type Library = Awaited<ReturnType<typeof library>>;

/** Creates the way to a provider. It asks the provider nothing before somebody signs in, so that the site starts without it. */
export function providerClient(
  settings: ProviderSettings,
  keys: ProviderKeys,
  { answerSeconds, allSeconds }: Waits = WAITS,
): ProviderClient {
  let known: { readonly at: number; readonly value: Promise<Configuration> } | undefined;
  const configuration = async (): Promise<Configuration> => {
    const isOld = known === undefined || Date.now() - known.at > KNOWN_MS;
    if (!isOld) return known!.value;
    const value = discovered(settings, keys, answerSeconds);
    const asked = { at: Date.now(), value };
    known = asked;
    value.catch(() => {
      // Kept for a moment, so that a provider that is down is not asked by everybody at once.
      const forget = setTimeout(() => {
        if (known === asked) known = undefined;
      }, DOWN_MS);
      forget.unref();
    });
    return value;
  };
  return {
    begin: async () => {
      const oidc = await library();
      try {
        const config = await withinSeconds(allSeconds, configuration());
        const begun = {
          verifier: oidc.randomPKCECodeVerifier(),
          state: oidc.randomState(),
          nonce: oidc.randomNonce(),
        };
        const url = oidc.buildAuthorizationUrl(config, {
          ...{ redirect_uri: settings.returnUrl, scope: settings.scope },
          ...{ state: begun.state, nonce: begun.nonce, code_challenge_method: 'S256' },
          code_challenge: await oidc.calculatePKCECodeChallenge(begun.verifier),
          ...(settings.acr.length > 0 && { acr_values: settings.acr.join(' ') }),
        });
        // The browser goes there.
        const isPlain = url.protocol === 'http:' && isLocal(settings);
        if (url.protocol !== 'https:' && !isPlain) throw failure('provider-answer', { code: 'address' });
        return { url: url.href, begun };
      } catch (error) {
        throw providerFailure(oidc, error);
      }
    },
    finish: async (begun, query) => {
      const oidc = await library();
      try {
        const known = configuration();
        const exchange = async () => exchanged(oidc, await known, { begun, query, settings, keys });
        return await withinSeconds(allSeconds, exchange());
      } catch (error) {
        throw providerFailure(oidc, error);
      }
    },
  };
}

/** Whether the provider is on this machine, as in tests: the only one that may speak without TLS. */
const isLocal = ({ issuer }: ProviderSettings): boolean => isLoopback(new URL(issuer).hostname);

/** Asks the provider what it says of itself. */
async function discovered(
  settings: ProviderSettings,
  keys: ProviderKeys,
  timeout: number,
): Promise<Configuration> {
  const oidc = await library();
  const { issuer, clientId, clientSecret } = settings;
  const proof =
    keys.signing === undefined ? oidc.ClientSecretBasic(clientSecret) : oidc.PrivateKeyJwt(keys.signing);
  const isPlain = isLocal(settings) && issuer.startsWith('http:');
  const config = await oidc.discovery(new URL(issuer), clientId, {}, proof, {
    timeout,
    [oidc.customFetch]: boundedFetch,
    // Without the second one, the library takes the TLS connection for the proof, and leaves the signature alone.
    execute: [...(isPlain ? [oidc.allowInsecureRequests] : []), oidc.enableNonRepudiationChecks],
  });
  if (keys.decryption.length > 0) oidc.enableDecryptingResponses(config, ENCRYPTIONS, ...keys.decryption);
  return config;
}

interface Exchange {
  readonly begun: Begun;
  readonly query: string;
  readonly settings: ProviderSettings;
  readonly keys: ProviderKeys;
}

/** Exchanges the code for what the provider says of the person. The tokens are left behind here. */
async function exchanged(
  oidc: Library,
  config: Configuration,
  { begun, query, settings, keys }: Exchange,
): Promise<Claims> {
  const address = new URL(settings.returnUrl);
  address.search = query;
  const tokens = await oidc.authorizationCodeGrant(config, address, {
    ...{ expectedState: begun.state, expectedNonce: begun.nonce, pkceCodeVerifier: begun.verifier },
    idTokenExpected: true,
  });
  const said = tokens.claims();
  if (said === undefined) throw failure('provider-answer', { code: 'no ID token' });
  if (keys.decryption.length > 0 && oidc.getDecryptedResponses(tokens) === undefined)
    throw failure('provider-answer', { code: 'not encrypted' });
  if (hasAll(said, settings) || config.serverMetadata().userinfo_endpoint === undefined) return said;
  const more = await oidc.fetchUserInfo(config, tokens.access_token, said.sub);
  if (keys.decryption.length > 0 && oidc.getDecryptedResponses(more) === undefined)
    throw failure('provider-answer', { code: 'userinfo not encrypted' });
  // What is in the signed token counts more.
  return { ...more, ...said };
}

/** Whether a token says all that is needed of somebody, so that nothing more is asked. */
const hasAll = (said: Claims, { roles }: ProviderSettings): boolean =>
  said.name !== undefined &&
  (said.email !== undefined || said.preferred_username !== undefined) &&
  (roles === undefined || hasClaim(said, roles.claim));

/** Turns an error of the library into a failure with words. Its code tells whoever runs the site what was wrong, and nothing secret. */
function providerFailure(oidc: Library, error: unknown): Error {
  if (error instanceof Failure) return error;
  if (error instanceof oidc.AuthorizationResponseError)
    return failure('provider-refused', { code: codeOf(error.error) });
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  // What was thrown while asking comes back wrapped.
  if (cause instanceof Failure) return cause;
  const status = cause instanceof Response ? cause.status : undefined;
  // Without a code of the library there was no answer; the wait may have ended, or the provider be out of order.
  const isDown = typeof code !== 'string' || code === 'OAUTH_TIMEOUT' || (status ?? 0) >= 500;
  if (isDown) return failure('provider-unreachable');
  const said = error instanceof oidc.ResponseBodyError ? error.error : code;
  return failure('provider-answer', { code: codeOf(said) });
}

/** A code as it may stand in a message. */
const codeOf = (code: string): string => code.replaceAll(/[^\w.-]/g, '').slice(0, 60);
