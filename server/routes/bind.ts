import type { Request, Response, Router } from 'express';
import type * as z from 'zod';
import type { Route } from '../../domain/api/route.ts';
import { ROUTES } from '../../domain/api.ts';
import type { Language } from '../../domain/messages/codes.ts';
import type { AnalysisAsked, AnalysisName } from '../analysis/analyses.ts';
import type { Analyst } from '../analysis/analyst.ts';
import { failure } from '../errors.ts';
import { jsonBody, QUESTION_LIMIT_MB } from '../http/json-body.ts';
import { answeredByTag, revisionTag } from '../http/revision-tag.ts';
import { languageOf } from '../language.ts';
import type { NetworkReader } from '../network-reader.ts';
import { parseBody, parseQuery } from '../query-input.ts';
import type { ExportedFile } from '../transfer/write/export-file.ts';

type QueryOf<R extends Route> = R extends { readonly query: infer Q extends z.ZodType }
  ? z.output<Q>
  : undefined;
type BodyOf<R extends Route> = R extends { readonly body: infer B extends z.ZodType }
  ? z.output<B>
  : undefined;

export interface Asked<R extends Route> {
  readonly query: QueryOf<R>;
  readonly language: Language;
  /** Text of a JSON body. */
  readonly text: string;
  readonly request: Request;
}

export interface Binding {
  readonly router: Router;
  readonly reader: NetworkReader;
  readonly analyst: Analyst;
  readonly today: () => string;
  /** Parse answers too, in tests and development: a wrong one is an error there and not a surprise on a screen. */
  readonly checkAnswers: boolean;
}

/** Binds a route: parses its query, calls, parses its output. */
export function bind<R extends Route>(
  { router, checkAnswers }: Binding,
  route: R,
  answer: (asked: Asked<R>) => Promise<NoInfer<z.input<R['answer']>>>,
): void {
  router[route.method](route.path, async (request, response) => {
    const made = await answer(askedOf(route, request, response));
    response.json(checkAnswers ? route.answer.parse(made) : made);
  });
}

/** The same for a route with a small JSON body, parsed by its schema. */
export function bindBody<R extends Route>(
  binding: Binding,
  route: R,
  answer: (body: BodyOf<R>, asked: Asked<R>) => Promise<NoInfer<z.input<R['answer']>>>,
  limitMb = QUESTION_LIMIT_MB,
): void {
  binding.router[route.method](route.path, ...jsonBody(limitMb));
  bind(binding, route, (asked) => answer(bodyOf(route, asked), asked));
}

/** Routes computed from the network and the question only. */
type AnalysisRoute<K extends AnalysisName> = Route & { readonly id: K };

/** Binds such a question asked by an address: the client may keep the answer by its tag. */
export function bindByRevision<K extends AnalysisName>(
  { router, reader, analyst, today }: Binding,
  route: AnalysisRoute<K>,
): void {
  router[route.method](route.path, async (request, response) => {
    const { query, language } = askedOf(route, request, response);
    const network = await reader.current();
    const { revision, engine } = network;
    const day = today();
    const tag = revisionTag({ revision, engine, language, query: [route.id, query ?? null], today: day });
    if (answeredByTag(request, response, tag)) return;
    const asked = query as AnalysisAsked<K>;
    await sendAnswer(response, (signal) =>
      analyst.answer(network, { analysis: route.id, asked, today: day, signal }),
    );
  });
}

/** Binds such a question asked by a body: nothing of it is kept. */
export function bindQuestion<K extends AnalysisName>(
  { router, reader, analyst, today }: Binding,
  route: AnalysisRoute<K>,
): void {
  router[route.method](route.path, ...jsonBody(QUESTION_LIMIT_MB), async (request, response) => {
    const asked = bodyOf(route, askedOf(route, request, response)) as AnalysisAsked<K>;
    const network = await reader.current();
    await sendAnswer(response, (signal) =>
      analyst.answer(network, { analysis: route.id, asked, today: today(), signal }),
    );
  });
}

/** Binds a route that answers with a file to be kept; stops when the client goes away before. */
export function bindFile<R extends Route>(
  { router }: Binding,
  route: R,
  file: (asked: Asked<R>, signal: AbortSignal) => Promise<ExportedFile>,
): void {
  router[route.method](route.path, async (request, response) => {
    const asked = askedOf(route, request, response);
    await unlessGone(response, async (signal) => {
      const { name, mediaType, bytes } = await file(asked, signal);
      response.attachment(name).set('Content-Type', mediaType).send(asBuffer(bytes));
    });
  });
}

/** Known addresses answer 405 to the methods they do not have, with those that they have. */
export function bindOtherMethods(router: Router): void {
  const methods = new Map<string, string[]>();
  for (const { method, path } of Object.values(ROUTES))
    methods.set(path, [...(methods.get(path) ?? []), method.toUpperCase()]);
  for (const [path, known] of methods) {
    router.all(path, (request, response) => {
      const allowed = known.includes('GET') ? ['HEAD', ...known] : known;
      response.set('Allow', allowed.join(', '));
      throw failure('method-not-allowed', { path, method: request.method, allowed: allowed.join(', ') });
    });
  }
}

/** What a request asks of a route: its query parsed, its language. */
export function askedOf<R extends Route>(route: R, request: Request, response: Response): Asked<R> {
  const language = languageOf(request.get('accept-language'));
  response.set('Content-Language', language);
  const query = (
    route.query === undefined ? undefined : parseQuery(route.query, { ...request.query }, language)
  ) as QueryOf<R>;
  return { query, language, request, text: typeof request.body === 'string' ? request.body : '' };
}

/** The JSON body of a request, parsed by the schema of its route. */
export const bodyOf = <R extends Route>(route: R, { text, language }: Asked<R>): BodyOf<R> =>
  (route.body === undefined ? undefined : parseBody(route.body, text, language)) as BodyOf<R>;

/** Sends an answer that comes as bytes. */
const sendAnswer = (
  response: Response,
  answer: (signal: AbortSignal) => Promise<Uint8Array>,
): Promise<void> =>
  unlessGone(response, async (signal) => {
    response.type('application/json').send(asBuffer(await answer(signal)));
  });

/** Stops waiting for an answer, and says nothing, when the client goes away before. */
async function unlessGone(response: Response, send: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  try {
    await send(gone.signal);
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  }
}

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
