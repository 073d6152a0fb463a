import { type Block, element, line, type Phrases, separated } from './explanation.ts';
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
