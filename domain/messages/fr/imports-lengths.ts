import type { ProblemWords } from './problems.ts';

/** What an import says of lengths of courses. */
export const lengthProblems: Readonly<
  Record<'duration-rounded' | 'duration-from-hours' | 'hours-kept' | 'weekly-hours', ProblemWords>
> = {
  'duration-rounded': {
    message: 'Cette durée a été arrondie à {months} mois.',
    remedy: 'Rien à faire si cela convient.',
  },
  'duration-from-hours': {
    message: '{hours} h à {perWeek} h par semaine comptent pour {months} mois.',
    remedy: 'Rien à faire si cela convient.',
  },
  'hours-kept': {
    message:
      'Cette durée est gardée en heures ({hours} h). Le nombre de mois reste inconnu : personne n’a dit combien d’heures par semaine.',
    remedy:
      'Dites les heures par semaine quand vous les saurez, pour toute la feuille ou filière par filière.',
  },
  'weekly-hours': {
    message:
      'C’est un rythme ({hours} h par semaine), pas une durée : il va aux heures par semaine, et la durée reste vide.',
    remedy: 'Rien à faire, ou écrivez à côté le nombre de mois ou de semaines.',
  },
};
