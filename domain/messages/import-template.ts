import type { Language } from './codes.ts';

/**
 * The headings of the spreadsheet that people may fill in and import: a row for each training that an operator offers
 * at a place. The import recognises each of them.
 */
export const IMPORT_TEMPLATE: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    ...[
      'Opérateur',
      'Type d’opérateur',
      'Numéro d’entreprise',
      'Téléphone',
      'Adresse',
      'Code postal',
      'Commune',
    ],
    ...['Intitulé de la formation', 'Étape', 'Secteur', 'Durée (heures)', 'Horaire', 'Public', 'Remarque'],
  ],
  en: [
    ...['Operator', 'Operator type', 'Enterprise number', 'Telephone', 'Address', 'Postal code', 'Commune'],
    ...['Title of the training', 'Stage', 'Sector', 'Duration (hours)', 'Schedule', 'Audience', 'Note'],
  ],
};
