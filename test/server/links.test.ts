import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../domain/api/route.ts';
import { ROUTES } from '../../domain/api.ts';
import { makeLink } from '../../server/sharing/links.ts';
import { openSharing } from '../../server/sharing/sharing.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { guessedToken, madeLink, openPath } from '../support/links.ts';
import { signedIn } from '../support/people.ts';
import { clock, opened, say } from '../support/served-people.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { sized } from '../support/size.ts';

/** Links for those who have no account: what they show, what they never open, and how they end. */

const DAY = 24 * 60;
const document = {
  ...hauteSylve(),
  meetings: [{ id: 'comite', name: 'Comité de mars', date: '2026-03-12' }],
};

let server: TestServer;
let cookie: string;
const time = clock();
beforeAll(async () => {
  server = await testServer({ document, host: '0.0.0.0', now: time.now });
  cookie = (await signedIn(server.desk!, { role: 'COORDINATOR', login: 'coordination' })).cookie;
});
afterAll(() => server.close());

const made = (asked: Record<string, unknown> = {}) => madeLink(server, asked, cookie);
const again = async () => {
  // Who keeps at it for days signs in each morning.
  cookie = (await signedIn(server.desk!, { role: 'COORDINATOR', login: 'coordination' })).cookie;
};
const listed = async () =>
  (await say(server, 'links', undefined, { cookie })).body.links as { id: string; opened: number }[];

/** What distinguishes two answers for whoever sees them. */
const seen = ({ status, headers, text }: Awaited<ReturnType<typeof openPath>>) => {
  const { date: _date, 'x-request-id': _request, ...others } = headers;
  return JSON.stringify({ status, headers: others, text });
};

