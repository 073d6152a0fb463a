import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/**
 * One line per request: id, method, path, status, time. No address, no header, no query value: what people look up
 * is theirs. Errors that were not foreseen carry their stack.
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
        path: request.url.split('?', 1)[0]?.slice(0, 200),
      }),
      res: (response: { statusCode: unknown }) => ({ status: response.statusCode }),
    },
    customLogLevel: (_request, response, error) =>
      response.statusCode >= 500 && response.statusCode !== 503
        ? 'error'
        : error !== undefined || response.statusCode >= 500
          ? 'warn'
          : 'info',
  });
}
