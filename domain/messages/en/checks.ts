import type { ArrangementWords, CheckWords } from '../fr/checks.ts';

/** English words of what is to be checked. */
export const checks: CheckWords = {
  LEVEL: (what, where) => `${what}, to enter ${where}`,
  AGE: (where) => `the age admitted by ${where}`,
  STATUS: (where) => `the status admitted by ${where}`,
  GROUP: (where) => `the audience intended by ${where}`,
  COMMUNE: (where) => `the commune served by ${where}`,
  OBSTACLE: (what, where) => `the obstacle “${what}” (${where})`,
  DORMANT: (where) => `is the passerelle ${where} still in use? Nobody took it last year`,
  AGREEMENT: (where) => `the agreement of the passerelle ${where} has ended: does it still hold?`,
};

/** English words of what an audience has to arrange for a filière. */
export const arrangements: ArrangementWords = {
  CHILDCARE: 'childcare to arrange: nothing is said of it here, ask',
  TRAVEL: 'a journey to arrange, without a car (long, or not measured)',
};
