import type { PhraseTexts } from '../fr/phrases.ts';

/** Words between the names of elements in the titles and explanations of findings, in English. */
export const phrases: PhraseTexts = {
  list: (parts) => parts.join('; '),
  colon: ': ',
  when: (from, to) => (from === to ? `month ${from}, less than a month` : `month ${from} to month ${to}`),
  affects: {
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
  },
};
