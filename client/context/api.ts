import type * as z from 'zod';
import { ApiProblem } from '../../domain/api/problem.ts';
import { ROUTES } from '../../domain/api.ts';

type Routes = typeof ROUTES;
/** Routes that are read by GET. */
export type ReadRoute = { [K in keyof Routes]: Routes[K]['method'] extends 'get' ? K : never }[keyof Routes];
export type Query<K extends ReadRoute> = Routes[K] extends { query: infer Q extends z.ZodType }
  ? z.input<Q>
  : Record<string, never>;
export type Answer<K extends keyof Routes> = z.output<Routes[K]['answer']>;
/** Routes that take a JSON body: questions about a described audience, and edits. */
export type BodyRoute = {
  [K in keyof Routes]: Routes[K] extends { readonly body: z.ZodType } ? K : never;
}[keyof Routes];
export type Body<K extends BodyRoute> = Routes[K] extends { body: infer B extends z.ZodType }
  ? z.input<B>
  : never;

/** The server could not be reached, so there is no status and no answer. */
export class Unreachable extends Error {}

/**
 * The server answered with an HTTP error, usually with a problem document (RFC 9457) worded in the page's
 * language.
 */
export class Refused extends Error {
  readonly status: number;
  readonly problem: ApiProblem | undefined;

  constructor(status: number, problem: ApiProblem | undefined) {
    super(problem?.detail ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

/**
 * Builds the path and query with which a route of the API is called. Absent values and empty lists are left
 * out; lists are joined by commas.
 */
export function addressOf<K extends ReadRoute>(route: K, query: Query<K>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query as Record<string, unknown>)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    parameters.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  const text = parameters.toString();
  return text === '' ? ROUTES[route].path : `${ROUTES[route].path}?${text}`;
}

/**
 * Sends a GET request and checks the answer against the route's schema. Throws `Unreachable` when the server
 * cannot be reached, `Refused` when it answers with an error.
 */
export async function ask<K extends ReadRoute>(
  route: K,
  query: Query<K>,
  signal?: AbortSignal,
): Promise<Answer<K>> {
  return answerOf(route, addressOf(route, query), { ...(signal && { signal }) });
}

/**
 * Sends a JSON body with the route's method and checks the answer against its schema. Throws `Unreachable`
 * when the server cannot be reached, `Refused` when it answers with an error.
 */
export async function send<K extends BodyRoute>(
  route: K,
  body: Body<K>,
  signal?: AbortSignal,
): Promise<Answer<K>> {
  return answerOf(route, ROUTES[route].path, {
    method: ROUTES[route].method.toUpperCase(),
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
}

async function answerOf<K extends keyof Routes>(
  route: K,
  address: string,
  request: RequestInit,
): Promise<Answer<K>> {
  const headers = {
    Accept: 'application/json',
    'Accept-Language': document.documentElement.lang,
    ...(request.body !== undefined && { 'Content-Type': 'application/json' }),
  };
  const response = await fetch(address, { ...request, headers }).catch((error: unknown) => {
    if (request.signal?.aborted) throw error;
    throw new Unreachable('no answer', { cause: error });
  });
  if (!response.ok) throw await refusedBy(response);
  const body: unknown = await response.json().catch(() => undefined);
  return ROUTES[route].answer.parse(body) as Answer<K>;
}

/** Makes a `Refused` error of an HTTP error response, with its problem document if it has one. */
export async function refusedBy(response: Response): Promise<Refused> {
  const problem = ApiProblem.safeParse(await response.json().catch(() => undefined));
  return new Refused(response.status, problem.success ? problem.data : undefined);
}

/**
 * Whether an error is temporary: the server or its database cannot be reached now, and the same request may
 * succeed later.
 */
export const passes = (error: unknown): boolean =>
  error instanceof Unreachable || (error instanceof Refused && [502, 503, 504].includes(error.status));
