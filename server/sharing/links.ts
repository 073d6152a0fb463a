import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { LINK_DAYS, type LinkAsked, type SharedLink } from '../../domain/api/links.ts';
import { addDays } from '../../domain/model/dates.ts';
import { localDay } from '../../domain/model/local-day.ts';
import { refusePoorPassword } from '../accounts/password-rules.ts';
import { parsed } from '../accounts/records.ts';
import { hashOf, newId, newToken } from '../accounts/secrets.ts';
import { failure, unknownElement } from '../errors.ts';
import type { PeopleRecord } from '../store/people-store.ts';
import { isPartnerLink, KeptLink } from './records.ts';
import type { Sharing } from './sharing.ts';

/** The most links to read by at once: each keeps a file of a megabyte or two. */
const MOST = 50;
/** The most links of partners at once. They keep no file. */
const MOST_OF_PARTNERS = 500;
/** Time between two writes of how often a link was opened, so that whoever opens it does not make the store write at will. */
const COUNTED_MS = 10_000;

/** Who makes or ends a link. */
export interface By {
  /** Id of the account; absent where there are none. */
  readonly account?: string | undefined;
  readonly name: string;
}

/** The file that a link shows. */
export interface Snapshot {
  readonly html: Uint8Array;
  readonly revision: number;
  readonly meeting: string | null;
}

/** Whether a link no longer opens. */
export const isOver = ({ expiresOn }: Pick<KeptLink, 'expiresOn'>, now: Date): boolean =>
  localDay(now) > expiresOn;

/**
 * Makes a link to the file that `snapshot` makes, and returns its token, which is kept nowhere. What is asked is checked before the file is
 * made. Throws `link-end`, `link-many`, and the failures of a poor password.
 */
export async function makeLink(
  sharing: Sharing,
  { label, expiresOn, password }: LinkAsked,
  by: By,
  snapshot: () => Promise<Snapshot>,
): Promise<{ readonly token: string; readonly link: SharedLink }> {
  const { people } = sharing;
  const end = refusedEnd(sharing.now(), expiresOn);
  if (password !== undefined) refusePoorPassword(password, [label]);
  await refuseMany(people, false);
  const { html, revision, meeting } = await snapshot();
  const facts = { label, meeting, operator: null, revision, expiresOn: end, policy: policyOf(html) };
  const packed = await promisify(gzip)(html, { level: 9 });
  return keepLink(sharing, facts, { by, password, packed });
}

/** The operator that a link is made for, in the network of a revision. */
export interface LinkedOperator {
  readonly operator: { readonly id: string; readonly name: string };
  readonly revision: number;
}

/** Finds the operator that a link is to be made for in a network. Throws `unknown-element`. */
export function linkedOperator(
  { document, revision }: Pick<OpenNetwork, 'document' | 'revision'>,
  id: string,
): LinkedOperator {
  const operator = document.operators.find((one) => one.id === id);
  if (operator === undefined) throw unknownElement('operator', id);
  return { operator: { id, name: operator.name }, revision };
}

/**
 * Makes the own link of an operator, by which it confirms and corrects what the network says of it, and returns its token, which is
 * kept nowhere. Throws `link-end`, `link-many`, and the failures of a poor password.
 */
export async function makePartnerLink(
  sharing: Sharing,
  { operator, revision }: LinkedOperator,
  { label = operator.name, expiresOn, password }: Partial<Omit<LinkAsked, 'meeting'>>,
  by: By,
): Promise<{ readonly token: string; readonly link: SharedLink }> {
  const end = refusedEnd(sharing.now(), expiresOn);
  if (password !== undefined) refusePoorPassword(password, [label, operator.name]);
  await refuseMany(sharing.people, true);
  const facts = { label, meeting: null, operator, revision, expiresOn: end, policy: '' };
  return keepLink(sharing, facts, { by, password });
}

interface Keeping {
  readonly by: By;
  readonly password: string | undefined;
  /** Its file, packed; a link of a partner has none. */
  readonly packed?: Uint8Array;
}

async function keepLink(
  sharing: Sharing,
  facts: Pick<KeptLink, 'label' | 'meeting' | 'operator' | 'revision' | 'expiresOn' | 'policy'>,
  { by, password, packed }: Keeping,
): Promise<{ readonly token: string; readonly link: SharedLink }> {
  const { people, now, passwords, log } = sharing;
  const token = newToken();
  const link: KeptLink = {
    ...{ id: newId(), ...facts, by: by.account ?? null, byName: by.name },
    ...{ createdAt: now().toISOString(), opened: 0, lastOpenedAt: null },
    password: password === undefined ? null : await passwords.keep(password),
  };
  await people.write(async (turn) => {
    await refuseMany(turn, isPartnerLink(link));
    await dropOver(sharing, turn);
    await turn.put('shares', { id: hashOf(token), account: by.account ?? '', data: JSON.stringify(link) });
    if (packed !== undefined) await turn.putBytes(link.id, packed);
    await log.addIn(turn, { kind: 'LINK_MADE', by: by.account, about: link.id });
  });
  return { token, link: shown(link, now()) };
}

