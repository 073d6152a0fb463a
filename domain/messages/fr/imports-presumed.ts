import type { ProblemWords } from './problems.ts';

/** How the rule is said that decided on a presumed value, in French. Its parts are joined. */
export interface PresumedWords {
  /** What a column of the file answers. */
  readonly column: string;
  /** What the title of the filière or the name of the operator holds; a star stands for the rest of a word. */
  readonly title: string;
  readonly operator: string;
  readonly type: string;
  readonly stage: string;
  /** No other row of the table fits. */
  readonly otherwise: string;
  readonly join: string;
}

/** The note about a value that a rule presumed. */
export const presumedProblem: ProblemWords = {
  message: '« {field} » n’est pas dit, et présumé : {rule} → {to}.',
  remedy: 'Confirmez après l’import, une ligne à la fois ou toutes d’un coup ({rows} fois).',
};

/** The note about a certificate that stands where a level of French is asked. */
export const certificateProblem: ProblemWords = {
  message:
    '« {value} » est un certificat, et « {field} » un niveau de français : le niveau est présumé, et marqué comme tel.',
  remedy:
    'Lisez plutôt cette colonne comme le titre demandé, ou demandez le niveau et confirmez-le après l’import ({rows} fois).',
};

export const presumedBy: PresumedWords = {
  column: '{heading} = {answer}',
  title: 'le titre contient « {title} »',
  operator: 'le nom contient « {operator} »',
  type: 'type d’opérateur « {type} »',
  stage: 'étape « {stage} »',
  otherwise: 'aucune règle plus précise ne convient',
  join: ', ',
};
