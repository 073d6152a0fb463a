import type { Caution } from '../../analysis/results.ts';
import type { ShortChecks } from '../fr/short-checks.ts';

/** Words, in English, of what to ask about before people come to a filière, in two or three words each. */
export const shortCautions: Readonly<Record<Caution, string>> = {
  START_NOT_MET: 'the start does not admit this audience',
  START_UNKNOWN: 'the start',
  NOTHING_NEW: 'a step teaches nothing more',
  FOR_READERS: 'French for people who read',
  FOR_NON_READERS: 'literacy, for people who do not read',
  FOR_LEARNERS: 'French for people who speak little of it',
  FRENCH_UNSAID: 'French or literacy?',
  SCHEDULE: 'a time that does not suit',
  CHILDCARE: 'childcare',
  CHILDCARE_UNSAID: 'childcare, not said',
  HOURS_UNSAID: 'free times, not said',
  TRAVEL: 'the journey',
  DORMANT: 'a passerelle unused last year',
  AGREEMENT: 'an agreement that has ended',
  LINK_ENDS: 'an agreement that ends before',
  LIFTED: 'open thanks to an arrangement',
  AGE_LATER: 'the age, at this step',
  RIGHTS_END: 'the rights end before',
  WELCOME: 'the level, at the welcome',
};

/** Words, in English, of what is to be checked before people are sent along a pathway, in two or three words each. */
export const shortChecks: ShortChecks = {
  LEVEL: (what) => `${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  AGE: 'the age admitted',
  STATUS: 'the status admitted',
  GROUP: 'the audience meant',
  COMMUNE: 'the commune served',
  OBSTACLE: (what) => `“${what}”`,
  tooManyHours: 'more hours than a full week',
};
