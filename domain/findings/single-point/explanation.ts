import { type Block, fullElement, line, list, type Phrases, strong } from '../explanation.ts';
import { undocumentedLinksLine } from '../links-explanation.ts';
import type { SinglePointFinding } from './evidence.ts';
import type { SinglePointWords } from './words.fr.ts';

/**
 * Explains a finding of M12 (single point of failure) in blocks of text: which starts lose which outlets without the
 * element, and the yearly places of these starts. `words` holds the texts of the kind in one language; `phrases`
 * names elements.
 */
export function explainLoss(
  { lost, lostPairs, places, estimated, undocumentedLinks }: SinglePointFinding['evidence'],
  words: SinglePointWords,
  phrases: Phrases,
): Block[] {
  const sum = line(strong(words.lostPairs(lostPairs)), ` · ${words.placesAtStarts(places, estimated)}`);
  if (lost.length === 0) return [sum];
  const placesOf = (start: string): string => {
    const known = phrases.places(start);
    return known === undefined ? words.placesEstimated : words.places(known);
  };
  return [
    sum,
    line(words.lost),
    list(
      lost.map(({ start, outlets }) => [
        fullElement(start),
        ` (${placesOf(start)})${phrases.colon}`,
        outlets.map(phrases.name).join(', '),
      ]),
    ),
    ...undocumentedLinksLine('known', undocumentedLinks, phrases),
  ];
}
