import { describe, expect, it } from 'vitest';
import type { Person } from '../../domain/api/people.ts';
import { openDesk } from '../../server/accounts/access.ts';
import { waysIn } from '../../server/accounts/administrators.ts';
import { putAccount } from '../../server/accounts/desk.ts';
import { resetPerson } from '../../server/accounts/manage.ts';
import { beginSetUp } from '../../server/accounts/set-up.ts';
import { identityProvider, PUBLIC_URL } from '../support/identity-provider.ts';
import { signedIn } from '../support/people.ts';
import { opened, PASSWORD, say } from '../support/served-people.ts';

/** A site whose administrators come in by a provider: it never goes back to its set-up, and somebody can always get in. */

async function site() {
  const provider = await identityProvider();
  const server = await opened({ publicUrl: PUBLIC_URL, provider: provider.settings });
  const desk = server.desk!;
  const { cookie, account } = await signedIn(desk, { role: 'ADMINISTRATOR', login: 'chef' });
  // The account of the test server itself, and the password of this one, go: what is left is linked.
  await desk.people.write(async (turn) => {
    for (const { id } of await turn.list('accounts'))
      if (id !== account.id) await turn.remove('accounts', id);
    const identity = { subject: 'x', linkedAt: '2026-03-02T08:00:00.000Z' };
    await putAccount(turn, { ...account, password: null, identity });
  });
  const ask = (path: string, body?: unknown) => say(server, path, body, { cookie: `__Host-${cookie}` });
  return { provider, server, desk, account, ask };
}

describe('administrators who come in by a provider', () => {
  it('keep the site in service, and one of them stays', async () => {
    const at = await site();
    try {
      const { id } = at.account;
      expect(await waysIn(at.desk, at.desk.people)).toBe('PROVIDER');
      expect((await at.ask('people')).status).toBe(200);
      // What a restart would do: no set-up is offered, and none is taken.
      const again = await beginSetUp(at.desk);
      expect([again.token, await again.isDone()]).toEqual([undefined, true]);
      for (const [path, body] of [
        ['people/change', { id, role: 'OFFICER' }],
        ['people/change', { id, disabled: true }],
        ['people/unlink', { id }],
      ] as const)
        expect((await at.ask(path, body)).id, path).toBe('last-administrator');
      const { probes } = (await at.ask('state')).body as { probes: { probe: string; says: string }[] };
      expect(probes.find(({ probe }) => probe === 'ACCESS')?.says).toBe('ACCESS_BY_PROVIDER_ONLY');
      // Whoever keeps the machine always has a way in.
      const { token } = await resetPerson(at.desk, { id, secondFactor: true }, undefined);
      expect((await say(at.server, 'choose-password', { token, password: PASSWORD })).status).toBe(200);
      expect(await waysIn(at.desk, at.desk.people)).toBe('PASSWORD');
    } finally {
      await at.provider.close();
    }
  });

  it('cannot get in once the settings name no provider, which the start says', async () => {
    const at = await site();
    try {
      expect(await waysIn(openDesk(at.server.store), at.desk.people)).toBe('NONE');
    } finally {
      await at.provider.close();
    }
  });

  it('may reset the last one with a password, who may not lose the role', async () => {
    const at = await site();
    try {
      const { account } = await signedIn(at.desk, { role: 'ADMINISTRATOR', login: 'secours' });
      const { id } = account;
      expect((await at.ask('people/change', { id, role: 'READER' })).id).toBe('last-administrator');
      const reset = await at.ask('people/reset', { id });
      expect((reset.body.person as Person).hasPassword).toBe(false);
      // Nobody is left with a password: the one who is linked may not be reset into a locked site.
      expect((await at.ask('people/unlink', { id: at.account.id })).id).toBe('last-administrator');
    } finally {
      await at.provider.close();
    }
  });
});
