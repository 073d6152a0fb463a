import type { NetworkCutWords } from './words.fr.ts';

export const en: NetworkCutWords = {
  title: 'Bottleneck of the network',
  rule: 'The filières whose places, together, limit what can go through from the entry doors to the outlets: a minimum cut. Read on active passerelles (returns and discoveries left out) and prepared outlets.',
  action: 'Add places in these filières.',
};
