import { randomBytes } from 'node:crypto';
import type { NewLinkAnswer } from '../../domain/api/links.ts';
import { say } from './served-people.ts';
import type { TestServer } from './server.ts';

/** Makes a link on a server, as somebody with a cookie. */
export async function madeLink(
  server: TestServer,
  asked: Record<string, unknown> = {},
  cookie = '',
): Promise<NewLinkAnswer & { readonly path: string; readonly token: string }> {
  const made = await say(server, 'links', { author: 'Coordination', label: 'Comité', ...asked }, { cookie });
  if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  const answer = made.body as unknown as NewLinkAnswer;
  const path = new URL(answer.url).pathname;
  return { ...answer, path, token: path.slice('/l/'.length) };
}

/** A token that nobody gave. */
export const guessedToken = (): string => randomBytes(32).toString('base64url');

interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Opens a path as a browser that has never been here, or sends a form there. */
export async function openPath(
  server: Pick<TestServer, 'url'>,
  path: string,
  form?: Record<string, string>,
): Promise<Page> {
  const response = await fetch(`${server.url}${path}`, {
    headers: { 'Accept-Language': 'fr' },
    redirect: 'manual',
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  };
}
