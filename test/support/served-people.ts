import { afterAll } from 'vitest';
import type { InvitedAnswer, MeAnswer } from '../../domain/api/people.ts';
import { signedIn } from './people.ts';
import { type TestServer, type TestServerOptions, testServer } from './server.ts';

/** Servers with people, asked as a browser or a program does. */

const servers: TestServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

/** A clock that a test sets forward. */
export function clock(): { readonly now: () => Date; readonly pass: (minutes: number) => void } {
  let at = Date.parse('2026-03-02T08:00:00.000Z');
  return { now: () => new Date(at), pass: (minutes) => (at += minutes * 60_000) };
}

/** Opens a server that others reach; it closes with the file. */
export async function opened(options: TestServerOptions = {}): Promise<TestServer> {
  const server = await testServer({ host: '0.0.0.0', ...options });
  servers.push(server);
  return server;
}

interface Said {
  readonly status: number;
  readonly id?: string;
  readonly body: Record<string, unknown>;
  readonly cookie: string;
  readonly headers: Headers;
}

/** Asks as a browser with a cookie, or as nobody. */
export async function say(
  server: TestServer,
  path: string,
  body?: unknown,
  { cookie = '', headers = {} }: { readonly cookie?: string; readonly headers?: Record<string, string> } = {},
): Promise<Said> {
  const response = await server.fetch(`/api/${path}`, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'Content-Type': 'application/json', Cookie: cookie, ...headers },
  });
  const answer = (await response.json()) as Record<string, unknown>;
  const given = response.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  const id = response.ok ? {} : { id: String(answer.id) };
  return { status: response.status, ...id, body: answer, cookie: given, headers: response.headers };
}

/** A good one. */
export const PASSWORD = 'quatre renards bleus dansent';
/** A server with an administrator who signed in, and a person who chose a password. */
export async function withPerson(time = clock()) {
  const server = await opened({ now: time.now });
  const admin = await signedIn(server.desk!, { role: 'ADMINISTRATOR', login: 'chef' });
  const asAdmin = (path: string, body?: unknown) => say(server, path, body, { cookie: admin.cookie });
  const made = await asAdmin('people', {
    ...{ login: 'aline', name: 'Aline', role: 'OFFICER', bassins: [], operators: [] },
  });
  const { person, token } = made.body as unknown as InvitedAnswer;
  const chosen = await say(server, 'choose-password', { token, password: PASSWORD });
  if (chosen.status !== 200) throw new Error(JSON.stringify(chosen.body));
  const signIn = (password = PASSWORD, login = 'aline') => say(server, 'sign-in', { login, password });
  return { server, time, admin, asAdmin, person, token, signIn };
}

/** How somebody with a cookie stands to a server. */
export const standing = async (server: TestServer, cookie: string) =>
  ((await say(server, 'me', undefined, { cookie })).body as unknown as MeAnswer).standing;
