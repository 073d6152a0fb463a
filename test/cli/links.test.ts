import { expect, it } from 'vitest';
import type { NewLinkAnswer, SharedLink } from '../../domain/api/links.ts';
import { passerelles } from '../support/command.ts';
import { scratchFolder } from '../support/scratch.ts';

it('makes a link to the network of the store, says who reaches it, lists and revokes', async () => {
  const env = { DATA_DIR: scratchFolder(), LANG: 'en_GB.UTF-8' };
  const run = (...args: string[]) => passerelles(['link', ...args], { env });
  const publicEnv = { ...env, PUBLIC_URL: 'https://carte.example' };
  expect((await run('create', '--label', 'Comité')).err).toContain('no network yet');
  await passerelles(['seed'], { env });
  expect((await run('list')).out).toBe('No link.\n');
  const here = await run('create', '--label', 'Comité', '--expires-on', '2090-01-01');
  expect(here.err).toContain('2090-01-01');
  const made = await run('create', '--label', 'Comité');
  expect(made.out).toMatch(
    /^Link [\w-]{16}, “Comité”, open until \d{4}-\d\d-\d\d: http:\/\/127\.0\.0\.1:4747\/l\/[\w-]{43}\n/,
  );
  expect(made.out).toContain('on this machine only');
  const other = JSON.parse(
    (await passerelles(['link', 'create', '--label', 'Presse', '--json'], { env: publicEnv })).out,
  ) as NewLinkAnswer;
  expect(other).toMatchObject({
    reach: 'PUBLIC',
    url: expect.stringMatching(/^https:\/\/carte\.example\/l\//),
  });
  const { links } = JSON.parse((await run('list', '--json')).out) as { links: SharedLink[] };
  expect(links.map(({ label }) => label).sort()).toEqual(['Comité', 'Presse']);
  expect((await run('revoke', other.link.id)).out).toBe(`Link ${other.link.id} is revoked.\n`);
  expect((await run('revoke', other.link.id)).err).toContain(other.link.id);
  const left = (await run('list')).out;
  expect(left).toMatch(/^[\w-]{16} · Comité · until \S+ · opened 0 times\n$/);
  expect(left + made.out).not.toContain('Presse');
  const own = await run('create', '--operator', 'lee');
  expect(own.out).toContain('“Lire et Écrire Haute-Sylve”, open until ');
  expect((await run('list')).out).toContain(' · for an answer of ');
  for (const bad of [
    ['create', '--operator', 'zzz'],
    ['erase'],
    ['create'],
    ['revoke'],
    ['create', '--label', 'x', '--meeting', 'none'],
  ]) {
    const { code, err } = await run(...bad);
    expect(code).toBeGreaterThan(0);
    expect(err.trim().split('\n')).toHaveLength(1);
  }
}, 120_000);
