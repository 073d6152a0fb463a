import type { NewLinkAnswer } from '../../domain/api/links.ts';
import type { PartnerProposal } from '../../domain/api/proposals.ts';
import { openPath } from './links.ts';
import { say } from './served-people.ts';
import type { TestServer } from './server.ts';

/** Makes the own link of an operator on a server, as somebody with a cookie. */
export async function partnerLink(
  server: TestServer,
  asked: Record<string, unknown> = {},
  cookie = '',
): Promise<NewLinkAnswer & { readonly path: string; readonly token: string }> {
  const body = { author: 'Coordination', operator: 'lee', ...asked };
  const made = await say(server, 'links/partner', body, { cookie });
  if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  const answer = made.body as unknown as NewLinkAnswer;
  const path = new URL(answer.url).pathname;
  return { ...answer, path, token: path.slice('/l/'.length) };
}

/** The fields of the form of a page as a browser sends them when nothing is typed. */
export function formIn(page: string): Record<string, string> {
  const fields: Record<string, string> = { send: '1' };
  for (const [tag] of page.matchAll(/<input\b[^>]*>/g)) {
    const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
    const name = read('name');
    const isLeft = /type="(radio|checkbox)"/.test(tag) && !/ checked/.test(tag);
    if (name !== undefined && !isLeft) fields[name] = plain(read('value') ?? '');
  }
  return fields;
}

const plain = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

/** Opens the page of a link and sends its form with what is typed. */
export async function sendForm(
  server: Pick<TestServer, 'url'>,
  path: string,
  typed: Record<string, string>,
  password?: string,
): ReturnType<typeof openPath> {
  const page = await openPath(server, path, password === undefined ? undefined : { password });
  return openPath(server, path, { ...formIn(page.text), ...(password && { password }), ...typed });
}

/** The proposals that somebody with a cookie sees. */
export const proposalsFor = async (server: TestServer, cookie = ''): Promise<PartnerProposal[]> =>
  (await say(server, 'proposals', undefined, { cookie })).body.proposals as PartnerProposal[];
