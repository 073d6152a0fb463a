import type { InformalOnlyWords } from './words.fr.ts';

export const en: InformalOnlyWords = {
  title: 'Informal passerelle only',
  rule: 'Pair of filières whose active passerelles are all informal. Read on active passerelles (returns and discoveries left out).',
  action: 'Put the passage in writing.',
  notWritten: 'The passage is written down nowhere:',
  restsOn: (what) => `rests on ${what}`,
  restsOnNothing: 'nobody knows what it rests on',
  source: (source) => ` (Source: ${source})`,
};
