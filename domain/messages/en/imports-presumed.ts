import type { PresumedWords } from '../fr/imports-presumed.ts';
import type { ProblemWords } from '../fr/problems.ts';

/** The note about a value that a rule presumed. */
export const presumedProblem: ProblemWords = {
  message: '“{field}” is not said, and presumed: {rule} → {to}.',
  remedy: 'Confirm after the import, row by row or all at once ({rows} times).',
};

/** The note about a certificate that stands where a level of French is asked. */
export const certificateProblem: ProblemWords = {
  message:
    '“{value}” is a certificate, and “{field}” a level of French: the level is presumed, and marked so.',
  remedy:
    'Read this column as the certificate asked, or ask for the level and confirm it after the import ({rows} times).',
};

/** How the rule is said that decided on a presumed value, in English. */
export const presumedBy: PresumedWords = {
  column: '{heading} = {answer}',
  title: 'the title holds “{title}”',
  operator: 'the name holds “{operator}”',
  type: 'type of operator “{type}”',
  stage: 'stage “{stage}”',
  otherwise: 'no more precise rule fits',
  join: ', ',
};
