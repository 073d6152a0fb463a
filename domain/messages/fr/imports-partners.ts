import type { ProblemWords } from './problems.ts';

/** Problems of what partners confirm and report in a table, in French. */
export const partnerProblems = {
  'not-confirmations': {
    message: '« {value} » ne dit pas qui a confirmé, ni quand.',
    remedy: 'Écrivez l’opérateur, puis le jour entre parenthèses : « L’Escale (05/03/2025) ».',
  },
  'nil-with-numbers': {
    message: 'La ligne dit « rien à signaler », et donne pourtant un nombre dans cette colonne.',
    remedy: 'Écrivez le nombre de personnes au lieu de RAS, ou effacez les autres nombres de la ligne.',
  },
} satisfies Readonly<Record<string, ProblemWords>>;
