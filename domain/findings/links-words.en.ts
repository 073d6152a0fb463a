import { englishNumber as number } from '../messages/count.ts';
import type { LinksWords } from './links-words.fr.ts';

export const en: LinksWords = {
  lead: {
    out: 'Only possible: nobody has said which passerelles leave',
    into: 'Only possible: nobody has said which passerelles lead to',
    between: 'Only possible: nobody has gone through the passerelles of',
    known: 'By the links that are known: nobody has gone through all passerelles of',
  },
  more: (n) => `and ${number(n)} more`,
};
