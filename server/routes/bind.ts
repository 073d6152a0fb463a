import type { Request, Response, Router } from 'express';
import type * as z from 'zod';
import type { Route } from '../../domain/api/route.ts';
import { ROUTES } from '../../domain/api.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { addTo } from '../../domain/model/grouping.ts';
import type { Visitor } from '../accounts/desk.ts';
import type { AnalysisAsked, AnalysisName } from '../analysis/analyses.ts';
import type { Analyst } from '../analysis/analyst.ts';
import type { BodyOf, BodyReader } from '../bodies/body-reader.ts';
import { failure } from '../errors.ts';
import { asFile } from '../http/file-answer.ts';
import { visitorIn } from '../http/guard.ts';
import { jsonBody, QUESTION_LIMIT_MB } from '../http/json-body.ts';
import { type PackedAnswer, packedAnswer, sendBytes, sendPacked } from '../http/packed-answer.ts';
import { answeredByTag, revisionTag } from '../http/revision-tag.ts';
import type { SharedWork } from '../http/shared-work.ts';
import { languageOf } from '../language.ts';
import type { NetworkReader } from '../network-reader.ts';
import { parseQuery } from '../query-input.ts';
import type { ExportedFile } from '../transfer/write/export-file.ts';

type QueryOf<R extends Route> = R extends { readonly query: infer Q extends z.ZodType }
  ? z.output<Q>
  : undefined;

interface Asked<R extends Route> {
  readonly query: QueryOf<R>;
  readonly language: Language;
  /** The JSON body, not yet parsed. */
  readonly bytes: Uint8Array;
  readonly request: Request;
  /** Who asks. */
  readonly visitor: Visitor;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
}

export interface Binding {
  readonly router: Router;
  readonly reader: NetworkReader;
  readonly analyst: Analyst;
  readonly bodies: BodyReader;
  readonly today: () => string;
  /** Whether to check answers against their schemas, in tests and development. */
  readonly checkAnswers: boolean;
  /** Answers about the network of a revision, each made and packed once for all who ask for it. */
  readonly answers: SharedWork<PackedAnswer>;
}

/**
 * Adds a route of the API to the router: for each request it parses the query, calls `answer` with what was asked,
 * and sends the result as JSON.
 */
export function bind<R extends Route>(
  { router, checkAnswers }: Binding,
  route: R,
  answer: (asked: Asked<R>) => Promise<NoInfer<z.input<R['answer']>>>,
): void {
  router[route.method](route.path, async (request, response) => {
    const asked = askedOf(route, request, response);
    await unlessGone(asked, async () => {
      const made = await answer(asked);
      response.json(checkAnswers ? route.answer.parse(made) : made);
    });
  });
}

/**
 * Adds a route of the API to the router. For each request, `answer` returns bytes that are JSON already, which are
 * sent.
 */
export function bindBytes<R extends Route>(
  { router }: Binding,
  route: R,
  answer: (asked: Asked<R>) => Promise<Uint8Array>,
): void {
  router[route.method](route.path, async (request, response) => {
    const asked = askedOf(route, request, response);
    await unlessGone(asked, async () => sendJson(response, await answer(asked)));
  });
}

/**
 * Adds a route of the API to the router that takes a JSON body of at most `limitMb` megabytes. The body is parsed by
 * the schema of the route and passed to `answer`, whose result is sent as JSON.
 */
export function bindBody<R extends Route>(
  binding: Binding,
  route: R,
  answer: (body: BodyOf<R>, asked: Asked<R>) => Promise<NoInfer<z.input<R['answer']>>>,
  limitMb = QUESTION_LIMIT_MB,
): void {
  binding.router[route.method](route.path, ...jsonBody(limitMb));
  bind(binding, route, async (asked) => answer(await bodyOf(binding, route, asked), asked));
}

/** Routes that depend only on the network and the question. */
type AnalysisRoute<K extends AnalysisName> = Route & { readonly id: K };

/**
 * Adds the route of an analysis whose parameters are in the query of the address to the router. Its answers get an
 * ETag made from the revision of the network, so that clients need not fetch an answer again that they already have.
 * All who ask for the same answer share it.
 */
export function bindByRevision<K extends AnalysisName>(
  { router, reader, analyst, answers, today }: Binding,
  route: AnalysisRoute<K>,
): void {
  router[route.method](route.path, async (request, response) => {
    const { query, language, signal } = askedOf(route, request, response);
    await unlessGone({ signal }, async () => {
      const network = await reader.current();
      const { revision, engine } = network;
      const day = today();
      const tag = revisionTag({ revision, engine, language, query: [route.id, query ?? null], today: day });
      if (answeredByTag(request, response, tag)) return;
      const asked = query as AnalysisAsked<K>;
      const answer = await answers.result({ state: network, key: tag, signal }, async (stopped) =>
        packedAnswer(
          await analyst.answer(network, { analysis: route.id, asked, today: day, signal: stopped }),
        ),
      );
      await sendPacked(request, response, answer);
    });
  });
}

