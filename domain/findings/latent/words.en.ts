import type { LatentWords } from './words.fr.ts';

export const en: LatentWords = {
  title: 'Passage without agreement',
  rule: 'People are referred from one operator to another although no active passerelle joins them in that direction. Certain when the passerelles out of the first or into the second are documented. Read on the flows of the period and all active passerelles except discoveries.',
  action: 'Formalise the passage.',
  referred: (people, threshold) =>
    `${people} people referred over the period (threshold: ${threshold}), without a passerelle in that direction.`,
  named: 'Filières named in the records:',
};
