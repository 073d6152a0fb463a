import type { NewLinkAnswer } from '../../domain/api/links.ts';
import type { PartnerProposal, ProposalDecision } from '../../domain/api/proposals.ts';
import { hauteSylve } from './haute-sylve.ts';
import { openPath } from './links.ts';
import { signedIn } from './people.ts';
import { clock, say } from './served-people.ts';
import { type TestServer, testServer } from './server.ts';

/** What nobody but its operator and the network's own readers are told, and what somebody may type to do harm. */
export const SECRET = 'Note interne sur la Mission';
export const RISKY = '<script>alert("x")</script>';

const sample = hauteSylve();
/** Ids of the filières of the operator that answers. */
export const OWN: ReadonlySet<string> = new Set(
  sample.filieres.filter(({ operator }) => operator === 'lee').map(({ id }) => id),
);
/** The sample with a masked number at each filière of the operator, and with what is another's alone. */
export const answering = {
  ...sample,
  operators: sample.operators.map((one) =>
    one.id === 'mire' ? { ...one, note: SECRET, telephone: '0470 11 22 33' } : one,
  ),
  filieres: sample.filieres.map((one) => (OWN.has(one.id) ? { ...one, waitingCount: 3 } : one)),
};
/** One element of each kind that the operator has. */
export const FILIERE: string = [...OWN][0]!;
export const PASSERELLE: string = sample.passerelles.find(({ from }) => OWN.has(from))!.id;
export const AGREEMENT: string = sample.agreements.find(({ parties }) => parties.includes('lee'))!.id;

/** The field of the form that answers for an element. */
export const answerTo = (list: string, id: string, answer: string): Record<string, string> => ({
  [`answer|${list}|${id}`]: answer,
});

/** A server where operators answer, its clock, and the coordination, which signs in anew after a pause. */
export async function answeringServer() {
  const time = clock();
  const server = await testServer({ document: answering, host: '0.0.0.0', now: time.now });
  const signIn = async (): Promise<string> =>
    (await signedIn(server.desk!, { role: 'COORDINATOR', login: 'coordination' })).cookie;
  let cookie = await signIn();
  return {
    ...{ server, time },
    cookie: () => cookie,
    passed: async (minutes = 61): Promise<void> => {
      time.pass(minutes);
      cookie = await signIn();
    },
    /** What was received last. */
    last: async (): Promise<PartnerProposal> =>
      (await proposalsFor(server, cookie)).reduce((latest, one) =>
        one.receivedAt > latest.receivedAt ? one : latest,
      ),
  };
}

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

/** Decides entries of a proposal, as somebody with a cookie. */
export const decide = (
  server: TestServer,
  cookie: string,
  { id }: Pick<PartnerProposal, 'id'>,
  as: ProposalDecision,
  entries: readonly { readonly entry: number; readonly seen?: unknown }[],
): ReturnType<typeof say> =>
  say(server, 'proposals/decide', { author: 'x', proposal: id, as, entries }, { cookie });

/** The proposals that somebody with a cookie sees. */
export const proposalsFor = async (server: TestServer, cookie = ''): Promise<PartnerProposal[]> =>
  (await say(server, 'proposals', undefined, { cookie })).body.proposals as PartnerProposal[];