/** Adds the route of an analysis whose parameters are in a JSON body to the router. Its answer is never cached. */
export function bindQuestion<K extends AnalysisName>(binding: Binding, route: AnalysisRoute<K>): void {
  const { router, reader, analyst, today } = binding;
  router[route.method](route.path, ...jsonBody(QUESTION_LIMIT_MB), async (request, response) => {
    const question = askedOf(route, request, response);
    const { signal } = question;
    await unlessGone(question, async () => {
      const asked = (await bodyOf(binding, route, question)) as AnalysisAsked<K>;
      const network = await reader.current();
      sendJson(
        response,
        await analyst.answer(network, { analysis: route.id, asked, today: today(), signal }),
      );
    });
  });
}

/** Adds a route of the API to the router whose answer is a file to download. For each request, `file` makes it. */
export function bindFile<R extends Route>(
  { router }: Binding,
  route: R,
  file: (asked: Asked<R>) => Promise<ExportedFile>,
): void {
  router[route.method](route.path, async (request, response) => {
    const asked = askedOf(route, request, response);
    await unlessGone(asked, async () => {
      const { name, mediaType, bytes, sha256, seal } = await file(asked);
      if (sha256 !== undefined) response.set('X-Content-SHA256', sha256);
      if (seal !== undefined)
        response.set({ 'X-Network-Revision': String(seal.revision), 'X-Made-On': seal.made });
      sendBytes(asFile(response, { name, mediaType }), bytes);
    });
  });
}

/**
 * Adds a route of the API to the router that takes a JSON body of at most `limitMb` megabytes and answers with a file to
 * download, which `file` makes.
 */
export function bindFileOfBody<R extends Route>(
  binding: Binding,
  route: R,
  file: (body: BodyOf<R>, asked: Asked<R>) => Promise<ExportedFile>,
  limitMb = QUESTION_LIMIT_MB,
): void {
  binding.router[route.method](route.path, ...jsonBody(limitMb));
  bindFile(binding, route, async (asked) => file(await bodyOf(binding, route, asked), asked));
}

/**
 * Adds handlers to the router that answer 405 when a request uses an HTTP method that its path does not have. The
 * answer lists the methods that it has.
 */
export function bindOtherMethods(router: Router): void {
  const methods = new Map<string, string[]>();
  for (const { method, path } of Object.values(ROUTES)) addTo(methods, path, method.toUpperCase());
  for (const [path, known] of methods) {
    router.all(path, (request, response) => {
      const allowed = known.includes('GET') ? ['HEAD', ...known] : known;
      response.set('Allow', allowed.join(', '));
      throw failure('method-not-allowed', { path, method: request.method, allowed: allowed.join(', ') });
    });
  }
}

/**
 * Reads what a request asks: the parsed query, the language, the unparsed body, and a signal that is aborted when the
 * client disconnects. Also sets the language of the response. Throws the failure `bad-request` for an invalid query.
 */
export function askedOf<R extends Route>(route: R, request: Request, response: Response): Asked<R> {
  const language = languageOf(request.get('accept-language'));
  response.set('Content-Language', language);
  const query = (
    route.query === undefined ? undefined : parseQuery(route.query, { ...request.query }, language)
  ) as QueryOf<R>;
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const bytes: unknown = request.body;
  return {
    query,
    language,
    request,
    visitor: visitorIn(response),
    bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array(0),
    signal: gone.signal,
  };
}

/**
 * Parses the JSON body of a request by the schema of its route and resolves to the value. Throws the failure
 * `bad-request` or another one about the body, and the abort reason of `signal`.
 */
export const bodyOf = <R extends Route>(
  { bodies }: Pick<Binding, 'bodies'>,
  route: R,
  { bytes, language, signal }: Pick<Asked<R>, 'bytes' | 'language' | 'signal'>,
): Promise<BodyOf<R>> => bodies.body(route, bytes, language, signal);

/** Sends JSON bytes as the answer. */
const sendJson = (response: Response, bytes: Uint8Array): void => {
  response.type('application/json');
  sendBytes(response, bytes);
};

/**
 * Runs `send`, which answers a request. Its errors are thrown as long as the client is connected, and ignored once
 * `signal` says that it has disconnected.
 */
export async function unlessGone(
  { signal }: { readonly signal: AbortSignal },
  send: () => Promise<void>,
): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
