import type { ServerResponse } from 'node:http';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { refusalWords } from '../../domain/answers/refusal.ts';
import type { ApiProblem } from '../../domain/api/problem.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { type Failure, failure } from '../errors.ts';
import { languageOf } from '../language.ts';
import { problemLines } from '../problem-lines.ts';
import { RETRY_AFTER_SECONDS, toFailure } from './to-failure.ts';

/**
 * Builds the problem document (the JSON that describes an error, RFC 9457) of an error in a language. Its `type`
 * links to the description of the error in the API page; `requestId` lets the log be searched.
 */
export function apiProblem(error: Failure, language: Language, requestId: string): ApiProblem {
  const withRequest = error.id === 'internal' ? failure('internal', { requestId }) : error;
  const { title, detail } = refusalWords(withRequest, language);
  return {
    type: `/api/docs#${error.id}`,
    id: error.id,
    title,
    status: error.status,
    detail,
    requestId,
    ...(error.problems.length === 0 ? {} : problemLines(error.problems, language)),
    ...(error.conflicts.length === 0 ? {} : { conflicts: [...error.conflicts] }),
    ...(error.status === 503 ? { retryAfter: retryAfter(error) } : {}),
  };
}

/** Seconds after which the client may retry: the number in the message, or the default. */
const retryAfter = ({ values: { seconds } }: Failure): number =>
  typeof seconds === 'number' ? seconds : RETRY_AFTER_SECONDS;

/**
 * The last error handler of Express: answers every error with a problem document (the JSON that describes an error,
 * RFC 9457) in the user's language. If this fails too, the answer is a minimal problem.
 */
export const problemHandler: ErrorRequestHandler = (error, request, response, _next) => {
  try {
    if (response.headersSent) endConnection(response, toError(error));
    else sendProblem(problemOf(error, request, response), request, response);
  } catch (fault) {
    response.err = toError(fault);
    answerMinimally(response);
  }
};

/**
 * Turns any error into a problem document (the JSON that describes an error, RFC 9457) in the user's language. It
 * also keeps the error in `response` for the request log.
 */
export function problemOf(error: unknown, request: Request, response: Response): ApiProblem {
  const found = toFailure(error, request);
  response.locals.problem = found.id;
  // The request log writes the stack of unexpected errors.
  if (found.status >= 500) response.err = found.cause instanceof Error ? found.cause : found;
  return apiProblem(found, languageOf(request.get('accept-language')), String(request.id));
}

/** Headers set for the intended answer, which must not be sent with a problem. */
const OF_MEANT_ANSWER = ['Accept-Ranges', 'Content-Disposition', 'ETag', 'Last-Modified'];

function sendProblem(problem: ApiProblem, request: Request, response: Response): void {
  for (const name of OF_MEANT_ANSWER) response.removeHeader(name);
  response
    .status(problem.status)
    .set({
      'Content-Language': languageOf(request.get('accept-language')),
      'Cache-Control': 'no-store',
      ...(problem.retryAfter === undefined ? {} : { 'Retry-After': String(problem.retryAfter) }),
    })
    .vary('Accept-Language')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

/**
 * Answers a request with a short problem document for an internal error, by code that cannot fail. If an answer has
 * already begun, it closes the connection.
 */
export function answerMinimally(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of [...OF_MEANT_ANSWER, 'Content-Encoding', 'Content-Range']) response.removeHeader(name);
  const requestId = String(response.getHeader('X-Request-Id') ?? '');
  const problem = apiProblem(failure('internal'), 'fr', requestId);
  const body = JSON.stringify(problem);
  response.writeHead(problem.status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': 'fr',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

/** Closes the connection, so that the client sees that the answer is incomplete. */
function endConnection(response: Response, error: Error): void {
  response.err = error;
  response.destroy();
}

const toError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error('something that is no error was thrown');
