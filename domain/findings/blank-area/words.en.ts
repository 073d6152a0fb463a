import type { BlankAreaWords } from './words.fr.ts';

export const en: BlankAreaWords = {
  title: 'Blank area',
  rule: 'No active filière has a site in this territory at this stage and in this sector. Read on active filières and their sites.',
  action: 'Create an offer.',
  noSite: (stage, sector, area) =>
    `No active filière of the stage “${stage}”, sector “${sector}”, has a site in ${area}.`,
};
