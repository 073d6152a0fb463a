import type * as z from 'zod';
import { IDEMPOTENCY_KEY } from '../../domain/api/idempotency.ts';
import { UNATTENDED } from '../../domain/api/people.ts';
import { ApiProblem } from '../../domain/api/problem.ts';
import type { Route } from '../../domain/api/route.ts';
import { ROUTES } from '../../domain/api.ts';
import { isUnattended } from './attended.ts';
import { carriedFile } from './carried.ts';
import { asCommand, untilKnown } from './once.ts';
import { untilSignedIn } from './sign-in-again.ts';

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

/** Headers of a request by name. */
type MoreHeaders = Readonly<Record<string, string>>;

/** The error thrown when the server could not be reached, so that there is no HTTP status and no answer. */
export class Unreachable extends Error {}

/**
 * The error thrown when the server answers with an HTTP error `status`. `problem` is the error document that it sent
 * (RFC 9457), worded in the page's language; undefined when it sent none.
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
 * Builds the address, path and query, with which a route of the API is called. `route` is the name of the route.
 * Absent values and empty lists in `query` are left out; lists are joined by commas.
 */
export function addressOf<K extends ReadRoute>(route: K, query: Query<K>): string {
  const text = new URLSearchParams(textsOf(query)).toString();
  return text === '' ? ROUTES[route].path : `${ROUTES[route].path}?${text}`;
}

/** The parameters of a question as texts, as an address has them. */
const textsOf = (query: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query as Record<string, unknown>).flatMap(([name, value]: [string, unknown]) =>
      value === undefined || (Array.isArray(value) && value.length === 0)
        ? []
        : [[name, Array.isArray(value) ? value.join(',') : String(value)]],
    ),
  );

/**
 * Sends a GET request to the API route called `route` with the parameters `query`, and resolves to the answer,
 * checked against the route's schema. `signal` aborts the request. Throws `Unreachable` when the server cannot be
 * reached, `Refused` when it answers with an error.
 */
export async function ask<K extends ReadRoute>(
  route: K,
  query: Query<K>,
  signal?: AbortSignal,
): Promise<Answer<K>> {
  if (carriedFile() !== undefined) return carriedAnswer(route, textsOf(query), signal);
  return answerOf(route, addressOf(route, query), { ...(signal && { signal }) });
}

/**
 * Sends `body` as JSON to the API route called `route`, and resolves to the answer, checked against the route's
 * schema. `signal` aborts the request. `author` is who writes, for a route whose body does not say it. A write that can
 * be done once is sent again, with the same key, when nobody knows what became of it. Throws `Unreachable` when the
 * server cannot be reached, `Refused` when it answers with an error.
 */
export async function send<K extends BodyRoute>(
  route: K,
  body: Body<K>,
  signal?: AbortSignal,
  author?: string,
): Promise<Answer<K>> {
  if (carriedFile() !== undefined) return carriedAnswer(route, body, signal);
  const { method, path, once }: Route = ROUTES[route];
  const request: RequestInit = {
    method: method.toUpperCase(),
    body: JSON.stringify(body),
    ...(signal && { signal }),
  };
  // A header holds ASCII only.
  const by: MoreHeaders = author === undefined ? {} : { 'X-Author': encodeURIComponent(author) };
  if (once !== true) return answerOf(route, path, request, by);
  return asCommand(`${path} ${request.body}`, isUnknown, (key) => {
    const headers = { ...by, [IDEMPOTENCY_KEY]: `"${key}"` };
    return untilKnown(() => answerOf(route, path, request, headers), isUnknown);
  });
}

/** Throws what a carried file refuses as `Refused`, and any other error as it is. */
export function refusedByFile(error: unknown): never {
  const problem = ApiProblem.safeParse(error);
  throw problem.success ? new Refused(problem.data.status, problem.data) : error;
}

/** The answer of the file in which the page was carried away. Throws `Refused` where it has none. */
async function carriedAnswer<K extends keyof Routes>(
  route: K,
  asked: unknown,
  signal: AbortSignal | undefined,
): Promise<Answer<K>> {
  const answer = await carriedFile()!.answer(route, asked, signal).catch(refusedByFile);
  return ROUTES[route].answer.parse(answer) as Answer<K>;
}

async function answerOf<K extends keyof Routes>(
  route: K,
  address: string,
  request: RequestInit,
  more: MoreHeaders = {},
): Promise<Answer<K>> {
  const headers = {
    Accept: 'application/json',
    'Accept-Language': document.documentElement.lang,
    ...(request.body !== undefined && { 'Content-Type': 'application/json' }),
    ...(isUnattended() && { [UNATTENDED]: '1' }),
    ...more,
  };
  const fetching = ROUTES[route].ability === 'ENTER' ? fetch : fetchSignedIn;
  const response = await fetching(address, { ...request, headers }).catch((error: unknown) => {
    if (request.signal?.aborted) throw error;
    throw new Unreachable('no answer', { cause: error });
  });
  if (!response.ok) throw await refusedBy(response);
  const body: unknown = await response.json().catch((error: unknown) => {
    // An answer that breaks off says nothing of what was written.
    if (error instanceof SyntaxError || request.signal?.aborted) return undefined;
    throw new Unreachable('no whole answer', { cause: error });
  });
  return ROUTES[route].answer.parse(body) as Answer<K>;
}

/** `fetch` for whoever has signed in: when the session has ended, it waits until they have done so again. */
export async function fetchSignedIn(address: string, request: RequestInit): Promise<Response> {
  const response = await fetch(address, request);
  if (response.status !== 401) return response;
  const { problem } = await refusedBy(response.clone());
  const isAgain = problem?.id === 'sign-in-needed' && (await untilSignedIn());
  return isAgain ? fetchSignedIn(address, request) : response;
}

/**
 * Makes the error `Refused` out of an HTTP response with an error status. It holds the status and the problem
 * document of the response, if it has one.
 */
export async function refusedBy(response: Response): Promise<Refused> {
  const problem = ApiProblem.safeParse(await response.json().catch(() => undefined));
  return new Refused(response.status, problem.success ? problem.data : undefined);
}

/**
 * Whether an error of a request is temporary: the server cannot be reached, or says that it or its database is not
 * available now (502, 503, 504). The same request may succeed later.
 */
export const passes = (error: unknown): boolean =>
  error instanceof Unreachable ||
  (error instanceof Refused &&
    [502, 503, 504].includes(error.status) &&
    error.problem?.id !== 'set-up-needed');

/** Whether nobody knows if a write took place: no answer came, or the database or a balancer gave the server none. */
function isUnknown(error: unknown): boolean {
  if (error instanceof Unreachable) return true;
  if (!(error instanceof Refused)) return false;
  const { status, problem } = error;
  return problem === undefined
    ? [502, 503, 504].includes(status)
    : problem.id === 'store-write-outcome-unknown';
}
