import { createHash, randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { VERSION } from '../paths.ts';

/**
 * Part of the tags of the embedded store. That store may be deleted and created again with revisions from 1, so its
 * tags are valid only while the process runs. A Neo4j server is shared by processes, whose tags must be equal.
 */
const PROCESS = randomUUID();

interface TagParts {
  readonly revision: number;
  readonly engine: string;
  readonly language: string;
  /** What else the answer depends on: the query, and today's date when it is the default. */
  readonly query: unknown;
  readonly today: string;
}

/**
 * Makes the ETag (by which a client recognises an answer that it already has) from all that the answer depends on,
 * such as the revision of the network and the query. It is a weak ETag: equal tags mean equal answers, but the bytes
 * may be compressed differently.
 */
export function revisionTag({ revision, engine, language, query, today }: TagParts): string {
  const text = JSON.stringify([VERSION, engine === 'neo4j' ? '' : PROCESS, language, query, today]);
  return `W/"${revision}-${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"`;
}

/**
 * Sets the ETag `tag` and the cache rules on an answer. If the client already holds the answer with this tag, it
 * sends 304 and returns true; otherwise it returns false and the caller must send the answer.
 */
export function answeredByTag(request: Request, response: Response, tag: string): boolean {
  response.set({ ETag: tag, 'Cache-Control': 'private, no-cache' }).vary('Accept-Language');
  if (!holds(request.get('if-none-match') ?? '', tag)) return false;
  response.status(304).end();
  return true;
}

/**
 * Weak comparison of tags (RFC 9110 §13.1.2). `Cache-Control: no-cache` in the request concerns caches on the way, so
 * it is ignored here.
 */
const holds = (header: string, tag: string): boolean => {
  const opaque = (text: string): string => text.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((held) => opaque(held) === opaque(tag));
};
