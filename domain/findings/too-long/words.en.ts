import type { TooLongWords } from './words.fr.ts';

export const en: TooLongWords = {
  title: 'Pathway too long',
  rule: 'Every pathway from this start to this outlet takes longer than the horizon (24 months, or the rights left if shorter). Read on pathways, waits and durations included.',
  action: 'Shorten, or run steps in parallel.',
  shortest: (months, horizon) =>
    `The shortest pathway takes ${months} months; the horizon is ${horizon} months.`,
  withoutConcurrent: 'Computed without concurrent training.',
  pathway: 'The shortest:',
};
