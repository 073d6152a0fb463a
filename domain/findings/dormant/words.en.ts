import { englishCount as s } from '../../messages/count.ts';
import type { DormantWords } from './words.fr.ts';

export const en: DormantWords = {
  title: 'Dormant passerelle',
  rule: 'Passerelle active for at least 12 months, for which the records cover the whole period and count nobody. Read on active passerelles (returns and discoveries left out) and the flows of the period.',
  action: 'Talk with the partner, or close the passerelle.',
  nobody: (months) => `Nobody referred in ${s(months, 'month', 'months')}, all of them recorded.`,
  since: (day) => `Active since ${day}.`,
  always: 'Always active, according to the sheets.',
};
