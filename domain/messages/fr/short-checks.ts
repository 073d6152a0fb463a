import type { Caution } from '../../analysis/results.ts';

/** Words, in French, of what to ask about before people come to a filière, in two or three words each. */
export const shortCautions = {
  START_NOT_MET: 'le départ n’admet pas ce public',
  START_UNKNOWN: 'le départ',
  NOTHING_NEW: 'une étape n’apprend rien de plus',
  FOR_READERS: 'FLE, pour qui lit dans une langue',
  FOR_NON_READERS: 'alphabétisation, pour qui ne lit pas',
  FOR_LEARNERS: 'FLE, pour qui parle peu le français',
  FRENCH_UNSAID: 'FLE ou alphabétisation ?',
  SCHEDULE: 'horaire qui ne convient pas',
  CHILDCARE: 'garde d’enfants',
  CHILDCARE_UNSAID: 'garde d’enfants, pas dite',
  HOURS_UNSAID: 'moments libres, pas dits',
  TRAVEL: 'trajet',
  DORMANT: 'passerelle inutilisée l’an dernier',
  AGREEMENT: 'convention expirée',
  LINK_ENDS: 'convention qui finit avant',
  LIFTED: 'ouvert grâce à un aménagement',
  AGE_LATER: 'âge, à cette étape',
  RIGHTS_END: 'les droits finissent avant',
  WELCOME: 'niveau, à l’accueil',
} satisfies Readonly<Record<Caution, string>>;

/** Words, in French, of what is to be checked before people are sent along a pathway, in two or three words each. */
export const shortChecks = {
  LEVEL: (what: string) => `${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  AGE: 'âge admis',
  STATUS: 'statut admis',
  GROUP: 'public visé',
  COMMUNE: 'commune desservie',
  OBSTACLE: (what: string) => `«\u00a0${what}\u00a0»`,
  tooManyHours: 'plus d’heures qu’un temps plein',
};
export type ShortChecks = typeof shortChecks;
