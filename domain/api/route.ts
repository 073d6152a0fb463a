import type * as z from 'zod';

/** What server, client and API documents are told of a route. */
export interface Route {
  readonly id: string;
  readonly method: 'get' | 'put' | 'post';
  readonly path: string;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** The body is a file, as it is. */
  readonly raw?: true;
  readonly answer: z.ZodType;
  /** Stable ids of the problems it may answer with, besides those that any route may. */
  readonly problems: readonly string[];
  /** Answers carry an ETag made from the revision. */
  readonly byRevision: boolean;
  /** Of a route that answers with a file: the types that it may be of. */
  readonly files?: readonly string[];
}
