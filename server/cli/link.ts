import { LinkAsked, NewPartnerLinkBody } from '../../domain/api/links.ts';
import { AUTHORS } from '../../domain/messages/authors.ts';
import { fill } from '../../domain/messages/fill.ts';
import { carriedFile } from '../carried/carried-file.ts';
import { failure } from '../errors.ts';
import { networkReader } from '../network-reader.ts';
import {
  linkedOperator,
  listedLinks,
  makeLink,
  makePartnerLink,
  revokeLink,
  type Snapshot,
} from '../sharing/links.ts';
import { linkAddress, openSharing, type Sharing } from '../sharing/sharing.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { parseOptions } from './options.ts';
import { publisherOf, withStore } from './with-store.ts';

interface Given {
  readonly action: string | undefined;
  readonly id: string | undefined;
  readonly [option: string]: unknown;
}

const ACTIONS = ['create', 'list', 'revoke'] as const;
const Asked = LinkAsked.omit({ password: true });
const AskedOfPartner = NewPartnerLinkBody.omit({ password: true, author: true });

/**
 * Runs the command `link`: makes a link that shows the protected network without an account, or with `operator` the own link of an
 * operator, lists them, or revokes one. Throws `bad-option`, `unknown-element`, `missing-argument`, `link-end`, `link-many`, `unknown-link` and `store-empty`.
 */
export async function link(io: Io, globals: GlobalOptions, { action: given, id, ...options }: Given) {
  const action = ACTIONS.find((known) => known === given);
  if (action === undefined)
    throw failure('bad-option', { parameter: 'action', problems: `${given} (${ACTIONS.join(', ')})` });
  if (action === 'revoke' && id === undefined) throw failure('missing-argument', { value: 'id' });
  const make = action === 'create' ? makerOf(io, globals, options) : undefined;
  await withStore(io, async (store) => {
    const sharing = openSharing(store, { settings: io.config() });
    if (action === 'revoke') await revoke(io, globals, sharing, id!);
    else if (make === undefined) await list(io, globals, sharing);
    else tell(io, globals, sharing, await make(store, sharing));
  });
}

type Made = Awaited<ReturnType<typeof makeLink>>;

/** Reads the options of a new link, and returns what makes it once the store is open. Throws `bad-option`. */
function makerOf(
  io: Io,
  { language }: GlobalOptions,
  options: Record<string, unknown>,
): (store: NetworkStore, sharing: Sharing) => Promise<Made> {
  const by = { name: AUTHORS[language].commandLine };
  if (options.operator !== undefined) {
    const asked = parseOptions(AskedOfPartner, options, language);
    return async (store, sharing) => {
      if (await store.isEmpty()) throw failure('store-empty');
      return makePartnerLink(sharing, linkedOperator(await store.load(), asked.operator), asked, by);
    };
  }
  const asked = parseOptions(Asked, options, language);
  return (store, sharing) => makeLink(sharing, asked, by, () => snapshotOf(store, asked.meeting, io.today()));
}

/** Tells a new link with its address, which is shown this one time. */
function tell(io: Io, { json, language }: GlobalOptions, sharing: Sharing, { token, link }: Made): void {
  const { host, port } = io.config();
  const { url, reach } = linkAddress(sharing.publicUrl, `http://${host}:${port}`, token);
  if (json) {
    io.out(jsonLine({ link, url, reach }));
    return;
  }
  const words = cliWords(language).link;
  const { id, label, expiresOn: end } = link;
  io.out(`${fill(words.made, { id, label, end, url })}\n${words.reaches[reach]}\n`);
}

/** The file that a link shows: the network of the store as readers see it. */
async function snapshotOf(
  store: NetworkStore,
  meeting: string | undefined,
  today: string,
): Promise<Snapshot> {
  if (await store.isEmpty()) throw failure('store-empty');
  const network = await networkReader(store, publisherOf(store)).current();
  const { bytes } = await carriedFile(network, { meeting }, today);
  const named = network.document.meetings.find((one) => one.id === meeting);
  return { html: bytes, revision: network.revision, meeting: named?.name ?? null };
}

async function list(io: Io, { json, language }: GlobalOptions, sharing: Sharing): Promise<void> {
  const links = await listedLinks(sharing);
  if (json) {
    io.out(jsonLine({ links }));
    return;
  }
  const words = cliWords(language).link;
  const lines = links.map(({ id, label, operator, expiresOn, opened, isOver, hasPassword }) =>
    [
      fill(words.line, { id, label, end: expiresOn, opened }),
      ...(operator === null ? [] : [fill(words.operator, { operator: operator.name })]),
      ...(hasPassword ? [words.password] : []),
      ...(isOver ? [words.over] : []),
    ].join(' · '),
  );
  io.out(`${(lines.length === 0 ? [words.none] : lines).join('\n')}\n`);
}

async function revoke(
  io: Io,
  { json, language }: GlobalOptions,
  sharing: Sharing,
  id: string,
): Promise<void> {
  await revokeLink(sharing, id, undefined);
  io.out(json ? jsonLine({ revoked: id }) : `${fill(cliWords(language).link.revoked, { id })}\n`);
}
