import { englishNumber as number, englishCount as s } from '../../messages/count.ts';
import { places } from '../../messages/en/gaps.ts';
import type { NetworkCutWords } from './words.fr.ts';

export const en: NetworkCutWords = {
  title: 'Bottleneck of the network',
  rule: 'The filières whose places, together, limit what can go through from the entry doors to the outlets: a minimum cut. Read on active passerelles (returns and discoveries left out) and prepared outlets.',
  action: 'Add places in these filières.',
  atMost: (value) => `${s(value, 'place a year', 'places a year')} at most, from the starts to the outlets.`,
  onlyOne: 'One minimum cut only: widening elsewhere would change nothing.',
  nearStarts: 'Cut nearest the starts',
  nearOutlets: 'Cut nearest the outlets',
  places,
  sum: (n) => `sum: ${number(n)}`,
};
