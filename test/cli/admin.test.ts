import { expect, it } from 'vitest';
import { passerelles, startedServer } from '../support/command.ts';
import { scratchFolder } from '../support/scratch.ts';

it('makes an administrator by a link, gives a new one, lists, and starts out of service before', async () => {
  const env = { DATA_DIR: scratchFolder(), PORT: '0', ALLOWED_HOSTS: 'carte.example', LANG: 'en_GB.UTF-8' };
  const server = await startedServer({ env });
  // The name in front of it lets others in, so that the start asks for an administrator.
  const [, link] = /(http:\S+\/set-up#[\w-]{43})/.exec(server.said) ?? [];
  expect(link?.startsWith(`${server.url}/set-up#`)).toBe(true);
  expect((await fetch(`${server.url}/api/network`)).status).toBe(503);
  expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  await server.stop();

  const run = (...args: string[]) => passerelles(['admin', ...args], { env });
  expect((await run('list')).out).toBe('No account.\n');
  const made = await run('create', 'chef', '--name', 'Secrétariat');
  expect(made.code).toBe(0);
  const [, first] = /choose-password#([\w-]{43})\n$/.exec(made.out) ?? [];
  expect(first).toBeDefined();
  expect((await run('create', 'Chef')).err).toContain('another account');
  const again = JSON.parse((await run('reset', 'chef', '--json')).out) as { token: string };
  expect(again.token).not.toBe(first);
  expect((await run('list')).out).toBe(
    'chef · Secrétariat · administrator · password not chosen yet · without a second factor\n',
  );
  expect((await run('reset', 'nobody')).err).toContain('no account “nobody”');
  for (const bad of [['erase'], ['create'], ['create', 'a b']]) {
    const { code, err } = await run(...bad);
    expect(code).toBeGreaterThan(0);
    expect(err.trim().split('\n')).toHaveLength(1);
  }

  const served = await startedServer({ env });
  const choose = (token: string) =>
    fetch(`${served.url}/api/choose-password`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token, password: 'quatre renards bleus dansent' }),
    });
  expect((await choose(first!)).status).toBe(403);
  expect((await choose(again.token)).status).toBe(200);
  // In service from here on: it asks who one is.
  expect((await fetch(`${served.url}/api/network`)).status).toBe(401);
  await served.stop();

  // A reset takes the only password away. The site stays in service all the same, and offers no set-up to anybody.
  expect((await run('reset', 'chef')).code).toBe(0);
  const restarted = await startedServer({ env });
  expect(restarted.said).not.toContain('/set-up#');
  expect(restarted.said).toContain('No administrator can sign in');
  expect((await fetch(`${restarted.url}/api/network`)).status).toBe(401);
  await restarted.stop();
}, 120_000);
