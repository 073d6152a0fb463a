import type { SinglePointWords } from './words.fr.ts';

export const en: SinglePointWords = {
  title: 'Single point of passage',
  rule: 'Passerelle or operator whose removal cuts a start from an outlet. Read on active passerelles (returns and discoveries left out) and prepared outlets.',
  action: 'Provide a second way.',
};
