import type { BlockedWords } from './words.fr.ts';

export const en: BlockedWords = {
  title: 'Blocked passage',
  rule: 'All active passerelles between the two filières are shut to this audience by an obstacle (on the passerelle, the filière it leads to, or all its sites) or by levels, and at least one only by an obstacle. Read on active passerelles (returns and discoveries left out).',
  action: 'Lift the obstacle.',
};
