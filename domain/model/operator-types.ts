import type { OperatorType } from './entities.ts';

/**
 * The built-in operator types with their dated names (EFT in 2008, CISP since 2014). A document may add types or
 * redefine one of these.
 */
export const OPERATOR_TYPES: readonly OperatorType[] = [
  { id: 'LEE', labels: [{ fr: 'Lire et Écrire', en: 'Lire et Écrire (literacy)' }] },
  {
    id: 'EFT',
    labels: [
      {
        fr: 'EFT (entreprise de formation par le travail)',
        en: 'EFT (work-training centre)',
        validTo: '2013-12-31',
      },
      { fr: 'CISP – EFT', en: 'CISP – EFT (work-training centre)', validFrom: '2014-01-01' },
    ],
  },
  {
    id: 'OISP',
    labels: [
      { fr: 'OISP', en: 'OISP (integration training body)', validTo: '2013-12-31' },
      { fr: 'CISP – DéFI', en: 'CISP – DéFI (integration training body)', validFrom: '2014-01-01' },
    ],
  },
  { id: 'REGIE', labels: [{ fr: 'Régie des quartiers', en: 'Neighbourhood works agency' }] },
  { id: 'ALE', labels: [{ fr: 'ALE', en: 'ALE (local employment agency)' }] },
  {
    id: 'FOREM_CONSEIL',
    labels: [
      { fr: 'Forem Conseil', en: 'Forem Conseil (guidance)', validTo: '2012-12-31' },
      { fr: 'Forem – Emploi', en: 'Forem – Employment', validFrom: '2013-01-01' },
    ],
  },
  {
    id: 'FOREM_FORMATION',
    labels: [
      { fr: 'Forem Formation', en: 'Forem Formation (training)', validTo: '2012-12-31' },
      { fr: 'Forem – Formation', en: 'Forem – Training', validFrom: '2013-01-01' },
    ],
  },
  { id: 'CDC', labels: [{ fr: 'Centre de compétence', en: 'Competence centre' }] },
  {
    id: 'CEFO',
    labels: [
      { fr: 'CEFO', en: 'CEFO (walk-in guidance)', validTo: '2013-12-31' },
      {
        fr: 'Carrefour des métiers',
        en: 'Carrefour des métiers (walk-in guidance)',
        validFrom: '2014-01-01',
      },
    ],
  },
  {
    id: 'CSEF',
    labels: [
      { fr: 'CSEF (comité subrégional)', en: 'CSEF (subregional committee)', validTo: '2014-12-31' },
      { fr: 'Instance bassin (IBEFE)', en: 'IBEFE (basin committee)', validFrom: '2015-01-01' },
    ],
  },
  { id: 'COMMISSION', labels: [{ fr: 'Commission sous-régionale', en: 'Subregional commission' }] },
  { id: 'MAISON_EMPLOI', labels: [{ fr: 'Maison de l’Emploi', en: 'Maison de l’Emploi (job house)' }] },
  { id: 'MIRE', labels: [{ fr: 'Mission régionale', en: 'Mission régionale (coaching)' }] },
  { id: 'ONEM', labels: [{ fr: 'Onem', en: 'Onem (benefits office)' }] },
  { id: 'IFAPME', labels: [{ fr: 'IFAPME', en: 'IFAPME (dual training)' }] },
  {
    id: 'EPS',
    labels: [
      { fr: 'Promotion sociale', en: 'Promotion sociale (adult education)', validTo: '2023-12-31' },
      { fr: 'Enseignement pour adultes', en: 'Adult education', validFrom: '2024-01-01' },
    ],
  },
  { id: 'CEFA', labels: [{ fr: 'CEFA', en: 'CEFA (dual secondary education)' }] },
  { id: 'CPAS', labels: [{ fr: 'CPAS', en: 'CPAS (social welfare centre)' }] },
  { id: 'SYNDICAT', labels: [{ fr: 'Syndicat', en: 'Trade union' }] },
  { id: 'EMPLOYER', labels: [{ fr: 'Employeurs', en: 'Employers' }] },
  {
    id: 'ILI',
    labels: [{ fr: 'ILI (initiative locale d’intégration)', en: 'ILI (local integration initiative)' }],
  },
  {
    id: 'CRI',
    labels: [{ fr: 'CRI (centre régional d’intégration)', en: 'CRI (regional integration centre)' }],
  },
  { id: 'OTHER', labels: [{ fr: 'Autre opérateur', en: 'Other operator' }] },
];

/**
 * Types of bodies that offer no filière: they consult, advise, pay or employ. That such an operator has no filière says
 * nothing that is missing.
 */
const TYPES_WITHOUT_OFFER: ReadonlySet<string> = new Set(['CSEF', 'COMMISSION', 'ONEM', 'EMPLOYER']);

/** Whether operators of this type usually offer filières. Types that a document adds do. */
export const isOfferingType = (type: string): boolean => !TYPES_WITHOUT_OFFER.has(type);
