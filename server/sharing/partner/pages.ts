import type { ProposedEntry, ProposedValue } from '../../../domain/api/proposals.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { partner as en } from '../../../domain/messages/en/partner.ts';
import { fill } from '../../../domain/messages/fill.ts';
import { partner as fr, type PartnerWords } from '../../../domain/messages/fr/partner.ts';
import { localDay, localTime } from '../../../domain/model/local-day.ts';
import { type Html, html, plainPage } from '../html.ts';
import type { OpenMissing } from './missing.ts';
import type { KeptProposal } from './proposals.ts';

/** Pages that a partner opens by its own link, besides the form. */

/** The words of these pages in a language. */
export const partnerWords = (language: Language): PartnerWords => ({ fr, en })[language];

/** The page of an operator that is no longer in the network. */
export function gonePage(language: Language, operator: string): string {
  const { title, text } = partnerWords(language).gone;
  return plainPage(language, title, html`<p>${fill(text, { operator })}</p>`);
}

/** The page while too much waits to be read. */
export function fullPage(language: Language): string {
  const { title, text } = partnerWords(language).full;
  return plainPage(language, title, html`<p>${text}</p>`);
}

/** The page for a form that is too large. */
export function tooLargePage(language: Language): string {
  const { title, text } = partnerWords(language).tooLarge;
  return plainPage(language, title, html`<p>${text}</p>`);
}

/** The page that says what was received, and when. */
export function receivedPage(
  language: Language,
  { receivedAt, entries }: KeptProposal,
  isPartLost: boolean,
): string {
  const words = partnerWords(language);
  const { title, text, one, many, lost } = words.received;
  const count = entries.length === 1 ? one : fill(many, { count: entries.length });
  return plainPage(
    language,
    title,
    html`<p role="status">${fill(text, { ...momentOf(receivedAt, language), count })}</p>
<ul>${entries.map((entry) => html`<li>${entryText(entry, words)}</li>`)}</ul>
${isPartLost && html`<p>${lost}</p>`}
<p><a href="?lang=${language}">${words.again}</a></p>`,
  );
}

/** What was sent by a link before, and what became of it, the latest first. */
export function earlierPart(language: Language, proposals: readonly KeptProposal[]): Html | undefined {
  if (proposals.length === 0) return undefined;
  const words = partnerWords(language);
  const sending = ({ receivedAt, entries }: KeptProposal): Html =>
    html`<details><summary>${fill(words.sent, { ...momentOf(receivedAt, language), counts: countsText(entries, words) })}</summary>
<ul>${entries.map((entry) => html`<li>${entryText(entry, words)} (${stateText(entry, words)})</li>`)}</ul></details>`;
  return html`<h2>${words.earlier}</h2>
${proposals.toReversed().map(sending)}`;
}

const stateOf = ({ decided }: ProposedEntry): keyof PartnerWords['states'] => decided?.as ?? 'WAITING';

/** What became of an entry, with the reason that was given for it. */
function stateText(entry: ProposedEntry, { states, because }: PartnerWords): string {
  const [state] = states[stateOf(entry)];
  const reason = entry.decided?.reason;
  return reason === undefined ? state! : fill(because, { state: state!, reason });
}

/** How many entries are in each state: "2 accepted, 1 waits". */
function countsText(entries: readonly ProposedEntry[], { states }: PartnerWords): string {
  const of = (state: keyof PartnerWords['states']): number =>
    entries.filter((entry) => stateOf(entry) === state).length;
  return (['ACCEPTED', 'ADDED', 'READ', 'REFUSED', 'WAITING'] as const)
    .filter((state) => of(state) > 0)
    .map((state) => `${of(state)} ${states[state][of(state) === 1 ? 0 : 1]}`)
    .join(', ');
}

/** A passerelle that is missing still, in a sentence with its name, its day and its state. */
export const openText = (sentence: string, { name, day, state }: OpenMissing, language: Language): string =>
  fill(sentence, { name, day: dayInWords(day, language), state: partnerWords(language).states[state][0]! });

/** The day and the time of an instant, by the clock of the server. */
const momentOf = (at: string, language: Language): { readonly day: string; readonly time: string } => ({
  day: dayInWords(localDay(new Date(at)), language),
  time: localTime(new Date(at)),
});

/** One thing that a partner says, in words. */
export function entryText({ kind, name, path, was, now, text }: ProposedEntry, words: PartnerWords): string {
  const value = (one: ProposedValue): string => (one === null ? words.nothing : String(one));
  const field = path === null ? '' : ((words.fields as Record<string, string>)[path] ?? path);
  const said = kind === 'MISSING' ? [name, text].filter(Boolean).join(' · ') : (text ?? '');
  return fill(words.entries[kind], { name, field, was: value(was), now: value(now), text: said });
}
