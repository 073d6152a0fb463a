import type { Request } from 'express';
import { failure } from '../errors.ts';
import type { NetworkStore } from '../store/network-store.ts';

/**
 * Reads from the header `If-Match` (`"12"` or `W/"12-…"`) the revision of the network that a client has seen: it asks
 * to write only if nobody has written since. Undefined without the header. Throws the failure `revision-moved` when
 * the tag does not come from this server.
 */
export async function givenRevision(
  request: Request,
  store: Pick<NetworkStore, 'revision'>,
): Promise<number | undefined> {
  const header = request.get('if-match');
  if (header === undefined || header.trim() === '*') return undefined;
  const given = /^(?:W\/)?"(\d{1,15})(?:-[\w-]*)?"$/.exec(header.trim())?.[1];
  if (given !== undefined) return Number(given);
  throw failure('revision-moved', { revision: await store.revision(), given: header.slice(0, 80) });
}