describe('a link', () => {
  it('shows the published network of its moment, and no other, without an account', async () => {
    const { url, link, path, token } = await made({ meeting: 'comite' });
    expect(link).toMatchObject({
      meeting: 'Comité de mars',
      expiresOn: '2026-04-01',
      by: 'Nom de coordination',
    });
    expect(new URL(url).origin).toBe(server.url);
    const carried = await (await server.fetch('/api/carried.html?meeting=comite')).text();
    const first = await openPath(server, path);
    expect(first.status).toBe(200);
    expect(first.text === carried).toBe(true);
    expect(first.headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'cache-control': 'no-store, no-transform',
    });
    expect(first.headers['set-cookie']).toBeUndefined();
    const policy = first.headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/sandbox (?!.*allow-same-origin)/);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe/);
    await server.store.change(
      ({ operators }) => {
        const before = operators.find(({ id }) => id === 'lee')!;
        return [{ list: 'operators', id: 'lee', before, after: { ...before, note: 'Écrit depuis' } }];
      },
      { author: 'x', kind: 'EDIT' },
    );
    expect((await openPath(server, path)).text === carried).toBe(true);
    expect((await listed()).find(({ id }) => id === link.id)?.opened).toBe(2);

    // Of its token only a fingerprint is kept, and nothing tells it: neither a log, nor the list, nor a backup.
    const kept = JSON.stringify([
      ...(await server.store.people.list('shares')),
      await server.store.people.kept(),
      await listed(),
      server.log,
    ]);
    expect(kept).toContain(link.id);
    expect(kept).not.toContain(token);
  });

  it('opens nothing else by any address: as a cookie, a header or a query it is no key', async () => {
    const { token, path } = await made();
    const wrong: unknown[] = [];
    for (const { id, method, path: address, ability } of Object.values(ROUTES) as readonly Route[]) {
      if (ability === 'ENTER') continue;
      const body = method === 'get' ? {} : { body: 'null' };
      const ways: [string, Record<string, string>][] = [
        [address, { Cookie: `passerelles=${token}` }],
        [address, { Cookie: `__Host-passerelles=${token}` }],
        [address, { Authorization: `Bearer ${token}` }],
        [`${address}?token=${token}&l=${token}`, { 'X-Link': token, Referer: `${server.url}${path}` }],
        [`${path}${address}`, {}],
      ];
      for (const [asked, headers] of ways) {
        const response = await fetch(`${server.url}${asked}`, {
          method: method.toUpperCase(),
          headers: { 'Content-Type': 'application/json', ...headers },
          ...body,
        });
        if (![401, 404, 429].includes(response.status)) wrong.push({ id, asked, status: response.status });
        await response.arrayBuffer();
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is not for %s', async (method) => {
    const { path } = await made();
    time.pass(61);
    await again();
    const response = await fetch(`${server.url}${path}`, { method, headers: { 'Accept-Language': 'fr' } });
    expect(response.status).toBe(404);
  });

  it('is refused alike, byte for byte, when unknown, cut short, revoked or over', async () => {
    time.pass(61);
    await again();
    const revoked = await made();
    const today = new Date(time.now()).toISOString().slice(0, 10);
    const over = await made({ expiresOn: today });
    const kept = await made({ password: 'quatre renards bleus dansent' });
    expect((await openPath(server, revoked.path)).status).toBe(200);
    const end = await say(server, 'links/revoke', { id: revoked.link.id }, { cookie });
    expect(end.status).toBe(200);
    expect((await say(server, 'links/revoke', { id: revoked.link.id }, { cookie })).id).toBe('unknown-link');
    expect((await openPath(server, over.path)).status).toBe(200);
    time.pass(DAY);
    await again();
    const paths = [
      `/l/${guessedToken()}`,
      revoked.path,
      over.path,
      kept.path.slice(0, -1),
      `${kept.path}x`,
      `${kept.path}/api/network`,
      '/l',
      '/l/',
      `/L/${guessedToken()}`,
      '/l/%00',
    ];
    const answers = [];
    for (const path of paths) answers.push(seen(await openPath(server, path)));
    answers.push(seen(await openPath(server, revoked.path, { password: 'x' })));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('Ce lien n’ouvre rien');
    expect(JSON.parse(answers[0]!)).toMatchObject({ status: 404 });
    // The file of a revoked link is gone from the store too.
    expect(await server.store.people.bytes(revoked.link.id)).toBeUndefined();
  });

  it('is found by no guess, and guesses are slowed; whoever has it opens it meanwhile', async () => {
    time.pass(61);
    await again();
    const { path } = await made();
    const guesses = sized({ quick: 200, usual: 200, long: 10_000 });
    const statuses = new Map<number, number>();
    for (let left = guesses; left > 0; left -= 20) {
      const some = await Promise.all(
        Array.from({ length: 20 }, () => openPath(server, `/l/${guessedToken()}`)),
      );
      for (const { status } of some) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses.keys()].sort()).toEqual([404, 429]);
    expect(statuses.get(404)).toBeLessThan(100);
    expect((await openPath(server, path)).status).toBe(200);
  }, 300_000);

  it('ends between today and a year from now', async () => {
    const ask = async (expiresOn: string) =>
      (await say(server, 'links', { author: 'x', label: 'y', expiresOn }, { cookie })).id;
    await again();
    const days = (count: number) =>
      new Date(time.now().getTime() + count * DAY * 60_000).toISOString().slice(0, 10);
    expect(await ask(days(-1))).toBe('link-end');
    expect(await ask(days(367))).toBe('link-end');
    expect(await ask(days(366))).toBeUndefined();
    expect((await say(server, 'links', { author: 'x', label: 'y', meeting: 'zzz' }, { cookie })).id).toBe(
      'unknown-element',
    );
  });
});

