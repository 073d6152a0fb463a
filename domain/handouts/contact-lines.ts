import type { OperatorContact } from '../advice/pathways/results.ts';
import type { NamedNetwork, WayWords } from './words.ts';

/** How to reach an operator: what is known, a line each, and the names of what is not. */
export interface ContactLines {
  readonly known: readonly string[];
  readonly missing: readonly string[];
  /** Whether neither a telephone, nor a mailbox, nor a website is known. */
  readonly isOutOfReach: boolean;
}

/** Says how to reach an operator and its sites: telephone, mailbox, address and opening hours. */
export function contactLines(
  contact: OperatorContact,
  { t }: Pick<WayWords, 't'>,
  { name }: Pick<NamedNetwork, 'name'>,
): ContactLines {
  const words = t.way.call;
  const of = (own: 'contact' | 'telephone' | 'openingHours'): string => {
    const known = [contact[own], ...contact.sites.map((site) => site[own])].filter((one) => one !== null);
    return [...new Set(known)].join(' · ');
  };
  const addresses = contact.sites.map(({ address, commune }) =>
    [address, name(commune)].filter(Boolean).join(', '),
  );
  const facts: readonly (readonly [string, string])[] = [
    [words.telephone, of('telephone')],
    [words.contact, of('contact') || (contact.website ?? '')],
    [words.address, [...new Set(addresses)].join(' · ')],
    [words.openingHours, of('openingHours')],
  ];
  return {
    known: facts.filter(([, value]) => value !== '').map(([label, value]) => t.said(label, value)),
    missing: facts.filter(([, value]) => value === '').map(([label]) => label.toLowerCase()),
    isOutOfReach: of('telephone') === '' && of('contact') === '' && contact.website === null,
  };
}

/** The same on a sheet to hand over, where of what is not known it is only said that nobody can be rung or written to. */
export function shortContactLines(...given: Parameters<typeof contactLines>): readonly string[] {
  const { known, isOutOfReach } = contactLines(...given);
  return isOutOfReach ? [...known, given[1].t.way.call.noneKnown] : known;
}
