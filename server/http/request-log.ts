import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { errorLine } from './error-line.ts';

/**
 * Returns middleware that logs one line per request: id, method, path, status, time, and the id of a problem. It logs
 * no client address, header, query, content or token of a link, as they are private. Unexpected errors are logged with their stack.
 */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (_request, response) => {
      const id = randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    serializers: {
      req: (request: { id: unknown; method: unknown; url: string }) => ({
        id: request.id,
        method: request.method,
        path: withoutTokens(request.url.split('?', 1)[0]?.slice(0, 200) ?? ''),
      }),
      res: (response: { statusCode: unknown }) => ({ status: response.statusCode }),
      err: (error: unknown) => errorLine(error),
    },
    // The serializer must get the original error rather than the one wrapped by pino.
    wrapSerializers: false,
    customSuccessObject: (_request, response, line: object) => ({ ...line, ...problemOf(response) }),
    customErrorObject: (_request, response, _error, line: object) => ({ ...line, ...problemOf(response) }),
    customLogLevel: (_request, response, error) =>
      response.statusCode >= 500 && response.statusCode !== 503
        ? 'error'
        : error !== undefined || response.statusCode >= 500
          ? 'warn'
          : 'info',
  });
}

/**
 * A path without what may be the token of a link: all that comes after `/l/`, and any long run of signs that only a token has, wherever somebody
 * put it.
 */
const withoutTokens = (path: string): string =>
  path.replace(/^\/l\/.*/is, '/l/…').replace(/[\w-]{40,}/g, '…');

/** The id of the problem in a response, if there is one. */
function problemOf(response: ServerResponse & Partial<Pick<Response, 'locals'>>): { problem?: string } {
  const problem: unknown = response.locals?.problem;
  return typeof problem === 'string' ? { problem } : {};
}

/**
 * Logs a request that was no valid HTTP, with the id of the problem and the HTTP status that it was answered with.
 */
export function logUnreadable(logger: Logger, problem: string, status: number): void {
  logger.info({ problem, res: { status } }, 'request refused');
}
