import type * as z from 'zod';

/** The description of a route, which the server, the client and the API documents share. */
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
  /** Media types, for a route that answers with a file. */
  readonly files?: readonly string[];
}
