import { englishCount as s } from '../../messages/count.ts';
import { places } from '../../messages/en/gaps.ts';
import type { SinglePointWords } from './words.fr.ts';

export const en: SinglePointWords = {
  title: 'Single point of passage',
  rule: 'Passerelle or operator whose removal cuts a start from an outlet. Read on active passerelles (returns and discoveries left out) and prepared outlets.',
  action: 'Provide a second way.',
  lostPairs: (pairs) =>
    s(pairs, '(start, outlet) pair lost without it', '(start, outlet) pairs lost without it'),
  placesAtStarts: (n, estimated) =>
    `${s(n, 'place a year', 'places a year')} at these starts, each counted once${estimated ? ' (estimated)' : ''}`,
  places,
  placesEstimated: 'places estimated: the known median of the stage',
  lost: 'What each start no longer reaches:',
};
