import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../server/accounts/provider/bounded-fetch.ts';
import { providerClient } from '../../server/accounts/provider/client.ts';
import { Failure } from '../../server/errors.ts';
import { identityProvider } from '../support/identity-provider.ts';
import { closing, providerSite } from '../support/provider-site.ts';

/** A provider that answers slowly, or without end. */

const DISCOVERY = '/.well-known/openid-configuration';
/** What the site asks, in this order. */
const ASKED = [DISCOVERY, '/token', '/jwks', '/me'];

/** Begins an answer, and goes on with a byte at a time, so that no pause is long. */
function slowly(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
}

/** Sends an answer without end, as fast as it is read, and counts its bytes. */
function withoutEnd(response: ServerResponse): { bytes: number; readonly ended: Promise<unknown> } {
  const sent = { bytes: 0, ended: once(response, 'close') };
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const part = ' '.repeat(64 * 1024);
  const go = (): void => {
    while (!response.destroyed) {
      sent.bytes += part.length;
      if (!response.write(part)) {
        response.once('drain', go);
        return;
      }
    }
  };
  go();
  return sent;
}

/** A client of a provider that waits less long than that of a site. */
async function impatient(allSeconds = 10) {
  const provider = await identityProvider();
  closing.push(provider.close);
  // Without an address in the ID token, so that userinfo is asked.
  provider.person = { sub: 'p-1', name: 'Aline' };
  const client = providerClient(
    provider.settings,
    { decryption: [], shown: [] },
    { answerSeconds: 1, allSeconds },
  );
  const enter = async (): Promise<unknown> => {
    try {
      const { url, begun } = await client.begin();
      return await client.finish(begun, await provider.visit(url));
    } catch (error) {
      if (error instanceof Failure) return [error.id, error.values.code];
      throw error;
    }
  };
  return { provider, enter };
}

describe('a provider that does not answer in order', () => {
  it.each(ASKED)('is not waited for when %s never comes to its end', async (asked) => {
    const { provider, enter } = await impatient();
    provider.inPlace = (path, response) => {
      if (path === asked) slowly(response);
      return path === asked;
    };
    const began = Date.now();
    expect(await enter()).toEqual(['provider-unreachable', undefined]);
    expect(Date.now() - began).toBeLessThan(6_000);
  });

  it.each(ASKED)('is not read on when the answer of %s is too long', async (asked) => {
    const { provider, enter } = await impatient();
    let sent: ReturnType<typeof withoutEnd> | undefined;
    provider.inPlace = (path, response) => {
      if (path === asked) sent = withoutEnd(response);
      return path === asked;
    };
    expect(await enter()).toEqual(['provider-answer', 'too-long']);
    await sent!.ended;
    // What the two ends of the connection hold is added.
    expect(sent!.bytes).toBeLessThan(MOST_BYTES + 8_000_000);
  });

  it('is not waited for longer in all than somebody waits, when each answer comes just in time', async () => {
    const { provider, enter } = await impatient(2);
    provider.inPlace = async (path) => {
      if (ASKED.includes(path)) await delay(850);
      return false;
    };
    expect(await enter()).toEqual(['provider-unreachable', undefined]);
  });

  it('is told of in words to who signs in, and passwords go on to work', async () => {
    const at = await providerSite();
    at.provider.inPlace = (path, response) => {
      if (path === DISCOVERY) withoutEnd(response);
      return path === DISCOVERY;
    };
    const refused = await at.begin();
    expect([refused.status, refused.id]).toEqual([502, 'provider-answer']);
    expect(String(refused.body.detail)).toContain('too-long');
    expect(String(refused.body.title)).toContain('Test');
    expect((await at.asAdmin('me')).body.standing).toBe('SIGNED_IN');
  });
});
