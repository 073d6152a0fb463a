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

/** Longest times that the headers of a request, and all of it, may take to arrive. */
const SLOWEST_HEADERS_MS = 60_000;
const SLOWEST_REQUEST_MS = 120_000;
/** How long a client that was refused may take to read why. */
const GOODBYE_MS = 1_000;

/** An HTTP server for `answerBy`: what is no HTTP gets a plain problem too. It does not listen yet. */
export function httpServer(logger: Logger): Server {
  // Requests without a Host are refused by the application, in its own words.
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
  // An expectation that is not met may be ignored (RFC 9110 §10.1.1): the answer says what is wrong, if anything is.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (refused.has(socket)) return;
    refused.add(socket);
    const answering = underWay.get(socket);
    if (answering?.request.complete === true) {
      // What came too much follows a request that is sound, and gets its answer.
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

/** Problems of a connection by the codes of Node, for which a request that cannot be read is `bad-http`. */
const HTTP_ERRORS: Readonly<Record<string, ErrorId>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-too-slow',
};

/** What the words of these problems name. */
const LIMITS = {
  limit: Math.round(maxHeaderSize / 1024),
  headers: SLOWEST_HEADERS_MS / 1000,
  seconds: SLOWEST_REQUEST_MS / 1000,
};

/** Writes a problem in French, as no header was read, and ends the connection. */
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

/** Answers the requests of a server by an application; the pages that Express has for errors never show. */
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
 * The address asked for, from its path on. One that cannot be read, which Express would answer with a page of its own,
 * becomes `/%`, which no route has.
 */
function readableAddress({ url = '/' }: IncomingMessage): string {
  if (url.startsWith('/')) return url;
  if (url.startsWith('?')) return `/${url}`;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return '/%';
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}
