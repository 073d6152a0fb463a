import {
  createServer,
  type IncomingMessage,
  maxHeaderSize,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import type { Express } from 'express';
import type { Logger } from 'pino';
import type { ErrorId } from '../../domain/messages/fr/errors.ts';
import { type Failure, failure } from '../errors.ts';
import { answerMinimally, apiProblem } from './problem-answer.ts';
import { logUnreadable } from './request-log.ts';

/** Longest times in milliseconds for the headers and for the whole request to arrive. */
const SLOWEST_HEADERS_MS = 60_000;
const SLOWEST_REQUEST_MS = 120_000;
/** Time in milliseconds that a refused client has to read the reason. */
const GOODBYE_MS = 1_000;

/**
 * Creates an HTTP server that is not listening yet and has no application; `answerBy` connects one. Input that is not
 * valid HTTP is answered with a problem document and logged.
 */
export function httpServer(logger: Logger): Server {
  // The application itself refuses requests without a Host header, with a problem.
  const server = createServer({
    requireHostHeader: false,
    headersTimeout: SLOWEST_HEADERS_MS,
    requestTimeout: SLOWEST_REQUEST_MS,
  });
  const underWay = new WeakMap<Duplex, { request: IncomingMessage; response: ServerResponse }>();
  const refused = new WeakSet<Duplex>();
  server.on('request', (request, response) => {
    underWay.set(request.socket, { request, response });
    response.once('close', () => underWay.delete(request.socket));
  });
  // An unknown `Expect` header may be ignored (RFC 9110 §10.1.1), so the request is answered as usual.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (refused.has(socket)) return;
    refused.add(socket);
    const answering = underWay.get(socket);
    if (answering?.request.complete === true) {
      // The surplus data follows a complete request, which still gets its answer.
      answering.response.once('close', () => socket.end(() => socket.destroy()));
      return;
    }
    if (!socket.writable || answering?.response.headersSent === true || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const refusal = failure(HTTP_ERRORS[error.code ?? ''] ?? 'bad-http', LIMITS);
    logUnreadable(logger, refusal.id, refusal.status);
    sayGoodbye(socket, refusal);
  });
  return server;
}

/** Problems by error code of Node. Any other error is `bad-http`. */
const HTTP_ERRORS: Readonly<Record<string, ErrorId>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-too-slow',
};

/** Values that the messages of these problems mention. */
const LIMITS = {
  limit: Math.round(maxHeaderSize / 1024),
  headers: SLOWEST_HEADERS_MS / 1000,
  seconds: SLOWEST_REQUEST_MS / 1000,
};

/** Writes a problem and ends the connection. It is in French, as the headers are unknown. */
function sayGoodbye(socket: Duplex, refusal: Failure): void {
  const { requestId: _, ...problem } = apiProblem(refusal, 'fr', '');
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} Refused`,
    'Content-Type: application/problem+json; charset=utf-8',
    'Content-Language: fr',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  const late = setTimeout(() => socket.destroy(), GOODBYE_MS);
  socket.once('close', () => clearTimeout(late));
  socket.once('error', () => socket.destroy());
  socket.once('end', () => socket.destroy());
}

/**
 * Connects an Express application to a server, so that it answers the server's requests. Users never see the error
 * pages of Express.
 */
export function answerBy(server: Server, app: Express): void {
  const listener: RequestListener = (request, response) => {
    request.url = readableAddress(request);
    app(request as Parameters<Express>[0], response as Parameters<Express>[1], () =>
      answerMinimally(response),
    );
  };
  server.on('request', listener);
}

/**
 * The path and query of a request. An address that cannot be parsed becomes `/%`, which no route has; Express would
 * answer it with its own page.
 */
function readableAddress({ url = '/' }: IncomingMessage): string {
  if (url.startsWith('/')) return url;
  if (url.startsWith('?')) return `/${url}`;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return '/%';
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}
