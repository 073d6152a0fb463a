import type { LapsedWords } from './words.fr.ts';

export const en: LapsedWords = {
  title: 'Lapsed passerelle',
  rule: 'The last passerelle of this kind between the two filières has expired, its agreement has ended, or it has been suspended or late for more than 12 months, and nothing replaces it. Read on all passerelles except discoveries.',
  action: 'Renew the passerelle.',
};
