import { isIP } from 'node:net';
import type { Request, RequestHandler } from 'express';
import helmet from 'helmet';
import { failure } from '../errors.ts';
import { isLoopback } from '../loopback.ts';

/**
 * Returns middleware that sets security headers on every answer. Inline code is allowed for styles only, as the UI
 * library sets styles on elements. `development` also allows the inline scripts and the WebSocket that Vite adds.
 */
export function securityHeaders({
  development,
  isHttps,
}: {
  readonly development: boolean;
  readonly isHttps: boolean;
}): RequestHandler {
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
    // Plain HTTP on a local network must keep working.
    strictTransportSecurity: isHttps ? { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false } : false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
}

interface HostRules {
  /** Address on which the server listens. */
  readonly host: string;
  /** Further host names to accept, in lower case. */
  readonly allowedHosts: readonly string[];
}

/**
 * Returns middleware that refuses requests that name another host than this server's (`host-refused`), as in DNS
 * rebinding, where the name of another site points to this server. Accepted are loopback names, the listening
 * address, ALLOWED_HOSTS and, unless the server listens on loopback, any IP address. Throws the failure `bad-http`
 * without a Host header.
 */
export function knownHostsOnly({ host, allowedHosts }: HostRules): RequestHandler {
  const names = new Set([host.toLowerCase(), ...allowedHosts]);
  const addresses = !isLoopback(host);
  return (request, _response, next) => {
    const given = request.get('host');
    if (given === undefined) throw failure('bad-http');
    const name = given.replace(/:\d*$/, '').replace(/\.$/, '').toLowerCase();
    const known =
      isLoopback(name) || names.has(name) || (addresses && isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0);
    next(known ? undefined : failure('host-refused', { host: given.slice(0, 80) }));
  };
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Middleware that refuses writes from pages of other sites, with the failure `cross-site`. Browsers name the site of
 * the page in Sec-Fetch-Site or Origin; programs send neither and have no cookies to misuse.
 */
export const sameSiteWritesOnly: RequestHandler = (request, _response, next) => {
  next(!SAFE.has(request.method) && isForeign(request) ? failure('cross-site') : undefined);
};

/** Paths under `/api` that other sites may link to: readable pages that are cheap to serve. */
const LINKED = new Set(['/docs', '/openapi.json']);

/**
 * Middleware for `/api` that refuses requests from pages of other sites, with the failure `cross-site`. Such a page
 * cannot read the answers, but its images or frames could overload the server. A link that a user follows to a page
 * or file is let through.
 */
export const sameSiteApiOnly: RequestHandler = (request, _response, next) => {
  const linked = LINKED.has(request.path) && SAFE.has(request.method) && isFollowedLink(request);
  next(!linked && isForeign(request) ? failure('cross-site') : undefined);
};

const isFollowedLink = (request: Request): boolean =>
  request.get('sec-fetch-mode') === 'navigate' && request.get('sec-fetch-dest') === 'document';

function isForeign(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.get('origin');
  return origin !== undefined && hostOf(origin) !== request.get('host')?.toLowerCase();
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;
