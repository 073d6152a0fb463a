/**
 * The families of operators that the map tells apart by a colour and a sign: a few, as nobody tells twenty hues apart.
 * The words of a family are the page's own.
 */
export const FAMILIES = ['INSERTION', 'EDUCATION', 'TRAINING', 'EMPLOYMENT', 'SOCIAL', 'OTHER'] as const;
export type Family = (typeof FAMILIES)[number];

/** The family of each built-in operator type. Types that a document adds, and those not listed, are OTHER. */
const BY_TYPE: Readonly<Record<string, Family>> = {
  LEE: 'INSERTION',
  EFT: 'INSERTION',
  OISP: 'INSERTION',
  REGIE: 'INSERTION',
  MIRE: 'INSERTION',
  EPS: 'EDUCATION',
  CEFA: 'EDUCATION',
  FOREM_FORMATION: 'TRAINING',
  CDC: 'TRAINING',
  IFAPME: 'TRAINING',
  FOREM_CONSEIL: 'EMPLOYMENT',
  CEFO: 'EMPLOYMENT',
  MAISON_EMPLOI: 'EMPLOYMENT',
  ONEM: 'EMPLOYMENT',
  ALE: 'EMPLOYMENT',
  CPAS: 'SOCIAL',
  ILI: 'SOCIAL',
  CRI: 'SOCIAL',
};

/** Returns the family of an operator type, by the id of the type. */
export const familyOf = (type: string): Family => BY_TYPE[type] ?? 'OTHER';
