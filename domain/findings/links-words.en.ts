import { englishNumber as number } from '../messages/count.ts';
import type { LinksWords } from './links-words.fr.ts';

export const en: LinksWords = {
  lead: {
    out: 'Only possible: nobody has said which passerelles leave',
    into: 'Only possible: nobody has said which passerelles lead to',
    between: 'Only possible: nobody has gone through the passerelles of',
    known: 'By the links that are known: nobody has gone through all passerelles of',
  },
  certain: {
    out: 'Certain, as the passerelles that leave here are documented:',
    into: 'Certain, whatever other operators offer, as the passerelles that lead here are documented:',
  },
  reviewed: (day) => `(gone through on ${day})`,
  linked: {
    out: '(a passerelle that leaves it is written down, without a review)',
    into: '(a passerelle that leads to it is written down, without a review)',
  },
  coversLater: 'A review covers all its filières; adding one takes its day out, and it is to be made again.',
  notSaidFinal: 'Its “final step” is not given: it counts as not final.',
  more: (n) => `and ${number(n)} more`,
};
