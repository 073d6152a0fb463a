import type { Request, Response, Router } from 'express';
import type * as z from 'zod';
import { ROUTES, type Route } from '../../domain/api.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { failure } from '../errors.ts';
import { answeredByTag, revisionTag } from '../http/revision-tag.ts';
import { languageOf } from '../language.ts';
import type { NetworkReader, OpenNetwork } from '../network-reader.ts';
import { parseQuery } from '../query-input.ts';

type QueryOf<R extends Route> = R extends { readonly query: infer Q extends z.ZodType }
  ? z.output<Q>
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
  readonly today: () => string;
  /** Parse answers too, in tests and development: a wrong one is an error there and not a surprise on a screen. */
  readonly checkAnswers: boolean;
}

/** Binds a route: parses its input, calls, parses its output. */
export function bind<R extends Route>(
  { router, checkAnswers }: Binding,
  route: R,
  answer: (asked: Asked<R>) => Promise<NoInfer<z.input<R['answer']>>>,
): void {
  router[route.method](route.path, async (request, response) => {
    const asked = input(route, request, response);
    send(route, response, await answer(asked), checkAnswers);
  });
}

/** Binds a route whose answer depends on the network and the question only: the client may keep it by its tag. */
export function bindByRevision<R extends Route>(
  { router, reader, today, checkAnswers }: Binding,
  route: R,
  answer: (network: OpenNetwork, asked: Asked<R>) => z.input<R['answer']>,
): void {
  router[route.method](route.path, async (request, response) => {
    const asked = input(route, request, response);
    const network = await reader.current();
    const { revision, engine } = network;
    const { language, query } = asked;
    const tag = revisionTag({ revision, engine, language, query: [route.id, query ?? null], today: today() });
    if (answeredByTag(request, response, tag)) return;
    send(route, response, answer(network, asked), checkAnswers);
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

function input<R extends Route>(route: R, request: Request, response: Response): Asked<R> {
  const language = languageOf(request.get('accept-language'));
  response.set('Content-Language', language);
  const query = (
    route.query === undefined ? undefined : parseQuery(route.query, { ...request.query }, language)
  ) as QueryOf<R>;
  return { query, language, request, text: typeof request.body === 'string' ? request.body : '' };
}

function send(route: Route, response: Response, answer: unknown, check: boolean): void {
  response.json(check ? route.answer.parse(answer) : answer);
}
