import { englishCount as s } from '../../messages/count.ts';
import type { DeadEndWords } from './words.fr.ts';

export const en: DeadEndWords = {
  title: 'Dead end',
  rule: 'Active, non-terminal filière (neither coaching nor declared a final step) that no active passerelle leaves and that prepares for no outlet. Certain when the passerelles out of its operator are documented. Read on active passerelles (returns and discoveries left out) and prepared outlets.',
  action: 'Look for what comes next: propose a new passerelle.',
  nothingAfter: (stage) => `Nothing is organised after this filière (${stage}).`,
  discovery: (n) =>
    `${s(n, 'visit or trial leaves', 'visits or trials leave')} from here, without leading further:`,
  planned: (n) => `${s(n, 'passerelle is', 'passerelles are')} planned:`,
};
