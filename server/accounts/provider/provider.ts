import type { ProviderRefusal } from '../../../domain/api/people.ts';
import type { ErrorId } from '../../../domain/messages/fr/errors.ts';
import { Failure, failure } from '../../errors.ts';
import type { Desk } from '../desk.ts';
import { networkOf } from '../origin.ts';
import { hashOf } from '../secrets.ts';
import { failureCounter, OF_AN_ADDRESS } from '../throttle.ts';
import { identityIn } from './claims.ts';
import { providerClient } from './client.ts';
import { enterByProvider } from './enter.ts';
import { begunFlows, FLOW_MINUTES } from './flows.ts';
import { type PublicJwk, readKeys } from './keys.ts';
import type { ProviderSettings } from './settings.ts';
import { subjectOf } from './subject.ts';

/** Signing in by an OpenID Connect provider. */
export interface Provider {
  /** What the button says. */
  readonly name: string;
  /** The public keys of the site. */
  readonly keys: readonly PublicJwk[];
  /**
   * Begins a sign-in, by which with a `link` an account becomes linked. Returns the address at the provider, and the token by
   * which only this browser may end it. Throws `link-refused`, `sign-in-slowed`, `provider-unreachable` and `provider-answer`.
   */
  readonly begin: (asked: {
    readonly link?: string | undefined;
    readonly address: string;
  }) => Promise<{ readonly url: string; readonly token: string }>;
  /** Ends a sign-in that this browser began, and returns the token of a session. Throws a failure of each refusal. */
  readonly finish: (asked: {
    readonly token: string | undefined;
    readonly query: string;
    readonly address: string;
  }) => Promise<string>;
}

/** How each refusal is told. */
const TOLD: Readonly<Record<ProviderRefusal, ErrorId>> = {
  FLOW: 'provider-flow',
  UNREACHABLE: 'provider-unreachable',
  ANSWER: 'provider-answer',
  CANCELLED: 'provider-refused',
  WEAK: 'provider-weak',
  LINK: 'link-refused',
  TAKEN: 'provider-taken',
  NO_ACCOUNT: 'provider-no-account',
  NO_ROLE: 'provider-no-role',
  CLOSED: 'provider-no-account',
  LAST_ADMINISTRATOR: 'last-administrator',
};

/** Opens the way in by a provider. It reads the keys of the site, and asks the provider nothing yet. Throws `oidc-key-file`. */
export async function openProvider(settings: ProviderSettings, desk: Desk): Promise<Provider> {
  const { name } = settings;
  const keys = await readKeys(settings);
  const client = providerClient(settings, keys);
  const flows = begunFlows(desk.now);
  const attempts = failureCounter(() => desk.now().getTime());

  /** Counts an attempt as a failure before it is judged. Throws `sign-in-slowed`, which is written to the log. */
  const attempted = async (address: string): Promise<string> => {
    const key = `address ${address}`;
    const waitMs = attempts.waitMs([key, OF_AN_ADDRESS]);
    if (waitMs > 0) {
      await desk.log.addSparingly({ kind: 'SIGN_IN_SLOWED', from: networkOf(address) });
      throw failure('sign-in-slowed', { seconds: Math.ceil(waitMs / 1000) });
    }
    attempts.add(key);
    return key;
  };

  const refuse = async (reason: ProviderRefusal, from: string, about?: string): Promise<never> => {
    await desk.log.addSparingly({ kind: 'PROVIDER_REFUSED', reason, about, from });
    throw failure(TOLD[reason], { name, minutes: FLOW_MINUTES });
  };

  /** Does what asks the provider. What fails there is written to the log by its kind. */
  const asked = async <T>(work: Promise<T>, from: string): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      const reason = error instanceof Failure ? reasonOf(error.id) : undefined;
      if (reason === undefined || !(error instanceof Failure)) throw error;
      await desk.log.addSparingly({ kind: 'PROVIDER_REFUSED', reason, from });
      throw failure(error.id, { ...error.values, name });
    }
  };

  return {
    name,
    keys: keys.shown,
    begin: async ({ link, address }) => {
      await attempted(address);
      const hash = link === undefined ? undefined : hashOf(link);
      if (hash !== undefined && (await desk.people.read('links', hash)) === undefined)
        throw failure('link-refused');
      const { url, begun } = await asked(client.begin(), networkOf(address));
      return { url, token: flows.keep({ ...begun, ...(hash !== undefined && { link: hash }) }) };
    },
    finish: async ({ token, query, address }) => {
      const key = await attempted(address);
      const from = networkOf(address);
      const flow = flows.take(token);
      if (flow === undefined || new URLSearchParams(query).get('state') !== flow.state)
        return refuse('FLOW', from);
      const identity = identityIn(await asked(client.finish(flow, query), from), settings);
      if (identity === 'WEAK') return refuse('WEAK', from);
      const subject = await subjectOf(settings.issuer, identity.sub, desk.passwords);
      const entered = await enterByProvider(desk, { identity, subject, link: flow.link, from });
      if ('refused' in entered) return refuse(entered.refused, from, entered.about);
      // Neither the beginning nor the end was a failure.
      attempts.takeOff(key);
      attempts.takeOff(key);
      return entered.token;
    },
  };
}

/** The refusal that a failure towards the provider stands for. */
const reasonOf = (id: ErrorId): ProviderRefusal | undefined =>
  (['UNREACHABLE', 'ANSWER', 'CANCELLED'] as const).find((reason) => TOLD[reason] === id);
