import type { ErrorRequestHandler, Response } from 'express';
import type { ApiProblem } from '../../domain/api/problem.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { type Failure, Failure as FailureClass, failure, wordsOf } from '../errors.ts';
import { languageOf } from '../language.ts';
import { problemLines } from '../problem-lines.ts';
import { StoreError, type StoreErrorId } from '../store/store-errors.ts';

/** Seconds after which a client may ask again while the database is away. */
export const RETRY_AFTER_SECONDS = 3;

/** An RFC 9457 problem; `type` leads to its description in the API's page. */
export function apiProblem(error: Failure, language: Language, requestId: string): ApiProblem {
  const withRequest = error.id === 'internal' ? failure('internal', { requestId }) : error;
  const { title, detail } = wordsOf(withRequest, language);
  return {
    type: `/api/docs#${error.id}`,
    id: error.id,
    title,
    status: error.status,
    detail,
    requestId,
    ...(error.problems.length === 0 ? {} : problemLines(error.problems, language)),
    ...(error.conflicts.length === 0 ? {} : { conflicts: [...error.conflicts] }),
    ...(error.status === 503 ? { retryAfter: RETRY_AFTER_SECONDS } : {}),
  };
}

/** Errors of the store that whoever asked must know as they are. */
const KNOWN_TO_CLIENTS: ReadonlySet<StoreErrorId> = new Set([
  'store-write-outcome-unknown',
  'store-disk-full',
  'store-edit-refused',
  'store-element-moved',
  'revision-moved',
]);

/** Any error as one that may leave: what was not foreseen becomes `internal`, without its text. */
export function toFailure(error: unknown): Failure {
  if (error instanceof FailureClass) return error;
  if (error instanceof StoreError) {
    if (KNOWN_TO_CLIENTS.has(error.id)) return failure(error.id, error.details, { cause: error });
    if (error.temporary || error.id === 'store-closed')
      return failure('database-unavailable', { seconds: RETRY_AFTER_SECONDS }, { cause: error });
    return failure('internal', {}, { cause: error });
  }
  if (error instanceof URIError) return failure('not-found', { path: '' }, { cause: error });
  return bodyFailure(error) ?? failure('internal', {}, { cause: error });
}

/** Errors of the body reader, told apart by their `type`. */
function bodyFailure(error: unknown): Failure | undefined {
  if (!(error instanceof Error) || !('type' in error) || typeof error.type !== 'string') return undefined;
  if (error.type === 'entity.too.large')
    return failure('too-large', { limit: limitOf(error) }, { cause: error });
  if (error.type === 'charset.unsupported' || error.type === 'encoding.unsupported')
    return failure('unsupported-media-type', {}, { cause: error });
  return failure('unreadable-body', { reason: error.type }, { cause: error });
}

/** The reader's limit, in megabytes. */
const limitOf = (error: Error): number =>
  'limit' in error && typeof error.limit === 'number' ? Math.round(error.limit / 2 ** 20) : 0;

/** Express's last handler: every error leaves as problem+json in the reader's language. */
export const problemHandler: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const found = toFailure(error);
  if (found.status >= 500) {
    response.locals.failure = found.id;
    // Seen by the request log, which writes the stack of what was not foreseen.
    response.err = found.cause instanceof Error ? found.cause : found;
  }
  sendProblem(response, found, languageOf(request.get('accept-language')), String(request.id));
};

function sendProblem(response: Response, error: Failure, language: Language, requestId: string): void {
  const problem = apiProblem(error, language, requestId);
  response
    .status(problem.status)
    .set({
      'Content-Language': language,
      'Cache-Control': 'no-store',
      ...(problem.retryAfter === undefined ? {} : { 'Retry-After': String(problem.retryAfter) }),
    })
    .vary('Accept-Language')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}
