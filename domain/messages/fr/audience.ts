/** Words of audiences: codes of statuses and groups, and conditions of entry. */

/** Words of statuses. A code without a word is shown as it is. */
export const statuses = {
  DEI: 'demandeur d’emploi inoccupé',
  DEI_18_24: 'inoccupé 18 mois sur 24',
  CHOMAGE_2ANS: 'chômage depuis 2 ans ou plus',
  RIS: 'revenu d’intégration (CPAS)',
  ASE: 'aide sociale équivalente',
  INAMI: 'mutuelle (INAMI)',
  AVIQ: 'AVIQ',
  TRAVAILLEUR: 'travailleur',
  DPI: 'demandeur de protection internationale',
};

/** Words of groups. */
export const groups = {
  WOMEN: 'femmes',
  MEN: 'hommes',
  LONE_PARENT: 'parents seuls',
  CONTRACT_18_21: '18–21 ans avec contrat de travail',
  ENROLLED_21_25: '21–25 ans déjà inscrits',
  SCHOOL_15_18: 'obligation scolaire à temps partiel (15–18 ans)',
  APPRENTICE_CONTRACT: 'contrat d’apprentissage',
  LOW_SCHOOLING: 'infrascolarisés',
  LOW_SKILLED: 'peu qualifiés',
};

export const availability = { DAY: 'en journée', EVENING: 'en soirée', FULL_TIME: 'à temps plein' };

/** Words of the kinds of entry conditions of a filière. */
export const admission = { AGE: 'âge', STATUS: 'statut', GROUP: 'public visé', COMMUNE: 'commune' };

export type AudienceCodes = {
  readonly statuses: typeof statuses;
  readonly groups: typeof groups;
  readonly availability: typeof availability;
  readonly admission: typeof admission;
};
