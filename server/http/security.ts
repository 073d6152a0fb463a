import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { isLoopback } from '../config.ts';
import { failure } from '../errors.ts';

/**
 * Security headers. `'unsafe-inline'` stands for styles only: the interface kit sets element styles.
 * In development Vite adds inline scripts and a WebSocket.
 */
export function securityHeaders({ development }: { readonly development: boolean }): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Plain HTTP on a local network must keep working; whoever puts TLS in front sets these there.
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
}

/**
 * Bound to this machine only, the server answers to this machine's names only: a page elsewhere whose name has been
 * pointed at 127.0.0.1 (DNS rebinding) gets nothing.
 */
export const loopbackNamesOnly: RequestHandler = (request, _response, next) => {
  const host = request.get('host');
  if (host === undefined) throw failure('bad-http');
  const name = host.replace(/:\d+$/, '').toLowerCase();
  next(isLoopback(name) ? undefined : failure('host-refused', { host: host.slice(0, 80) }));
};

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Writes come from our own pages or from programs. A browser says where a request comes from (Sec-Fetch-Site, or
 * Origin in older ones); a program says neither and has no cookies to steal.
 */
export const sameSiteWritesOnly: RequestHandler = (request, _response, next) => {
  if (SAFE.has(request.method)) {
    next();
    return;
  }
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const foreign =
    site === undefined
      ? origin !== undefined && hostOf(origin) !== request.get('host')
      : site !== 'same-origin' && site !== 'none';
  next(foreign ? failure('cross-site') : undefined);
};

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;