/** Returns the last day of a link. Throws `link-end`. */
function refusedEnd(now: Date, given: string | undefined): string {
  const first = localDay(now);
  const last = addDays(first, LINK_DAYS.most);
  const end = given ?? addDays(first, LINK_DAYS.usual);
  if (end < first || end > last) throw failure('link-end', { days: LINK_DAYS.most, first, last, given: end });
  return end;
}

type Listing = Pick<Sharing['people'], 'list'>;

async function refuseMany(listing: Listing, ofPartners: boolean): Promise<void> {
  const most = ofPartners ? MOST_OF_PARTNERS : MOST;
  const alike = (await keptLinks(listing)).filter(({ link }) => isPartnerLink(link) === ofPartners);
  if (alike.length >= most) throw failure('link-many', { most });
}

/** Frees the files of links that are over. The links stay in the list until somebody takes them out. */
async function dropOver({ now }: Sharing, turn: Parameters<Parameters<Sharing['people']['write']>[0]>[0]) {
  for (const { link } of await keptLinks(turn)) if (isOver(link, now())) await turn.removeBytes(link.id);
}

/** The policy that a carried file says of itself. */
function policyOf(html: Uint8Array): string {
  const head = new TextDecoder().decode(html.subarray(0, 4_000));
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(head) ?? [];
  if (policy === undefined) throw failure('carried-unavailable');
  return policy;
}

interface Found {
  /** Id of the record: the fingerprint of the token. */
  readonly record: string;
  readonly link: KeptLink;
}

async function keptLinks(listing: Listing): Promise<readonly Found[]> {
  const found = ({ id, data }: PeopleRecord) => ({ record: id, link: parsed(KeptLink, data) });
  return (await listing.list('shares')).map(found);
}

/** A link as those see it who make links. */
const shown = (link: KeptLink, now: Date, unwritten = 0): SharedLink => {
  const { id, label, operator, meeting, createdAt, revision, expiresOn, lastOpenedAt } = link;
  return {
    ...{ id, label, operator, meeting, createdAt, revision, expiresOn, lastOpenedAt },
    ...{ by: link.byName, hasPassword: link.password !== null },
    ...{ isOver: isOver(link, now), opened: link.opened + unwritten },
  };
};

/** Lists the links, the latest first. */
export async function listedLinks({ people, now, openings }: Sharing): Promise<SharedLink[]> {
  const links = (await keptLinks(people)).map(({ link }) =>
    shown(link, now(), openings.get(link.id)?.count ?? 0),
  );
  return links.sort((one, other) => (one.createdAt > other.createdAt ? -1 : 1));
}

/** Ends a link at once, with its file. Throws `unknown-link`. */
export const revokeLink = (
  { people, log, openings }: Sharing,
  id: string,
  by: string | undefined,
): Promise<void> =>
  people.write(async (turn) => {
    const found = (await keptLinks(turn)).find(({ link }) => link.id === id);
    if (found === undefined) throw failure('unknown-link', { value: id });
    await turn.remove('shares', found.record);
    await turn.removeBytes(id);
    openings.delete(id);
    await log.addIn(turn, { kind: 'LINK_REVOKED', by, about: id });
  });

/** Finds the link of a token; undefined for one that is unknown, revoked or over. */
export async function linkOf({ people, now }: Sharing, token: string): Promise<KeptLink | undefined> {
  const data = await people.read('shares', hashOf(token));
  if (data === undefined) return undefined;
  const link = parsed(KeptLink, data);
  return isOver(link, now()) ? undefined : link;
}

/** Counts that a link was opened. It is written now and then. */
export async function countOpening(sharing: Sharing, { id }: KeptLink, token: string): Promise<void> {
  const { people, now, log, openings } = sharing;
  const at = now().getTime();
  const { count, writtenAt } = openings.get(id) ?? { count: 0, writtenAt: Number.NEGATIVE_INFINITY };
  openings.set(id, { count: count + 1, writtenAt });
  if (at - writtenAt < COUNTED_MS) return;
  openings.set(id, { count: 0, writtenAt: at });
  await people.write(async (turn) => {
    const data = await turn.read('shares', hashOf(token));
    if (data === undefined) return;
    const link = parsed(KeptLink, data);
    const counted = { ...link, opened: link.opened + count + 1, lastOpenedAt: now().toISOString() };
    await turn.put('shares', { id: hashOf(token), account: link.by ?? '', data: JSON.stringify(counted) });
  });
  await log.addSparingly({ kind: 'LINK_OPENED', about: id });
}
