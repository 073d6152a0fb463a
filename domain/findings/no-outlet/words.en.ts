import { englishCount as s } from '../../messages/count.ts';
import type { NoOutletWords } from './words.fr.ts';

export const en: NoOutletWords = {
  title: 'Way without an outlet',
  rule: 'Active, non-terminal filière that leads somewhere, but from which no outlet is reached. Certain when the passerelles out of all operators on the way are documented. Read on active passerelles (returns and discoveries left out) and prepared outlets.',
  action: 'Propose a passerelle from the end of the way.',
  leadsTo: (n) => `It leads to ${s(n, 'filière', 'filières')}, but to no outlet:`,
};
