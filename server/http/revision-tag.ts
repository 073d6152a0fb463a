import { createHash, randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { VERSION } from '../paths.ts';

/**
 * The embedded store may be deleted and made anew, and then counts its revisions from 1 again: its tags live as long
 * as the process. A Neo4j server is shared by several processes, whose tags must agree.
 */
const PROCESS = randomUUID();

export interface TagParts {
  readonly revision: number;
  readonly engine: string;
  readonly language: string;
  /** What the answer depends on besides the network: the query, and the day when it stands for a default. */
  readonly query: unknown;
  readonly today: string;
}

/** A weak ETag: the answer is the same, its compression may differ. */
export function revisionTag({ revision, engine, language, query, today }: TagParts): string {
  const text = JSON.stringify([VERSION, engine === 'neo4j' ? '' : PROCESS, language, query, today]);
  return `W/"${revision}-${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"`;
}

/** Sets the tag and the cache rules; true when the client already holds this answer and a 304 was sent. */
export function answeredByTag(request: Request, response: Response, tag: string): boolean {
  response.set({ ETag: tag, 'Cache-Control': 'private, no-cache' }).vary('Accept-Language');
  if (!holds(request.get('if-none-match') ?? '', tag)) return false;
  response.status(304).end();
  return true;
}

/**
 * Weak comparison (RFC 9110 §13.1.2). A `Cache-Control: no-cache` beside it, which some clients add by themselves, asks
 * caches on the way to come and see: we are where they come to.
 */
const holds = (header: string, tag: string): boolean => {
  const opaque = (text: string): string => text.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((held) => opaque(held) === opaque(tag));
};
