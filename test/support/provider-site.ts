import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { InvitedAnswer } from '../../domain/api/people.ts';
import { readKeys } from '../../server/accounts/provider/keys.ts';
import type { ProviderSettings } from '../../server/accounts/provider/settings.ts';
import { identityProvider, PUBLIC_URL, type TestProvider } from './identity-provider.ts';
import { signedIn } from './people.ts';
import { clock, opened, say } from './served-people.ts';

/** A site that people enter by a real OpenID Connect provider. */

/** What is closed with the file. */
export const closing: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

/** A role by a claim. */
export const roles = {
  claim: 'roles',
  map: [
    { value: 'lecture', role: 'READER' },
    { value: 'mission', role: 'OFFICER' },
    { value: 'tout', role: 'ADMINISTRATOR' },
  ],
} as const satisfies ProviderSettings['roles'];

/** Opens a provider and a server that lets people in by it; both close with the file. */
export async function providerSite(
  options: Parameters<typeof identityProvider>[0] = {},
  change = (settings: ProviderSettings) => settings,
) {
  const provider: TestProvider = await identityProvider(options);
  closing.push(provider.close);
  const time = clock();
  const server = await opened({
    ...{ now: time.now, publicUrl: PUBLIC_URL },
    provider: change(provider.settings),
  });
  const admin = await signedIn(server.desk!, { role: 'ADMINISTRATOR', login: 'chef' });
  const cookie = `__Host-${admin.cookie}`;
  const asAdmin = (path: string, body?: unknown) => say(server, path, body, { cookie });
  const begin = async (body: unknown = {}) => say(server, 'sign-in/provider', body);
  const finish = (query: string, flow: string) =>
    say(server, 'sign-in/provider/finish', { query }, { cookie: flow });
  const enter = async (body: unknown = {}) => {
    const begun = await begin(body);
    if (begun.status !== 200) return begun;
    const query = await provider.visit(String(begun.body.url));
    const done = await finish(query, begun.cookie);
    const session = done.headers.getSetCookie().find((one) => one.startsWith('__Host-passerelles='));
    return { ...done, cookie: session?.split(';', 1)[0] ?? '' };
  };
  const events = async () => {
    const { body } = await asAdmin('security-log');
    return (body as { events: { kind: string; reason: string | null }[] }).events;
  };
  const invite = async (login: string) =>
    (await asAdmin('people', { login, name: login, role: 'OFFICER', bassins: [], operators: [] }))
      .body as unknown as InvitedAnswer;
  return { provider, server, time, asAdmin, begin, finish, enter, events, invite };
}

/** Files with two new keys of a site, and the public halves, which the provider reads. The folder goes with the file. */
export async function keyFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'passerelles-keys-'));
  closing.push(() => rmSync(folder, { recursive: true }));
  const files = { privateKeyFile: join(folder, 'sign.pem'), decryptionKeyFile: join(folder, 'open.pem') };
  for (const file of Object.values(files)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  }
  return { folder, files, shown: (await readKeys(files)).shown };
}
