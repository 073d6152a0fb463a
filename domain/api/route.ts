import type * as z from 'zod';
import type { Ability } from '../permissions/abilities.ts';

/** Problems of every route that has a body. */
export const BODY_PROBLEMS = ['broken-json', 'bad-request', 'too-large'] as const;

/** Problems of most questions that have a body. */
export const QUESTION_PROBLEMS = [...BODY_PROBLEMS, 'unknown-element'] as const;

/**
 * The description of a route, which the server, the client and the API documents share. What it answers is said in words by
 * `domain/messages/fr/routes.ts`, which the page does not load.
 */
export interface Route {
  readonly id: string;
  readonly method: 'get' | 'put' | 'post';
  readonly path: string;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** True when the body is a raw file. */
  readonly raw?: true;
  readonly answer: z.ZodType;
  /** Ids of the problems of this route, besides those that every route may answer. */
  readonly problems: readonly string[];
  /** Whether answers carry an ETag made from the revision. */
  readonly byRevision: boolean;
  /** What somebody needs to be allowed to do for this route to answer. */
  readonly ability: Ability;
  /** True when a write that is repeated with the same `Idempotency-Key` is done once. */
  readonly once?: true;
  /** Media types, for a route that answers with a file. */
  readonly files?: readonly string[];
}
