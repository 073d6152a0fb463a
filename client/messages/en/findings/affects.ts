import type { AffectsWords } from '../../fr/findings/affects.ts';

/** Texts that say whom an obstacle concerns, in English. */
export const affects: AffectsWords = {
  everyone: 'everyone',
  whom: (who) => `concerns: ${who}`,
  and: ' and ',
  or: '; or ',
  NO_CAR: 'without a car',
  NEEDS_CHILDCARE: 'needing childcare',
  COMMUNE: (name) => `living in ${name}`,
  STATUS: (name) => `of status “${name}”`,
  GROUP: (name) => `of the group “${name}”`,
  AGE_UNDER: (age) => `under ${age}`,
  AGE_OVER: (age) => `over ${age}`,
  NOT_AVAILABLE: (when) => `not available ${when}`,
};
