import type { Request, Response } from 'express';
import type { OpenNetwork } from '../../../domain/answers/open-network.ts';
import type { ProposedEntry } from '../../../domain/api/proposals.ts';
import { LANGUAGES, type Language } from '../../../domain/messages/codes.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { newId } from '../../accounts/secrets.ts';
import { languageOf } from '../../language.ts';
import { boxed, plainPolicy } from '../boxed.ts';
import { countOpening } from '../links.ts';
import type { PartnerLink } from '../records.ts';
import type { Sharing } from '../sharing.ts';
import { formPage } from './form-page.ts';
import { allPasserellesOf, openMissing } from './missing.ts';
import { fullPage, gonePage, receivedPage } from './pages.ts';
import { keepProposal, proposalsAbout } from './proposals.ts';
import { askedAgain, received, typedIn } from './received.ts';
import { partnerSheet } from './sheet.ts';

/** What the pages of partners are made from: the network as readers see it, and today. */
export interface PartnerNetwork {
  readonly current: () => Promise<Pick<OpenNetwork, 'document'>>;
  readonly today: () => string;
}

/** A page to answer with. */
export interface Page {
  readonly status: number;
  readonly text: string;
  readonly seconds?: number;
}

/** Sendings of one link that are taken within an hour. */
export const MOST_AN_HOUR = 30;
const HOUR_MS = 60 * 60_000;
/** A sending is known by what its form was given; anything else is none. */
const ONCE = /^[\w-]{16}$/;

/** The language of a page of a partner: the one that its address asks for, else that of the browser. */
export const pageLanguage = (request: Request): Language =>
  LANGUAGES.find((one) => one === request.query.lang) ?? languageOf(request.get('accept-language'));

/** Boxes a page of a partner. It is never framed, since it has a form. */
export const boxPage = (response: Response): void =>
  boxed(response, plainPolicy("frame-ancestors 'none'"), 'allow-forms');

interface Asked {
  readonly link: PartnerLink;
  readonly token: string;
  readonly request: Request;
}

/** Answers whoever opened the own link of an operator: its page, or what was received of it. */
export async function partnerAnswer(
  sharing: Sharing,
  { current, today }: PartnerNetwork,
  { link, token, request }: Asked,
): Promise<Page> {
  const language = pageLanguage(request);
  const { document } = await current();
  const sheet = partnerSheet({ document }, link.operator.id, { today: today(), language });
  if (sheet === undefined) return { status: 200, text: gonePage(language, link.operator.name) };
  const sent = await proposalsAbout(sharing.people, link.operator.id);
  const open = openMissing(document, sent, today());
  const typed = typedIn(request.body);
  const isSending = request.method === 'POST' && typed.send !== undefined;
  const form = async (given: Partial<Parameters<typeof formPage>[0]>, status: number): Promise<Page> => ({
    status,
    text: formPage({
      ...{ language, sheet, once: newId(), asksPassword: link.password !== null },
      ...{ earlier: sent.filter((one) => one.link === link.id), open, typed: {}, problems: [] },
      ...given,
    }),
  });
  if (!isSending) {
    if (request.method !== 'HEAD') await countOpening(sharing, link, token);
    return form({}, 200);
  }
  const seconds = slowedSeconds(sharing, link);
  if (seconds > 0) return { status: 429, seconds, text: fullPage(language) };
  const { entries, problems, changed, isPartLost } = received(sheet, typed, { language, open });
  const once = ONCE.test(typed.once ?? '') ? typed.once! : newId();
  if (problems.length > 0 || entries.length === 0)
    return form({ typed: askedAgain(typed, changed), problems, once }, 400);
  const kept = await keepProposal(sharing, link, { once, entries, known: knownTo(document, link, entries) });
  if (kept === undefined) return { status: 503, text: fullPage(language) };
  return { status: 200, text: receivedPage(language, kept, isPartLost) };
}

/** The passerelles that an operator has while it names a missing one without both ends; undefined where it names none such. */
function knownTo(
  document: NetworkDocument,
  { operator }: PartnerLink,
  entries: readonly ProposedEntry[],
): string[] | undefined {
  const isVague = ({ kind, ends }: ProposedEntry): boolean =>
    kind === 'MISSING' && (ends === null || ends.from === null || ends.to === null);
  return entries.some(isVague) ? allPasserellesOf(document, operator.id).map(({ id }) => id) : undefined;
}

/** Counts a sending of a link, and returns how many seconds it has to wait: 0 while it is one of the first of the hour. */
function slowedSeconds({ sendings, now }: Sharing, { id }: PartnerLink): number {
  const at = now().getTime();
  const lately = (sendings.get(id) ?? []).filter((one) => at - one < HOUR_MS);
  if (lately.length >= MOST_AN_HOUR) return Math.ceil((lately[0]! + HOUR_MS - at) / 1000);
  sendings.set(id, [...lately, at]);
  return 0;
}
