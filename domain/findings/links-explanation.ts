import type { Certainty } from '../analysis/results.ts';
import { type Block, element, line, type Phrases, type Piece, separated } from './explanation.ts';
import { en } from './links-words.en.ts';
import { fr } from './links-words.fr.ts';

/** More operators than this are only counted. */
const MOST_NAMED = 10;

/**
 * Makes the line of an explanation that names the operators whose links nobody documented. Returns a list with that
 * block, empty when there are none. `which` says which links: those out of an operator, those into it, those between
 * two operators, or all (`known`).
 */
export function undocumentedLinksLine(
  which: keyof typeof fr.lead,
  operators: readonly string[],
  { language }: Pick<Phrases, 'language'>,
): Block[] {
  if (operators.length === 0) return [];
  const words = language === 'fr' ? fr : en;
  const named = operators.slice(0, MOST_NAMED);
  const more = operators.length - named.length;
  return [
    line(
      `${words.lead[which]} `,
      ...separated(
        named.map((id) => element(id)),
        ', ',
      ),
      more === 0 ? '.' : ` ${words.more(more)}.`,
    ),
  ];
}

/**
 * Makes the line of an explanation that says why a finding is certain: on what the documented links of the operators of
 * some filières rest, a review with its day or a passerelle. Returns a list with that block, empty for a possible finding.
 */
export function documentedLinksLine(
  which: 'out' | 'into',
  { certainty }: { readonly certainty: Certainty },
  filieres: readonly string[],
  phrases: Phrases,
): Block[] {
  if (certainty !== 'certain') return [];
  const words = phrases.language === 'fr' ? fr : en;
  const operators = [...new Set(filieres.flatMap((filiere) => phrases.operatorOf(filiere) ?? []))];
  if (operators.length === 0) return [];
  const named = operators.slice(0, MOST_NAMED).flatMap((operator, place): Piece[] => {
    const day = phrases.linksReviewedOn(operator);
    const basis = day === undefined ? words.linked[which] : words.reviewed(phrases.day(day));
    return [place === 0 ? ' ' : ', ', element(operator), ` ${basis}`];
  });
  const more = operators.length - MOST_NAMED;
  const isReviewed = operators.some((operator) => phrases.linksReviewedOn(operator) !== undefined);
  return [
    line(
      words.certain[which],
      ...named,
      more > 0 ? ` ${words.more(more)}.` : '.',
      ...(isReviewed ? [` ${words.coversLater}`] : []),
    ),
  ];
}

/** Makes the line that says of a filière that it counts as no final step, as it does not say so. */
export const notFinalLine = (filiere: string, phrases: Phrases): Block[] =>
  phrases.saysWhetherFinal(filiere) ? [] : [line((phrases.language === 'fr' ? fr : en).notSaidFinal)];
