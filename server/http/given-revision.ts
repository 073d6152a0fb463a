import type { Request } from 'express';
import { failure } from '../errors.ts';
import type { NetworkStore } from '../store/network-store.ts';

/**
 * `If-Match: "12"` or `If-Match: W/"12-…"`, the tag of what was read: write only if nobody wrote in between.
 * A tag that is none of ours matches nothing: refused, since whoever sent it counts on it.
 */
export async function givenRevision(request: Request, store: NetworkStore): Promise<number | undefined> {
  const header = request.get('if-match');
  if (header === undefined || header.trim() === '*') return undefined;
  const given = /^(?:W\/)?"(\d{1,15})(?:-[\w-]*)?"$/.exec(header.trim())?.[1];
  if (given !== undefined) return Number(given);
  throw failure('revision-moved', { revision: await store.revision(), given: header.slice(0, 80) });
}
