import { englishNumber } from '../count.ts';
import type { CautionWords, CheckWords, OfferWords } from '../fr/checks.ts';

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
  SCHEDULE: (held, free) => `${held}: does not suit people who are free ${free}`,
  CHILDCARE: 'childcare to arrange: nothing is said of it here, ask',
  TRAVEL: 'a journey to arrange, without a car (long, or not measured)',
  DORMANT: 'nobody took this passerelle last year: is it still in use?',
  AGREEMENT: 'the agreement of this passerelle has ended: does it still hold?',
  WELCOME: (levels, welcome) =>
    `${levels === '' ? 'level of French, numeracy…' : `level (${levels})`}: the welcome (${welcome}) looks at it`,
};

/** English words of when a filière is held and what it costs. */
export const offer: OfferWords = {
  or: ' or ',
  hours: (n) => `${englishNumber(n)} h a week`,
  startTime: (time) => `starts at ${time}`,
  together: (n, isComplete) =>
    `with what is followed at the same time, ${isComplete ? '' : 'at least '}${englishNumber(n)} h a week`,
  free: 'free of charge',
  fee: (n) => `€${englishNumber(n)}`,
};
