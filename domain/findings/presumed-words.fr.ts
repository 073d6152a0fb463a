import { frenchNumber as number } from '../messages/count.ts';

export const fr = {
  lead: 'Possible seulement, car ce constat repose sur des valeurs présumées :',
  /** The fields of a filière, before its name. */
  of: (fields: string) => `${fields} de « `,
  close: ' »',
  between: ' ; ',
  more: (n: number) => ` ; et ${number(n)} de plus`,
  /** Names of fields, by path. */
  fields: {
    stage: 'étape',
    sector: 'secteur',
    openAdmission: 'accès direct',
    terminal: 'étape finale',
    intake: 'places par an',
    durationMonths: 'durée',
    hours: 'heures',
    'schedule.hoursPerWeek': 'heures par semaine',
    waitMonths: 'attente',
    'entry.ageMin': 'âge minimum',
    'entry.ageMax': 'âge maximum',
    'entry.statuses': 'statuts admis',
    'entry.groups': 'groupes admis',
    'entry.communes': 'communes admises',
  },
  entry: (dimension: string) => `niveau à l’entrée (${dimension})`,
  exit: (dimension: string) => `niveau à la sortie (${dimension})`,
};
export type PresumedWords = typeof fr;
