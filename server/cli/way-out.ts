import type { OperatorContact, WayOut } from '../../domain/advice/pathways/results.ts';
import type { BlockingItem } from '../../domain/analysis/blocking/blocking-item.ts';
import { en } from '../../domain/findings/no-pathway/words.en.ts';
import { fr } from '../../domain/findings/no-pathway/words.fr.ts';
import { checkText } from '../../domain/messages/check-words.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { checks as checksEn } from '../../domain/messages/en/checks.ts';
import { fill } from '../../domain/messages/fill.ts';
import { checks as checksFr } from '../../domain/messages/fr/checks.ts';
import { vocabularyOf } from '../vocabulary-words.ts';
import { cliWords } from './io.ts';

const CHECKS = { fr: checksFr, en: checksEn } as const;

type Name = (id: string) => string;

/**
 * Puts into text what can be done where there is no pathway: the next step, how far people get, where they may enrol directly, what would have to be
 * lifted and who can, and whom to call. `name` gives the name of an element by its id.
 */
export function wayOutText(
  { farthest, next, direct, lifts, calls }: WayOut,
  language: Language,
  name: Name,
): string {
  const words = cliWords(language).pathways;
  const vocabulary = vocabularyOf(language);
  const way = (filieres: readonly string[], outlet: string | null): string =>
    [...filieres, ...(outlet === null ? [] : [outlet])].map(name).join(' → ');
  const block = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${heading}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return [
    next === null ? '' : `\n${fill(words.next, { filiere: name(next) })}\n`,
    farthest === null
      ? ''
      : `${fill(words.farthest, { filieres: way(farthest.filieres, farthest.outlet) })}\n`,
    block(
      words.direct,
      direct.map(({ filieres, outlet, toCheck }) => {
        const text = way(filieres, outlet);
        const checks = toCheck.map((item) => checkText(item, { checks: CHECKS[language], vocabulary, name }));
        return checks.length === 0 ? text : `${text} · ${fill(words.check, { what: checks.join(', ') })}`;
      }),
    ),
    block(
      words.lifts,
      lifts.map(({ items, filieres, outlet, operators }) =>
        fill(words.lift, {
          items: items.map((item) => itemText(item, language, name)).join(', '),
          way: way(filieres, outlet),
          operators: items.some(({ negotiable }) => negotiable)
            ? operators.map(name).join(', ')
            : words.cannotBeLifted,
        }),
      ),
    ),
    block(
      words.calls,
      calls.map(
        ({ reason, contact }) =>
          `${name(contact.operator)} (${words.call[reason]}) · ${contactText(contact, name) || words.contactUnknown}`,
      ),
    ),
  ].join('');
}

function itemText(
  { kind, element, obstacle, dimension, state, limit }: BlockingItem,
  language: Language,
  name: Name,
): string {
  const { item } = language === 'en' ? en : fr;
  const vocabulary = vocabularyOf(language);
  if (kind === 'OBSTACLE') return item.OBSTACLE(name(obstacle ?? ''), name(element));
  if (kind !== 'GAP' && kind !== 'OVER') return item[kind](name(element));
  const level = (value: number | null): string =>
    (value === null || dimension === null ? undefined : vocabulary.level[dimension][value]) ??
    vocabulary.notDocumented;
  const what = dimension === null ? '' : vocabulary.dimension[dimension];
  return item[kind](what, level(state), level(limit), name(element));
}

/** Telephone, mailbox, opening hours and addresses, as far as they are known. */
export function contactText(
  { telephone, contact, openingHours, sites }: OperatorContact,
  name: Name,
): string {
  const ofSites = sites.flatMap((site) => [
    site.telephone,
    site.contact,
    site.address === null ? null : `${site.address}, ${name(site.commune)}`,
    site.openingHours,
  ]);
  return [telephone, contact, openingHours, ...ofSites].filter((part) => part !== null).join(' · ');
}
