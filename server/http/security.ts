import { isIP } from 'node:net';
import type { Request, RequestHandler } from 'express';
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

export interface HostRules {
  /** Address that the server is bound to. */
  readonly host: string;
  /** Further names that it may be asked under, in lower case. */
  readonly allowedHosts: readonly string[];
}

/**
 * Answers only who asks under a name of this server. A page elsewhere whose own name has been pointed at this address
 * (DNS rebinding) asks under that name, and gets nothing. The names are those of this machine for itself, the one that
 * the server is bound to, and those of the setting ALLOWED_HOSTS. Bound to an address that others reach, the server
 * also answers to any IP address: a browser that asks for an address has looked no name up.
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
 * Writes come from our own pages or from programs. A browser says where a request comes from (Sec-Fetch-Site, or
 * Origin in older ones); a program says neither and has no cookies to steal.
 */
export const sameSiteWritesOnly: RequestHandler = (request, _response, next) => {
  next(!SAFE.has(request.method) && isForeign(request) ? failure('cross-site') : undefined);
};

/** Addresses under `/api` that other sites may link to: they are made to be read and cost nothing. */
const LINKED = new Set(['/docs', '/openapi.json']);

/**
 * For `/api`: another site's page cannot read an answer, but by asking (with an image, a frame) it could keep the
 * server busy. Browsers do not say where a GET comes from when the address is neither https nor of this machine.
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
