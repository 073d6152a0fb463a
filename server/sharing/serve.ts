import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { OF_AN_ACCOUNT, OF_AN_ADDRESS } from '../accounts/throttle.ts';
import { addressOf } from '../http/guard.ts';
import { toFailure } from '../http/to-failure.ts';
import { languageOf } from '../language.ts';
import { boxed, plainPolicy } from './boxed.ts';
import { countOpening, linkOf } from './links.ts';
import { passwordPage, refusedPage, slowedPage, unavailablePage } from './pages.ts';
import { tooLargePage } from './partner/pages.ts';
import { typedIn } from './partner/received.ts';
import { boxPage, type Page, type PartnerNetwork, pageLanguage, partnerAnswer } from './partner/serve.ts';
import { isPartnerLink, type KeptLink } from './records.ts';
import type { Sharing } from './sharing.ts';

/** What a token looks like. Anything else is refused without asking the store. */
const TOKEN = /^\/([\w-]{43})$/;
/** Largest form with a password, and largest form with the answers of a partner, in kilobytes. */
const FORM_LIMIT_KB = 16;
const ANSWERS_LIMIT_KB = 512;
/** Most fields of the answers of a partner: some ten for each of its filières. */
const MOST_ANSWERS = 5_000;

const form = express.urlencoded({ extended: false, limit: `${FORM_LIMIT_KB}kb`, parameterLimit: 20 });
const answers = express.urlencoded({
  ...{ extended: false, limit: `${ANSWERS_LIMIT_KB}kb`, parameterLimit: MOST_ANSWERS },
});

/**
 * Returns middleware for `/l`: what opens by a link, without an account. It reads no cookie and sets none, and answers every address
 * under `/l`, so that none leads further.
 */
export function sharedLinks(
  sharing: Sharing,
  isInService: () => Promise<boolean>,
  network: PartnerNetwork,
): RequestHandler[] {
  return [
    (_request, response, next) => {
      setHeaders(sharing, response);
      next();
    },
    async (request, response) => {
      try {
        await answer({ sharing, isInService, network }, request, response);
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
    'Content-Security-Policy': plainPolicy(framing(sharing)),
  });
  // Browsers that know the policy of frames do not read this; the others let nobody frame the page.
  response.set('X-Frame-Options', 'DENY');
  response.vary('Accept-Language');
}

const framing = ({ embedOrigins }: Sharing): string =>
  `frame-ancestors ${embedOrigins.length === 0 ? "'none'" : embedOrigins.join(' ')}`;

interface Doors {
  readonly sharing: Sharing;
  readonly isInService: () => Promise<boolean>;
  readonly network: PartnerNetwork;
}

async function answer(
  { sharing, isInService, network }: Doors,
  request: Request,
  response: Response,
): Promise<void> {
  const language = languageOf(request.get('accept-language'));
  response.set('Content-Language', language);
  const [, token] = TOKEN.exec(request.path) ?? [];
  const isKnownMethod = ['GET', 'HEAD', 'POST'].includes(request.method);
  const link =
    token !== undefined && isKnownMethod && (await isInService()) ? await linkOf(sharing, token) : undefined;
  const isOfPartner = link !== undefined && isPartnerLink(link);
  const isRead = await readForm(isOfPartner ? answers : form, request, response);
  if (link === undefined || token === undefined) {
    send(response, await refused(sharing, request));
    return;
  }
  if (isOfPartner) {
    response.set('Content-Language', pageLanguage(request));
    boxPage(response);
    if (!isRead) {
      send(response, { status: 413, text: tooLargePage(pageLanguage(request)) });
      return;
    }
  }
  if (link.password !== null) {
    const asked = await passwordAsked(sharing, link, request);
    if (asked !== undefined) {
      send(response, asked);
      return;
    }
  }
  if (isPartnerLink(link)) send(response, await partnerAnswer(sharing, network, { link, token, request }));
  else await sendFile(sharing, { link, token }, request, response);
}

/** Reads the form of a request, and says whether it could. One that cannot be read is one without anything in it. */
const readForm = (reader: RequestHandler, request: Request, response: Response): Promise<boolean> =>
  new Promise((resolve) => {
    reader(request, response, (error?: unknown) => {
      if (error !== undefined) request.body = {};
      resolve(error === undefined);
    });
  });

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
  const isOfPartner = isPartnerLink(link);
  const language = isOfPartner ? pageLanguage(request) : languageOf(request.get('accept-language'));
  const { password: given, ...typed } = typedIn(request.body);
  const carried = isOfPartner ? typed : {};
  if (request.method !== 'POST' || given === undefined)
    return { status: 200, text: passwordPage(language, false, carried) };
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
  return { status: 403, text: passwordPage(language, true, carried) };
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
  const box = 'allow-scripts allow-downloads allow-modals allow-popups';
  boxed(response, `${link.policy}; ${framing(sharing)}`, box);
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
