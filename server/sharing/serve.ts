import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { OF_AN_ACCOUNT, OF_AN_ADDRESS } from '../accounts/throttle.ts';
import { addressOf } from '../http/guard.ts';
import { toFailure } from '../http/to-failure.ts';
import { languageOf } from '../language.ts';
import { STYLE_SOURCE } from './html.ts';
import { countOpening, linkOf } from './links.ts';
import { passwordPage, refusedPage, slowedPage, unavailablePage } from './pages.ts';
import type { KeptLink } from './records.ts';
import type { Sharing } from './sharing.ts';

/** What a token looks like. Anything else is refused without asking the store. */
const TOKEN = /^\/([\w-]{43})$/;
/** Largest form in kilobytes. */
const FORM_LIMIT_KB = 16;

const form = express.urlencoded({ extended: false, limit: `${FORM_LIMIT_KB}kb`, parameterLimit: 20 });

/** A page to answer with. */
interface Page {
  readonly status: number;
  readonly text: string;
  readonly seconds?: number;
}

/**
 * Returns middleware for `/l`: what opens by a link, without an account. It reads no cookie and sets none, and answers every address
 * under `/l`, so that none leads further.
 */
export function sharedLinks(sharing: Sharing, isInService: () => Promise<boolean>): RequestHandler[] {
  return [
    (_request, response, next) => {
      setHeaders(sharing, response);
      next();
    },
    (request, response, next) =>
      form(request, response, (error) => {
        // A form that cannot be read is one without a password.
        if (error !== undefined) request.body = {};
        next();
      }),
    async (request, response) => {
      try {
        await answer(sharing, isInService, request, response);
      } catch (error) {
        const found = toFailure(error, request);
        response.locals.problem = found.id;
        if (found.status >= 500) response.err = error instanceof Error ? error : found;
        const language = languageOf(request.get('accept-language'));
        send(response, { status: 503, text: unavailablePage(language) });
      }
    },
  ];
}

/** Headers of whatever opens by a link. The policy of a file comes instead of this one. */
function setHeaders(sharing: Sharing, response: Response): void {
  response.set({
    'Cache-Control': 'no-store, no-transform',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    'Content-Security-Policy': `default-src 'none'; style-src ${STYLE_SOURCE}; form-action 'self'; base-uri 'none'; ${framing(sharing)}`,
  });
  // Browsers that know the policy of frames do not read this; the others let nobody frame the page.
  response.set('X-Frame-Options', 'DENY');
  response.vary('Accept-Language');
}

const framing = ({ embedOrigins }: Sharing): string =>
  `frame-ancestors ${embedOrigins.length === 0 ? "'none'" : embedOrigins.join(' ')}`;

async function answer(
  sharing: Sharing,
  isInService: () => Promise<boolean>,
  request: Request,
  response: Response,
): Promise<void> {
  const language = languageOf(request.get('accept-language'));
  response.set('Content-Language', language);
  const [, token] = TOKEN.exec(request.path) ?? [];
  const isKnownMethod = ['GET', 'HEAD', 'POST'].includes(request.method);
  const link =
    token !== undefined && isKnownMethod && (await isInService()) ? await linkOf(sharing, token) : undefined;
  if (link === undefined || token === undefined) {
    send(response, await refused(sharing, request));
    return;
  }
  if (link.password !== null) {
    const asked = await passwordAsked(sharing, link, request);
    if (asked !== undefined) {
      send(response, asked);
      return;
    }
  }
  await sendFile(sharing, { link, token }, request, response);
}

/**
 * The answer to a link that opens nothing. It is the same for all of them, but slowed after many of one address. A link that is right opens
 * all the same: behind a proxy all people have one address, and nobody finds a token of 256 bits by trying.
 */
async function refused({ failures, log }: Sharing, request: Request): Promise<Page> {
  const language = languageOf(request.get('accept-language'));
  const key = `address ${addressOf(request)}`;
  const wait = failures.waitMs([key, OF_AN_ADDRESS]);
  if (wait > 0) return slowed(language, wait);
  failures.add(key);
  await log.addSparingly({ kind: 'LINK_REFUSED' });
  return { status: 404, text: refusedPage(language) };
}

const slowed = (language: ReturnType<typeof languageOf>, wait: number): Page => {
  const seconds = Math.ceil(wait / 1000);
  return { status: 429, seconds, text: slowedPage(language, seconds) };
};

/** The page to answer with while the password of a link has not been given; undefined once it has. */
async function passwordAsked(
  { failures, passwords, log }: Sharing,
  link: KeptLink,
  request: Request,
): Promise<Page | undefined> {
  const language = languageOf(request.get('accept-language'));
  const given: unknown = (request.body as Record<string, unknown> | undefined)?.password;
  if (request.method !== 'POST' || typeof given !== 'string')
    return { status: 200, text: passwordPage(language, false) };
  const key = `password ${link.id} ${addressOf(request)}`;
  const wait = failures.waitMs([key, OF_AN_ACCOUNT]);
  if (wait > 0) return slowed(language, wait);
  // It counts before it is judged, so that many at once do not all pass.
  failures.add(key);
  const { isRight } = await passwords.check(given.slice(0, 2_000), link.password);
  if (isRight) {
    failures.forget(key);
    return undefined;
  }
  await log.addSparingly({ kind: 'LINK_PASSWORD_REFUSED', about: link.id });
  return { status: 403, text: passwordPage(language, true) };
}

/**
 * Sends the file of a link. Its page is boxed: it has an origin of its own, so that even a program in it could not use the session of
 * whoever opens it.
 */
async function sendFile(
  sharing: Sharing,
  { link, token }: { readonly link: KeptLink; readonly token: string },
  request: Request,
  response: Response,
): Promise<void> {
  const packed = await sharing.people.bytes(link.id);
  if (packed === undefined) {
    send(response, await refused(sharing, request));
    return;
  }
  if (request.method !== 'HEAD') await countOpening(sharing, link, token);
  // A boxed page shares neither a window nor an origin with another one, and browsers refuse to be told both.
  for (const name of ['Cross-Origin-Opener-Policy', 'Origin-Agent-Cluster']) response.removeHeader(name);
  const box = 'sandbox allow-scripts allow-downloads allow-modals allow-popups';
  response.set('Content-Security-Policy', `${link.policy}; ${framing(sharing)}; ${box}`);
  response.vary('Accept-Encoding').type('text/html; charset=utf-8');
  if (request.acceptsEncodings('gzip') === 'gzip')
    response.set('Content-Encoding', 'gzip').send(Buffer.from(packed));
  else response.send(await promisify(gunzip)(packed));
}

function send(response: Response, { status, text, seconds }: Page): void {
  response.status(status).type('text/html; charset=utf-8');
  if (seconds !== undefined) response.set('Retry-After', String(seconds));
  response.send(text);
}
