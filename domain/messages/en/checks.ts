import type { CautionWords, CheckWords } from '../fr/checks.ts';

/** English words of what is to be checked. */
export const checks: CheckWords = {
  LEVEL: (what, where) => `${what}, to enter ${where}`,
  AGE: (where) => `the age admitted by ${where}`,
  STATUS: (where) => `the status admitted by ${where}`,
  GROUP: (where) => `the audience intended by ${where}`,
  COMMUNE: (where) => `the commune served by ${where}`,
  OBSTACLE: (what, where) => `the obstacle “${what}” (${where})`,
};

/** English words of what to ask about before people come to a filière. */
export const cautions: CautionWords = {
  CHILDCARE: 'childcare to arrange: nothing is said of it here, ask',
  TRAVEL: 'a journey to arrange, without a car (long, or not measured)',
  DORMANT: 'nobody took this passerelle last year: is it still in use?',
  AGREEMENT: 'the agreement of this passerelle has ended: does it still hold?',
};