describe('a link with a password', () => {
  const password = 'quatre renards bleus dansent';

  it('shows nothing before it, slows those who guess it, and opens by it alone', async () => {
    time.pass(61);
    await again();
    const { path, link } = await made({ password });
    expect(link.hasPassword).toBe(true);
    const form = await openPath(server, path);
    expect(form.status).toBe(200);
    expect(form.text).toContain('type="password"');
    expect(form.text).not.toMatch(/<script|Comité|Haute/);
    expect((await openPath(server, `${path}?password=${encodeURIComponent(password)}`)).text).toBe(form.text);
    const right = await openPath(server, path, { password });
    expect(right.text).toContain('passerelles-data-sha256');
    expect(right.headers['set-cookie']).toBeUndefined();
    // Nothing remembers that it was given.
    expect((await openPath(server, path)).text).toBe(form.text);
    for (let tries = 0; tries < 5; tries += 1)
      expect((await openPath(server, path, { password: `${password}${tries}` })).status).toBe(403);
    const slowed = await openPath(server, path, { password });
    expect(slowed.status).toBe(429);
    expect(slowed.headers['retry-after']).toBe('1');
    time.pass(1);
    expect((await openPath(server, path, { password })).status).toBe(200);
    expect((await openPath(server, path, { password: 'x'.repeat(40_000) })).status).toBe(200);
    const kept = JSON.stringify(await server.store.people.list('shares'));
    expect(kept).toContain('scrypt');
    expect(kept).not.toContain(password);
  });

  it('takes no password that is easily guessed', async () => {
    for (const [poor, id] of [
      ['court', 'password-length'],
      ['passerelles1', 'password-common'],
    ] as const)
      expect((await say(server, 'links', { author: 'x', label: 'y', password: poor }, { cookie })).id).toBe(
        id,
      );
  });
});

it('the security log tells what was made, opened, refused and revoked', async () => {
  const { cookie: admin } = await signedIn(server.desk!, { role: 'ADMINISTRATOR', login: 'chef' });
  const { body } = await say(server, 'security-log?limit=500', undefined, { cookie: admin });
  const kinds = new Set((body.events as { kind: string }[]).map(({ kind }) => kind));
  for (const kind of ['LINK_MADE', 'LINK_OPENED', 'LINK_REFUSED', 'LINK_REVOKED', 'LINK_PASSWORD_REFUSED'])
    expect(kinds).toContain(kind);
});

describe('the address of a link', () => {
  it('is that of PUBLIC_URL, or says who reaches it; frames are let in where a setting says so', async () => {
    const open = await opened({
      document,
      publicUrl: 'https://carte.example',
      embedOrigins: ['https://site.example'],
    });
    const { token } = await signedIn(open.desk!, { role: 'ADMINISTRATOR', login: 'chef' });
    const link = await madeLink(open, {}, `__Host-passerelles=${token}`);
    expect(link).toMatchObject({
      reach: 'PUBLIC',
      url: expect.stringMatching(/^https:\/\/carte\.example\/l\/[\w-]{43}$/),
    });
    const { headers } = await openPath(open, link.path);
    expect(headers['content-security-policy']).toContain('frame-ancestors https://site.example');
    // The site itself stays out of frames.
    const site = await fetch(`${open.url}/api/health`);
    expect(site.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");

    const alone = await opened({ host: '127.0.0.1', document });
    expect(await madeLink(alone)).toMatchObject({ reach: 'THIS_MACHINE' });
  });

  it('opens nothing on a server that is out of service', async () => {
    const before = await opened({ asStranger: true });
    const page = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'" />';
    const sharing = openSharing(before.store, { settings: {} });
    // On the command line, whoever reaches the store makes one all the same.
    const { token } = await makeLink(sharing, { label: 'Comité' }, { name: 'x' }, async () => ({
      html: new TextEncoder().encode(page),
      revision: 1,
      meeting: null,
    }));
    expect((await openPath(before, `/l/${token}`)).status).toBe(404);
    const { status } = await say(before, 'set-up', {
      ...{ login: 'chef', name: 'x', token: before.setUpToken },
      password: 'quatre renards bleus dansent',
    });
    expect(status).toBe(200);
    expect((await openPath(before, `/l/${token}`)).text).toBe(page);
  });
});
