import { agreementState } from '../../../domain/agreements/agreement-state.ts';
import { agreementFacts } from '../../../domain/handouts/operator-sheet.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { fill } from '../../../domain/messages/fill.ts';
import type { PartnerWords } from '../../../domain/messages/fr/partner.ts';
import type { Agreement } from '../../../domain/model/entities.ts';
import type { PartnerSheet } from './sheet.ts';

/** What the dates of something say on a day, in words: since when, until when, or that it has ended. Undefined without a date. */
export function datesText(
  { validFrom, validTo }: { readonly validFrom?: string | undefined; readonly validTo?: string | undefined },
  at: string,
  words: PartnerWords['dates'],
  language: Language,
): string | undefined {
  const day = (one: string): string => dayInWords(one, language);
  const from =
    validFrom === undefined
      ? []
      : [fill(validFrom > at ? words.begins : words.since, { day: day(validFrom) })];
  const to =
    validTo === undefined ? [] : [fill(validTo < at ? words.ended : words.until, { day: day(validTo) })];
  const said = [...from, ...to];
  return said.length === 0 ? undefined : said.join(', ');
}

/** The facts of an agreement on the day of a sheet. One that has ended says when; nothing says that it is in force. */
export function agreementLines(
  agreement: Agreement,
  { network, words: sheetWords }: PartnerSheet,
  words: PartnerWords['dates'],
  language: Language,
): readonly string[] {
  const isEnded = agreementState(agreement, network.at) === 'LAPSED';
  const { state } = sheetWords.t.agreements;
  const facts = agreementFacts(agreement, sheetWords, network);
  const dates = datesText(agreement, network.at, words, language);
  return [
    ...facts.filter((fact) => !isEnded || fact !== state.LAPSED),
    ...(dates === undefined ? [] : [dates]),
  ];
}
