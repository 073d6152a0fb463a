import type { MissingPasserelleWords } from './words.fr.ts';

export const en: MissingPasserelleWords = {
  title: 'Missing passerelle',
  rule: 'Two filières of different operators, in a common basin, at stages that follow each other, with compatible levels, sectors and audiences, that no way of one or two practicable passerelles joins. Certain when the levels suffice, sectors and sites are known, and one of the two operators has documented its passerelles. Read on active passerelles (returns and discoveries left out) whose levels are not too low.',
  action: 'Propose a new passerelle between the two operators.',
  everythingAllows: 'Nothing joins these two filières, and everything would allow it:',
  bassins: (names, bySite) => (bySite ? `common basin: ${names}` : `common basin, only declared: ${names}`),
  sectorKnown: 'compatible sectors',
  sectorUnknown: 'sector to be documented on one side',
  joined: 'The two operators are already joined by:',
  accessUnknown:
    'Only possible: it is not known whether the second filière is reached otherwise (direct access or passerelles to document).',
  notJoined: 'No passerelle or agreement joins these two operators yet.',
};
