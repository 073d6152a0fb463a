import type { UndocumentedWords } from './words.fr.ts';

export const en: UndocumentedWords = {
  title: 'Missing information',
  rule: 'A rule waits for this information, which nobody has given. Read on the sheets of the filières and passerelles concerned.',
  action: 'Ask the operator for the information.',
  missing: (field) => `Missing: ${field}.`,
  rules: (rules) => `Rules that wait for it: ${rules}.`,
};
