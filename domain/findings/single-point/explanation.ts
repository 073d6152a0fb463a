import { type Block, fullElement, line, list, type Phrases, strong } from '../explanation.ts';
import type { SinglePointFinding } from './evidence.ts';
import type { SinglePointWords } from './words.fr.ts';

/** Explains which (start, outlet) pairs are lost without an element, with the places of these starts. */
export function explainLoss(
  { lost, lostPairs, places, estimated }: SinglePointFinding['evidence'],
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
  ];
}
