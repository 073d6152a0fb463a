import type { AudienceCodes } from '../fr/audience.ts';

/** English words of an audience. */
export const statuses: AudienceCodes['statuses'] = {
  DEI: 'registered job seeker',
  DEI_18_24: 'out of work 18 of the last 24 months',
  CHOMAGE_2ANS: 'unemployed for 2 years or more',
  RIS: 'social integration income (CPAS)',
  ASE: 'equivalent social aid',
  INAMI: 'sickness insurance (INAMI)',
  AVIQ: 'AVIQ',
  TRAVAILLEUR: 'worker',
  DPI: 'applicant for international protection',
};

export const groups: AudienceCodes['groups'] = {
  WOMEN: 'women',
  MEN: 'men',
  LONE_PARENT: 'lone parents',
  CONTRACT_18_21: 'aged 18–21 with a work contract',
  ENROLLED_21_25: 'aged 21–25 and already enrolled',
  SCHOOL_15_18: 'part-time compulsory schooling (15–18)',
  APPRENTICE_CONTRACT: 'apprenticeship contract',
  LOW_SCHOOLING: 'little schooling',
  LOW_SKILLED: 'few qualifications',
};

export const availability: AudienceCodes['availability'] = {
  DAY: 'in the daytime',
  EVENING: 'in the evening',
  FULL_TIME: 'full time',
};

export const admission: AudienceCodes['admission'] = {
  AGE: 'age',
  STATUS: 'status',
  GROUP: 'intended audience',
  COMMUNE: 'commune',
};
