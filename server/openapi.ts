import type * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { ApiProblem } from '../domain/api/problem.ts';
import type { Route } from '../domain/api/route.ts';
import { ROUTES } from '../domain/api.ts';
import type { Language } from '../domain/messages/codes.ts';
import { api as en } from '../domain/messages/en/api.ts';
import { type ApiWords, api as fr } from '../domain/messages/fr/api.ts';
import type { ErrorId } from '../domain/messages/fr/errors.ts';
import { failure, wordsOf } from './errors.ts';
import { VERSION } from './paths.ts';

export const apiWords = (language: Language): ApiWords => (language === 'fr' ? fr : en);

/** The errors that a route may answer with: its own, and those that any route may. */
export function errorsOf(route: Route): ErrorId[] {
  const everywhere: ErrorId[] = route.id === 'health' ? ['internal'] : ['database-unavailable', 'internal'];
  const writing: ErrorId[] =
    route.method === 'get'
      ? []
      : route.raw === true
        ? ['cross-site']
        : ['cross-site', 'unsupported-media-type'];
  // What names the revision that it starts from writes to the store.
  const storing: ErrorId[] = (route.problems as readonly ErrorId[]).includes('revision-moved')
    ? ['store-disk-full']
    : [];
  return [...new Set([...(route.problems as readonly ErrorId[]), ...writing, ...storing, ...everywhere])];
}

/** The OpenAPI 3.1 document of the routes, in a language. */
export function openApiDocument(language: Language): ReturnType<typeof createDocument> {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of Object.values(ROUTES) as readonly Route[]) {
    const path = paths[route.path] ?? {};
    path[route.method] = operation(route, language);
    paths[route.path] = path;
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: apiWords(language).title,
      version: VERSION,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    paths: paths as ZodOpenApiPathsObject,
  });
}

function operation(route: Route, language: Language): ZodOpenApiOperationObject {
  const { routes } = apiWords(language);
  return {
    operationId: route.id,
    summary: routes[route.id as keyof ApiWords['routes']],
    ...(route.query === undefined ? {} : { requestParams: { query: route.query as z.ZodObject } }),
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }),
    ...(route.raw === true ? { requestBody: { required: true, content: RAW } } : {}),
    responses: {
      '200': {
        description: routes[route.id as keyof ApiWords['routes']],
        content: Object.fromEntries(
          (route.files ?? ['application/json']).map((type) => [type, { schema: route.answer }]),
        ),
      },
      ...(route.byRevision ? { '304': { description: 'Not Modified' } } : {}),
      ...errorResponses(route, language),
    },
  };
}

/** A file as it is. */
const RAW = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } as const } };

/** One response per status, naming the ids of the problems that it may carry. */
function errorResponses(route: Route, language: Language): ZodOpenApiOperationObject['responses'] {
  const byStatus = new Map<number, string[]>();
  for (const id of errorsOf(route)) {
    const error = failure(id);
    const { title } = wordsOf(error, language);
    byStatus.set(error.status, [...(byStatus.get(error.status) ?? []), `${id} (${title})`]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      String(status),
      {
        description: names.join(' · '),
        content: { 'application/problem+json': { schema: ApiProblem } },
      },
    ]),
  );
}
