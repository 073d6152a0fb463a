import { LinkAsked } from '../../domain/api/links.ts';
import { AUTHORS } from '../../domain/messages/authors.ts';
import { fill } from '../../domain/messages/fill.ts';
import { carriedFile } from '../carried/carried-file.ts';
import { failure } from '../errors.ts';
import { networkReader } from '../network-reader.ts';
import { listedLinks, makeLink, revokeLink, type Snapshot } from '../sharing/links.ts';
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

/**
 * Runs the command `link`: makes a link that shows the protected network without an account, lists them, or revokes one. Throws
 * `bad-option`, `missing-argument`, `link-end`, `link-many`, `unknown-link` and `store-empty`.
 */
export async function link(io: Io, globals: GlobalOptions, { action: given, id, ...options }: Given) {
  const action = ACTIONS.find((known) => known === given);
  if (action === undefined)
    throw failure('bad-option', { parameter: 'action', problems: `${given} (${ACTIONS.join(', ')})` });
  if (action === 'revoke' && id === undefined) throw failure('missing-argument', { value: 'id' });
  const asked = action === 'create' ? parseOptions(Asked, options, globals.language) : undefined;
  await withStore(io, async (store) => {
    const sharing = openSharing(store, { settings: io.config() });
    if (action === 'revoke') await revoke(io, globals, sharing, id!);
    else if (asked === undefined) await list(io, globals, sharing);
    else
      await create(io, globals, sharing, {
        asked,
        snapshot: () => snapshotOf(store, asked.meeting, io.today()),
      });
  });
}

async function create(
  io: Io,
  { json, language }: GlobalOptions,
  sharing: Sharing,
  { asked, snapshot }: { readonly asked: LinkAsked; readonly snapshot: () => Promise<Snapshot> },
): Promise<void> {
  const { token, link } = await makeLink(sharing, asked, { name: AUTHORS[language].commandLine }, snapshot);
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
  const lines = links.map(({ id, label, expiresOn, opened, isOver, hasPassword }) =>
    [
      fill(words.line, { id, label, end: expiresOn, opened }),
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
