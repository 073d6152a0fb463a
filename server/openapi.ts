import type * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { refusalWords } from '../domain/answers/refusal.ts';
import { RepeatedHeaders } from '../domain/api/idempotency.ts';
import { ApiProblem } from '../domain/api/problem.ts';
import type { Route } from '../domain/api/route.ts';
import { ROUTES } from '../domain/api.ts';
import type { Language } from '../domain/messages/codes.ts';
import { api as en } from '../domain/messages/en/api.ts';
import { routes as routesEn } from '../domain/messages/en/routes.ts';
import { type ApiWords, api as fr } from '../domain/messages/fr/api.ts';
import type { ErrorId } from '../domain/messages/fr/errors.ts';
import { routes as routesFr } from '../domain/messages/fr/routes.ts';
import { addTo } from '../domain/model/grouping.ts';
import { JSON_PROBLEMS } from '../domain/model/scan-json.ts';
import { ANALYSES } from './analysis/analyses.ts';
import { failure } from './errors.ts';
import { VERSION } from './paths.ts';

/** Returns the texts of the API documentation in a language. */
export const apiWords = (language: Language): ApiWords => ({ fr, en })[language];

/** What each route answers, in words. A route without words does not compile. */
const SUMMARIES: Readonly<Record<Language, Readonly<Record<keyof typeof ROUTES, string>>>> = {
  fr: routesFr,
  en: routesEn,
};

/** Returns what a route answers, in one sentence. */
export const summaryOf = ({ id }: Route, language: Language): string =>
  SUMMARIES[language][id as keyof typeof ROUTES];

/** Errors of every request with a JSON body. */
const OF_JSON_BODIES: readonly ErrorId[] = [
  ...JSON_PROBLEMS,
  'unreadable-body',
  'body-too-heavy',
  'too-busy',
  'encoding-broken',
  'unsupported-media-type',
  'encoding-unsupported',
  'charset-unsupported',
];

/** Lists the ids of all errors that a route of the API may answer: its own and those common to routes. */
export function errorsOf(route: Route): ErrorId[] {
  const everywhere: ErrorId[] = ['cross-site', 'host-refused', 'internal', ...errorsOfAccess(route)];
  const database: ErrorId[] = route.id === 'health' ? [] : ['database-unavailable'];
  const own = route.problems as readonly ErrorId[];
  const writing: ErrorId[] = own.includes('revision-moved')
    ? ['store-busy', 'store-disk-full', 'store-disk-fault']
    : [];
  const repeated: ErrorId[] =
    route.once === true
      ? ['idempotency-key-invalid', 'idempotency-key-reused', 'store-write-outcome-unknown']
      : [];
  const body = route.method === 'get' || route.raw === true ? [] : OF_JSON_BODIES;
  const computing: ErrorId[] =
    route.id in ANALYSES ? ['analysis-too-long', 'analysis-needs-memory', 'too-busy'] : [];
  return [...new Set([...own, ...writing, ...repeated, ...body, ...computing, ...database, ...everywhere])];
}

/** Lists the ids of the errors of a route about who asks. */
function errorsOfAccess({ id, ability }: Route): readonly ErrorId[] {
  if (id === 'health' || id === 'ready') return [];
  if (id === 'setUp' || id === 'choosePassword') return ['token-refused'];
  if (ability === 'ENTER') return ['set-up-needed', 'token-refused'];
  const people = ['KEEP_OWN_ACCOUNT', 'MANAGE_PEOPLE', 'READ_SECURITY_LOG'].includes(ability);
  return [
    ...(['set-up-needed', 'token-refused', 'sign-in-needed', 'not-allowed'] as const),
    ...(people ? (['accounts-off'] as const) : []),
    ...(ability === 'EDIT' ? (['not-yours'] as const) : []),
  ];
}

/** Builds the OpenAPI 3.1 document that describes all routes of the API for programs, with words in a language. */
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
  return {
    operationId: route.id,
    summary: summaryOf(route, language),
    ...parametersOf(route),
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }),
    ...(route.raw === true ? { requestBody: { required: true, content: RAW } } : {}),
    responses: {
      '200': {
        description: summaryOf(route, language),
        content: Object.fromEntries(
          (route.files ?? ['application/json']).map((type) => [type, { schema: route.answer }]),
        ),
      },
      ...(route.byRevision ? { '304': { description: 'Not Modified' } } : {}),
      ...errorResponses(route, language),
    },
  };
}

/** The query of a route, and the header by which a write is repeated. */
function parametersOf({ query, once }: Route): Pick<ZodOpenApiOperationObject, 'requestParams'> {
  const inQuery = query === undefined ? {} : { query: query as z.ZodObject };
  const inHeader = once === true ? { header: RepeatedHeaders } : {};
  return query === undefined && once !== true ? {} : { requestParams: { ...inQuery, ...inHeader } };
}

/** Content of a request whose body is a raw file. */
const RAW = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } as const } };

/** One response per status, with the ids of its errors. */
function errorResponses(route: Route, language: Language): ZodOpenApiOperationObject['responses'] {
  const byStatus = new Map<number, string[]>();
  for (const id of errorsOf(route)) {
    const error = failure(id);
    const { title } = refusalWords(error, language);
    addTo(byStatus, error.status, `${id} (${title})`);
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
