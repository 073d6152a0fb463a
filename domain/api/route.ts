import type * as z from 'zod';
import type { Language } from '../messages/codes.ts';

/** What a question about the network, asked by a body, may be refused for. */
export const QUESTION_PROBLEMS = ['broken-json', 'bad-request', 'too-large', 'unknown-element'] as const;

/** A route of the API, as the server, the page and the API's description read it. */
export interface Route {
  readonly id: string;
  readonly method: 'get' | 'put' | 'post';
  readonly path: string;
  /** What it answers, in one sentence, for the pages that describe the API. */
  readonly summary: Readonly<Record<Language, string>>;
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
