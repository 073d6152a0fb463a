import {
  type Block,
  fullElement,
  group,
  heading,
  line,
  list,
  type Phrases,
  quiet,
  strong,
} from '../explanation.ts';
import { undocumentedLinksLine } from '../links-explanation.ts';
import type { NetworkCutFinding } from './evidence.ts';
import type { NetworkCutWords } from './words.fr.ts';

/**
 * Explains a finding of M10C (minimum cut) in blocks of text: the filières that together limit how many people can
 * pass, as near the starts and as near the outlets as possible, with their places. `words` holds the texts of the
 * kind in one language.
 */
export function explainCut(
  { evidence: { value, nearStarts, nearOutlets, unique, undocumentedLinks } }: NetworkCutFinding,
  words: NetworkCutWords,
  phrases: Phrases,
): Block[] {
  const cut = (title: string, filieres: typeof nearStarts): Block =>
    group(
      heading(title),
      list(
        filieres.map(({ filiere, intake }) => [fullElement(filiere), phrases.colon, words.places(intake)]),
      ),
      line(quiet(words.sum(filieres.reduce((sum, { intake }) => sum + intake, 0)))),
    );
  return [
    line(strong(words.atMost(value)), unique ? ` ${words.onlyOne}` : ''),
    cut(words.nearStarts, nearStarts),
    ...(unique ? [] : [cut(words.nearOutlets, nearOutlets)]),
    ...undocumentedLinksLine('known', undocumentedLinks, phrases),
  ];
}
